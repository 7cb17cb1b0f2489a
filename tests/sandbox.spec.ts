import { Agent, request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../src/sandbox/index.ts';

type Row = Record<string, string>;

interface Answer {
  status: number;
  headers: Headers;
  body: { result?: unknown; error?: { message: string; detail: string | null }; status?: string };
}

const unknownId = '0123456789abcdef0123456789abcdef';
const userId = '751506d5b2e6d34dadc468c536246b51';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

function basic(user: string, password: string, encoding: BufferEncoding = 'utf8'): string {
  return `Basic ${Buffer.from(`${user}:${password}`, encoding).toString('base64')}`;
}

interface Options {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  of?: Sandbox;
}

async function ask(path: string, { method, body, headers, of = sandbox }: Options = {}): Promise<Answer> {
  const response = await fetch(path.startsWith('http') ? path : `http://${of.config.hostname}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      authorization: basic(of.config.user, of.config.password),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}

async function rows(path: string, options?: Options): Promise<Row[]> {
  const answer = await ask(path, options);
  expect(answer.status).toBe(200);
  return answer.body.result as Row[];
}

const table = (name: string, query: string) =>
  rows(`/api/now/table/${name}?sysparm_exclude_reference_link=true&sysparm_query=${encodeURIComponent(query)}`);

async function itemNamed(name: string): Promise<string> {
  return (await table('sc_cat_item', `name=${name}`))[0]?.sys_id ?? '';
}

const order = (item: string, body: unknown, headers?: Record<string, string>) =>
  ask(`/api/sn_sc/servicecatalog/items/${item}/order_now`, { body, ...(headers && { headers }) });

/** The links of a Link header by rel, as path and query. */
function links(headers: Headers): Record<string, string> {
  const found = [...(headers.get('link') ?? '').matchAll(/<([^>]*)>;rel="(\w+)"/g)];
  return Object.fromEntries(found.map(([, url, rel]) => [rel, url]));
}

describe('sign-in', () => {
  const refused = {
    error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
    status: 'failure',
  };

  test.each([
    ['a wrong password', () => basic(sandbox.config.user, 'wrong')],
    ['a wrong user', () => basic('admin', sandbox.config.password)],
    ['the right password in Latin-1', () => basic(sandbox.config.user, sandbox.config.password, 'latin1')],
    ['another scheme', () => 'Bearer abc'],
    ['nothing', () => ''],
  ])('refuses %s', async (_, authorization) => {
    const answer = await ask('/api/now/account', { headers: { authorization: authorization() } });
    expect(answer).toMatchObject({ status: 401, body: refused });
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Service-now"');
    expect(answer.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  });

  test('comes before everything else', async () => {
    expect((await ask('/nothing/here', { headers: { authorization: '' } })).status).toBe(401);
  });
});

describe('accounts', () => {
  test('list ten unless told otherwise, every documented column a text', async () => {
    const accounts = await rows('/api/now/account');
    expect(accounts).toHaveLength(10);
    const columns =
      'account_code account_parent account_path active_escalation apple_icon banner_image banner_image_light banner_text city contact country customer discount fax_phone fiscal_year lat_long_error latitude longitude manufacturer market_cap name notes num_employees number parent partner phone primary primary_contact profits publicly_traded rank_tier registration_code revenue_per_year state stock_price stock_symbol street sys_class_name sys_created_by sys_created_on sys_id sys_mod_count sys_tags sys_updated_by sys_updated_on theme vendor vendor_manager vendor_type website zip';
    for (const account of accounts) {
      expect(Object.keys(account).sort()).toEqual(columns.split(' '));
      expect(Object.values(account).every((value) => typeof value === 'string')).toBe(true);
      expect(account.sys_id).toMatch(/^[0-9a-f]{32}$/);
      expect(account.sys_updated_on).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    }
  });

  test('filter, order and page', async () => {
    const query = encodeURIComponent('customer=true^nameLIKEac^ORDERBYDESCname');
    const all = await rows(`/api/now/account?sysparm_query=${query}`);
    const names = all.map(({ name = '' }) => name);
    expect(names.length).toBeGreaterThan(4);
    expect(names.every((name) => name.includes('ac'))).toBe(true);
    expect(names).toEqual([...names].sort().reverse());

    const page = await ask(`/api/now/account?sysparm_query=${query}&sysparm_limit=2&sysparm_offset=2`);
    expect(page.body.result).toEqual(all.slice(2, 4));
    expect(page.headers.get('x-total-count')).toBeNull();
    const next = links(page.headers).next ?? '';
    expect(next).toMatch(new RegExp(`^http://${sandbox.config.hostname}/api/now/account\\?`));
    expect(await rows(next)).toEqual(all.slice(4, 6));
  });

  test('past the end are none, and a negative offset is refused', async () => {
    expect(await rows('/api/now/account?sysparm_offset=999')).toEqual([]);
    expect((await ask('/api/now/account?sysparm_offset=-1')).status).toBe(400);
  });

  test('one by its id, with references as bare keys', async () => {
    const [subsidiary] = await table('customer_account', 'account_parentISNOTEMPTY');
    const answer = await ask(`/api/now/account/${subsidiary?.sys_id}`);
    expect(answer.body.result).toEqual(subsidiary);
    expect(subsidiary?.account_parent).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(['account', 'contact', 'table/incident'])('an unknown id is no record of %s', async (path) => {
    expect(await ask(`/api/now/${path}/${unknownId}`)).toMatchObject({
      status: 404,
      body: {
        error: { message: 'No Record found', detail: "Record doesn't exist or ACL restricts the record retrieval" },
        status: 'failure',
      },
    });
  });
});

describe('encoded queries', () => {
  const by = (column: string) => (row: Row) => row[column] ?? '';
  const cases: [tableName: string, query: string, holds: (row: Row) => boolean][] = [
    ['incident', 'state=2', (row) => row.state === '2'],
    ['incident', 'state!=2', (row) => row.state !== '2'],
    ['incident', 'stateIN1,3', (row) => ['1', '3'].includes(by('state')(row))],
    ['incident', 'priority<=2', (row) => Number(row.priority) <= 2],
    ['incident', 'priority>3^priority<5', (row) => row.priority === '4'],
    ['incident', 'opened_at>=2025-10-01 00:00:00', (row) => by('opened_at')(row) >= '2025-10'],
    ['incident', 'assigned_toISEMPTY', (row) => row.assigned_to === ''],
    ['incident', 'assigned_toISNOTEMPTY', (row) => row.assigned_to !== ''],
    ['incident', 'assigned_to=', (row) => row.assigned_to === ''],
    ['incident', 'short_descriptionSTARTSWITHCa', (row) => by('short_description')(row).startsWith('Ca')],
    ['incident', 'short_descriptionENDSWITHagain', (row) => by('short_description')(row).endsWith('again')],
    ['incident', 'short_descriptionNOT LIKEagain', (row) => !by('short_description')(row).includes('again')],
    ['incident', 'short_descriptionLIKEAGAIN', () => false],
    [
      'incident',
      'active=true^state=1^ORstate=2',
      (row) => row.active === 'true' && ['1', '2'].includes(by('state')(row)),
    ],
    [
      'incident',
      'state=1^ORstate=2^active=true',
      (row) => row.active === 'true' && ['1', '2'].includes(by('state')(row)),
    ],
    [
      'incident',
      'state=7^NQpriority=1^active=true',
      (row) => row.state === '7' || (row.priority === '1' && row.active === 'true'),
    ],
    ['incident', 'state=1^EQ', (row) => row.state === '1'],
    ['incident', 'no_such_column=1', () => true],
    ['incident', 'active=true^nameLIKEac', (row) => row.active === 'true'],
    ['incident', 'state=1^ORno_such_column=1', (row) => row.state === '1'],
    ['incident', 'active=true^no_such_column=1^ORstate=2', (row) => row.active === 'true' && row.state === '2'],
    ['incident', 'state=2^NQno_such_column=1', (row) => row.state === '2'],
    ['incident', '__proto__=1^constructorISNOTEMPTY', () => true],
    ['incident', 'nonsense', () => true],
    ['incident', '', () => true],
    ['customer_contact', 'active=true^nameLIKEac', (row) => row.active === 'true' && by('name')(row).includes('ac')],
    ['customer_account', 'nameLIKE& Søn "Fine"', (row) => by('name')(row).startsWith("O'Dowrick")],
    ['customer_account', 'name=a^^b', () => false],
  ];

  test.each(cases)('%s: %s', async (tableName, query, holds) => {
    const all = await table(tableName, '');
    expect(await table(tableName, query)).toEqual(all.filter(holds));
  });

  test('walk over references, and search in what they are called', async () => {
    const walked = await table('customer_contact', 'account.name=Pacora Logistics');
    expect(walked).toHaveLength(2);
    expect(await table('customer_contact', 'accountLIKEPacora Log')).toEqual(walked);
    expect(await table('customer_contact', 'account=Pacora Logistics')).toEqual([]);
  });

  test('order by several columns, numbers by size', async () => {
    const sorted = await table('sc_cat_item', 'ORDERBYcategory^ORDERBYDESCprice');
    expect(sorted).toEqual(
      [...sorted].sort(
        (a, b) => by('category')(a).localeCompare(by('category')(b)) || Number(b.price) - Number(a.price),
      ),
    );
  });

  test('a documented operator that is not served is told, not ignored', async () => {
    const answer = await ask('/api/now/table/incident?sysparm_query=numberSAMEASparent');
    expect(answer.status).toBe(501);
    expect(answer.body.error?.message).toContain('numberSAMEAS');
  });
});

describe('contacts', () => {
  test('are created and read back', async () => {
    const account = (await rows('/api/now/account?sysparm_limit=1'))[0]?.sys_id ?? '';
    const sent = {
      first_name: 'Ève',
      last_name: "O'Test",
      account,
      vip: true,
      notification: 1,
      phone: null,
      no_such_field: 'x',
      sys_id: unknownId,
    };
    const answer = await ask('/api/now/contact', { body: sent });
    expect(answer).toMatchObject({ status: 201, body: { result: expect.stringMatching(/^[0-9a-f]{32}$/) } });
    expect(answer.body.result).not.toBe(unknownId);

    const { result } = (await ask(`/api/now/contact/${answer.body.result}`)).body;
    expect(result).toMatchObject({
      ...{ sys_id: answer.body.result, name: "Ève O'Test", account, vip: 'true', notification: '1', phone: '' },
      ...{ active: 'true', edu_status: 'faculty', sys_class_name: 'customer_contact', sys_created_by: 'integration' },
    });
    expect(result).not.toHaveProperty('no_such_field');
    const [existing = {}] = await rows('/api/now/contact?sysparm_limit=1');
    expect(Object.keys(result as Row)).toEqual(Object.keys(existing));
  });

  test('a field called __proto__ is one more unknown field', async () => {
    const { body } = await ask('/api/now/contact', { body: '{"__proto__": {"name": "x"}, "last_name": "P"}' });
    expect((await ask(`/api/now/contact/${body.result}`)).body.result).toMatchObject({ name: 'P' });
  });
});

describe('orders', () => {
  test('create a request and its requested item, read back through the Table API', async () => {
    const item = await itemNamed('Standard Laptop');
    const answer = await order(item, { sysparm_quantity: 2, variables: { operating_system: 'Linux', unknown: 'x' } });
    const result = answer.body.result as Row;
    expect(answer.status).toBe(200);
    expect(Object.keys(result).sort()).toEqual(['number', 'request_id', 'request_number', 'sys_id', 'table']);
    expect(result).toMatchObject({ table: 'sc_request', number: expect.stringMatching(/^REQ\d{7}$/) });
    expect([result.request_id, result.request_number]).toEqual([result.sys_id, result.number]);

    expect(await rows(`/api/now/table/sc_request/${result.sys_id}`)).toMatchObject({
      number: result.number,
      price: '2200',
    });
    const items = await table('sc_req_item', `request=${result.sys_id}`);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ cat_item: item, quantity: '2', number: expect.stringMatching(/^RITM\d{7}$/) });
    const [me] = await table('sys_user', `user_name=${sandbox.config.user}`);
    expect(items[0]?.requested_for).toBe(me?.sys_id);
  });

  test('make one requested item for each further user', async () => {
    const [a = {}, b = {}, c = {}] = await table('sys_user', 'user_name!=integration');
    const answer = await order(await itemNamed('Wireless Keyboard'), {
      sysparm_quantity: '+1',
      sysparm_requested_for: a.sys_id,
      sysparm_also_request_for: `${b.sys_id},${c.sys_id}`,
    });
    const items = await table('sc_req_item', `request=${(answer.body.result as Row).sys_id}^ORDERBYnumber`);
    expect(items.map((item) => item.requested_for)).toEqual([a.sys_id, b.sys_id, c.sys_id]);
  });

  const laptop = { operating_system: 'Linux' };
  test.each([
    ['no quantity', 'Standard Laptop', { variables: laptop }, 'Invalid Quantity value'],
    ['a negative quantity', 'Standard Laptop', { sysparm_quantity: -1, variables: laptop }, 'Invalid Quantity value'],
    ['half a laptop', 'Standard Laptop', { sysparm_quantity: 1.5, variables: laptop }, 'Invalid Quantity value'],
    ['no variables', 'Standard Laptop', { sysparm_quantity: 1 }, 'Mandatory Variables are required'],
    [
      'a blank answer',
      'Standard Laptop',
      { sysparm_quantity: 1, variables: { operating_system: '' } },
      'Mandatory Variables are required',
    ],
    [
      'a check box as JSON',
      'VPN Access',
      { sysparm_quantity: 1, variables: { terms_accepted: true } },
      'Mandatory Variables are required',
    ],
    [
      'an item no longer on offer',
      'Pager (discontinued)',
      { sysparm_quantity: 1 },
      'Security constraints prevent ordering of Item',
    ],
    ['an unknown item', '', { sysparm_quantity: 1 }, 'Security constraints prevent ordering of Item'],
  ])('refuse %s', async (_, name, body, message) => {
    const before = await table('sc_request', '');
    const answer = await order(name === '' ? unknownId : await itemNamed(name), body);
    expect(answer).toMatchObject({ status: 400, body: { error: { message, detail: '' }, status: 'failure' } });
    expect(await table('sc_request', '')).toEqual(before);
  });

  test('accept a check box as text, and refuse a session cookie sent back', async () => {
    const item = await itemNamed('VPN Access');
    const body = { sysparm_quantity: 1, variables: { terms_accepted: 'true' } };
    const answer = await order(item, body);
    expect(answer.status).toBe(200);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(cookie).not.toBe('');
    expect((await order(item, body, { cookie })).status).toBe(400);
  });

  test.each([
    ['an unknown user', 'Wireless Keyboard', unknownId],
    ['51 users', 'Wireless Keyboard', Array(51).fill(userId).join()],
    ['an item that does not offer it', 'Desk Webcam', userId],
  ])('refuse further users: %s', async (_, name, users) => {
    expect((await order(await itemNamed(name), { sysparm_quantity: 1, sysparm_also_request_for: users })).status).toBe(
      400,
    );
  });
});

describe('the catalog', () => {
  test('lists active items, a page at a time with a relative link', async () => {
    const all = await rows('/api/sn_sc/servicecatalog/items');
    expect(all).toHaveLength(24);
    const page = await ask('/api/sn_sc/servicecatalog/items?sysparm_limit=2');
    expect(page.body.result).toEqual(all.slice(0, 2));
    expect(links(page.headers).next).toBe('/api/sn_sc/servicecatalog/items?sysparm_limit=2&sysparm_offset=2');
    const keys =
      'catalogs category content_type description icon kb_article name order picture short_description show_price show_quantity sys_class_name sys_id type url';
    expect(Object.keys(all[0] ?? {})).toEqual(expect.arrayContaining(keys.split(' ')));
    expect(await rows('/api/sn_sc/servicecatalog/items?sysparm_text=%22laptop%22')).toHaveLength(1);
  });

  test('shows what an item asks for, and no unknown item', async () => {
    const item = (await ask(`/api/sn_sc/servicecatalog/items/${await itemNamed('VPN Access')}`)).body.result;
    expect(item).toMatchObject({
      variables: [{ name: 'terms_accepted', mandatory: true, type: 7, value: false }, { name: 'requested_for' }],
      client_script: { onChange: [], onSubmit: [], onLoad: [] },
    });
    expect((await ask(`/api/sn_sc/servicecatalog/items/${unknownId}`)).status).toBe(400);
  });

  test('shows, empties and deletes the cart of the user', async () => {
    const cart = (await ask('/api/sn_sc/servicecatalog/cart')).body.result as Record<string, string>;
    expect(cart).toMatchObject({ subtotal_price: '$247.90', none: { items: [{ quantity: '2' }, { quantity: '1' }] } });
    const empty = `/api/sn_sc/servicecatalog/cart/${cart.cart_id}/empty`;
    expect(await ask(empty, { method: 'DELETE' })).toMatchObject({ status: 204, body: {} });
    expect((await ask(empty, { method: 'DELETE' })).status).toBe(400);
    const after = (await ask('/api/sn_sc/servicecatalog/cart')).body.result;
    expect(after).toMatchObject({ cart_id: expect.any(String), subtotal_price: '$0.00' });
    expect(after).not.toHaveProperty('none');
  });
});

describe('the Table API', () => {
  test('counts and links a list, and links nothing when it fits', async () => {
    const page = await ask('/api/now/table/incident?sysparm_limit=15&sysparm_offset=15&sysparm_fields=number');
    expect(page.headers.get('x-total-count')).toBe('40');
    const offsets = Object.entries(links(page.headers)).map(([rel, url]) => [
      rel,
      new URL(url).searchParams.get('sysparm_offset'),
    ]);
    expect(offsets).toEqual([
      ['first', '0'],
      ['prev', '0'],
      ['next', '30'],
      ['last', '30'],
    ]);
    const last = await ask(links(page.headers).last ?? '');
    expect(last.body.result).toHaveLength(10);
    expect(Object.keys(links(last.headers))).toEqual(['first', 'prev', 'last']);

    expect((await ask('/api/now/table/incident')).headers.get('link')).toBeNull();
    const bare = await ask(
      '/api/now/table/incident?sysparm_limit=1&sysparm_no_count=true&sysparm_suppress_pagination_header=true',
    );
    expect([bare.headers.get('link'), bare.headers.get('x-total-count')]).toEqual([null, null]);
  });

  test.each([
    ['', (id: string, link: string) => ({ caller_id: { link, value: id }, state: '2', parent: '' })],
    ['sysparm_exclude_reference_link=true', (id: string) => ({ caller_id: id, state: '2', parent: '' })],
    [
      'sysparm_display_value=true',
      (_: string, link: string) => ({
        caller_id: { link, display_value: 'Nora Valdis' },
        state: 'In Progress',
        parent: '',
      }),
    ],
    [
      'sysparm_display_value=true&sysparm_exclude_reference_link=true',
      () => ({ caller_id: 'Nora Valdis', state: 'In Progress', parent: '' }),
    ],
    [
      'sysparm_display_value=all',
      (id: string, link: string) => ({
        caller_id: { link, value: id, display_value: 'Nora Valdis' },
        state: { value: '2', display_value: 'In Progress' },
        parent: { value: '', display_value: '' },
      }),
    ],
  ])('shows references and choices: %s', async (parameters, shown) => {
    const [nora] = await table('sys_user', 'name=Nora Valdis');
    const id = nora?.sys_id ?? '';
    const query = `sysparm_query=state=2^caller_id=${id}&sysparm_limit=1&sysparm_fields=caller_id,state,parent,no_such_column`;
    const link = `http://${sandbox.config.hostname}/api/now/table/sys_user/${id}`;
    expect(await rows(`/api/now/table/incident?${query}&${parameters}`)).toEqual([shown(id, link)]);
  });

  test('walks over references in fields, and filters by plain pairs', async () => {
    const [row] = await rows(
      '/api/now/table/incident?state=On%20Hold&sysparm_limit=1&sysparm_fields=state,caller_id.name,caller_id.no',
    );
    expect(row).toEqual({ state: '3', 'caller_id.name': expect.any(String) });
  });

  test('creates, changes and deletes a record', async () => {
    const sent = {
      short_description: 'No light',
      impact: 1,
      urgency: '2',
      priority: '5',
      comments: 'first',
      number: 'X',
    };
    const answer = await ask('/api/now/table/incident', { body: sent });
    const incident = answer.body.result as Row;
    const url = `http://${sandbox.config.hostname}/api/now/table/incident/${incident.sys_id}`;
    expect(answer).toMatchObject({
      status: 201,
      body: { result: { impact: '1', priority: '2', comments: '', state: '1' } },
    });
    expect(answer.headers.get('location')).toBe(url);
    expect(incident.number).toBe('INC0010041');

    for (const method of ['PATCH', 'PUT']) {
      const changed = await ask(url, { method, body: { state: 2, comments: method } });
      expect(changed).toMatchObject({
        status: 200,
        body: { result: { state: '2', incident_state: '2', short_description: 'No light' } },
      });
    }
    const shown = (await ask(`${url}?sysparm_display_value=true`)).body.result as Row;
    expect(shown.comments).toMatch(/PUT.*PATCH.*first/s);
    expect(shown.sys_mod_count).toBe('2');

    const quiet = await ask(url, { method: 'PATCH', body: { state: 7 }, headers: { 'x-no-response-body': 'true' } });
    expect(quiet).toMatchObject({ status: 204, body: {} });
    expect((await ask(url)).body.result).toMatchObject({ active: 'false' });
    expect((await ask(url, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(url, { method: 'DELETE' })).status).toBe(404);
  });

  test('has the columns of an incident', async () => {
    const [incident = {}] = await rows('/api/now/table/incident?sysparm_limit=1');
    const some =
      'active approval assigned_to assignment_group business_duration caller_id category close_code comments contact_type correlation_id hold_reason impact number opened_at opened_by order parent priority resolved_at short_description state sys_class_name sys_domain sys_tags upon_approval urgency watch_list wf_activity work_notes';
    expect(Object.keys(incident)).toEqual(expect.arrayContaining(some.split(' ')));
    expect(incident.sys_class_name).toBe('incident');
  });

  test('version 1 finds nothing with a 404, the newest with an empty list', async () => {
    expect((await ask('/api/now/v1/table/incident?sysparm_query=number=X')).status).toBe(404);
    expect(await rows('/api/now/v2/table/incident?sysparm_query=number=X')).toEqual([]);
  });

  test.each(['x_none', '__proto__', 'constructor'])('knows no table %s', async (name) => {
    expect(await ask(`/api/now/table/${name}`)).toMatchObject({
      status: 400,
      body: { error: { message: `Invalid table ${name}`, detail: null }, status: 'failure' },
    });
  });
});

describe('what is refused', () => {
  test.each(['/', '/api/now/accounts', '/now/account', '/api/now/account/', '/api/now/account/%', '/api/now/table'])(
    'nothing stands at %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({
        status: 400,
        body: { error: { message: 'Requested URI does not represent any resource', detail: null }, status: 'failure' },
      });
    },
  );

  test.each([
    '/api/now/consumer',
    '/api/sn_csm_order_mgmt/order/x',
    '/api/sn_ind_tmt_orm/order/productOrder',
    '/api/sn_tmf_api/order/serviceOrder',
    '/api/sn_sc/servicecatalog/catalogs',
    '/api/sn_ind_tsm_sdwan/ticket/troubleTicket',
  ])('%s, which an instance can have and this one lacks, is no missing plugin', async (path) => {
    expect(await ask(path)).toMatchObject({
      status: 501,
      body: { error: { message: 'The embedded ServiceNow does not serve this endpoint' } },
    });
  });

  test('a wrong method, an Accept and a Content-Type that are not served', async () => {
    const wrong = await ask('/api/now/account', { body: {} });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
    expect((await ask('/api/now/account', { headers: { accept: 'text/html' } })).status).toBe(406);
    expect(
      (await ask('/api/now/contact', { body: '<a/>', headers: { 'content-type': 'application/xml' } })).status,
    ).toBe(415);
  });

  test.each(['{', '"text"', 'null x', '[[]]'])('the body %s', async (body) => {
    const answer = await ask('/api/now/contact', { body });
    expect(answer).toMatchObject({ status: 400, body: { error: { message: 'Exception while reading request' } } });
  });

  test('a body over 10 MB, with its size', async () => {
    const answer = await ask('/api/now/contact', { body: JSON.stringify({ name: 'x'.repeat(10 * 1024 * 1024) }) });
    expect(answer.status).toBe(400);
    expect(answer.body.error?.detail).toBe(
      'Rejected large REST payload with content-length = 10485771 bytes. Max allowed: 10485760 bytes.',
    );
  });

  test('HEAD is GET without its body', async () => {
    const answer = await ask('/api/now/table/incident', { method: 'HEAD' });
    expect([answer.status, answer.headers.get('x-total-count'), answer.body]).toEqual([200, '40', {}]);
  });
});

describe('a sandbox', () => {
  test('tells what it received, without credentials', async () => {
    await ask('/api/now/account?sysparm_limit=1&sysparm_query=a%5Eb');
    const last = sandbox.requests.at(-1);
    expect(last).toEqual({
      method: 'GET',
      path: '/api/now/account',
      query: { sysparm_limit: '1', sysparm_query: 'a^b' },
    });
    await ask('/api/now/contact', { body: { last_name: 'Z' } });
    expect(sandbox.requests.at(-1)?.body).toEqual({ last_name: 'Z' });
    expect(JSON.stringify(sandbox.requests)).not.toMatch(/authorization|Basic /i);
    expect(sandbox.requests.length).toBeLessThanOrEqual(200);
  });

  test('shares no state with another', async () => {
    const lines: string[] = [];
    const other = await startSandbox({ log: (line) => lines.push(line) });
    const { body } = await ask('/api/now/contact', { body: { last_name: 'Mine' }, of: other });
    expect((await ask(`/api/now/contact/${body.result}`, { of: other })).status).toBe(200);
    expect((await ask(`/api/now/contact/${body.result}`)).status).toBe(404);
    expect(lines).toEqual(['201 POST /api/now/contact', `200 GET /api/now/contact/${body.result}`]);
    await other.close();
  });

  test('listens on the port it was given, and says when that is taken', async () => {
    const port = Number(sandbox.config.hostname.split(':')[1]);
    await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE');
  });

  test('closes at once, kept-alive sockets included, twenty times', async () => {
    for (let round = 0; round < 20; round += 1) {
      const one = await startSandbox();
      const agent = new Agent({ keepAlive: true });
      await new Promise((resolve, reject) => {
        const request = httpRequest(`http://${one.config.hostname}/`, { agent }, (response) => {
          response.resume().on('end', resolve);
        });
        request.on('error', reject).end();
      });
      const started = performance.now();
      await Promise.all([one.close(), one.close()]);
      expect(performance.now() - started).toBeLessThan(1000);
      await one.close();
      agent.destroy();
    }
    // A closed handle is gone some turns of the event loop later. The one left is what the other tests share.
    const servers = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;
    for (let turn = 0; turn < 10 && servers() > 1; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(servers()).toBe(1);
  });
});
