import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ActionError, type Connection, loadPack, type Pack, type Sandbox, startSandbox } from 'servicenow-action-pack';
import { seeForm } from './form.ts';
import { start } from './n8n.ts';
import { byValue, type Installed, ran, saved } from './workflow.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const credentialType = 'serviceNowActionPackApi';
const packageName = 'n8n-nodes-servicenow-action-pack';

let sandbox: Sandbox;
let installed: Installed;
let pack: Pack;
/** The engine by itself, to compare with. */
let connection: Connection;

/** What a person types into the form of the credential. */
const typed = () => ({ authentication: 'basic', ...sandbox.config });

before(async () => {
  sandbox = await startSandbox();
  pack = (await loadPack()) as Pack;
  connection = pack.connect(sandbox.config, { allowLoopback: true });
  const n8n = await start(dist, 'package');
  const credential = await n8n.rest<{ id: string }>('POST', '/credentials', {
    ...{ name: 'Embedded ServiceNow', type: credentialType, data: typed() },
  });
  const named = { id: credential.id, name: 'Embedded ServiceNow' };
  installed = { n8n, nodeType: `${packageName}.serviceNowActionPack`, credentialType, credential: named };
});

after(async () => {
  await installed?.n8n.close();
  await pack?.close();
  await sandbox?.close();
});

/** What n8n says of a credential when it is saved. */
function tested({ n8n, credential }: Installed, data: Record<string, unknown>) {
  const credentials = { ...credential, type: credentialType, data };
  return n8n.rest<{ status: string; message: string }>('POST', '/credentials/test', { credentials });
}

test('a credential is tested when it is saved, in every way to sign in', async () => {
  for (const [authentication, config] of Object.entries(sandbox.configs)) {
    const { auth, ...beside } = config as { auth?: Record<string, unknown> };
    const { status, message } = await tested(installed, { authentication, ...beside, ...auth });
    assert.deepEqual([authentication, status, message], [authentication, 'OK', 'Connection successful!']);
  }
  const { status, message } = await tested(installed, { ...typed(), password: 'wrong' });
  assert.equal(status, 'Error');
  assert.match(message, /^ServiceNow did not accept the user name and password\..*Check both/);
});

test('a workflow lists the catalog, puts an item into the cart and orders it', async () => {
  const fields = { sysparm_text: 'office laptop' };
  const found = { resource: 'catalog', operation: 'catalog.listItems', additionalFields: fields };
  const { status, nodes } = await ran(installed, 'Order', [
    { name: 'List', parameters: { ...found, limit: 1 } },
    {
      name: 'Add',
      parameters: {
        ...{ resource: 'catalog', operation: 'catalog.addItemToCart' },
        sys_id: byValue('={{ $json.sys_id }}'),
        sysparm_quantity: 2,
        additionalFields: { variables: '{ "acrobat": "true" }' },
      },
    },
    { name: 'Submit', parameters: { resource: 'catalog', operation: 'catalog.submitOrder' } },
  ]);
  assert.equal(status, 'success', JSON.stringify(nodes, null, 1));
  const number = String(nodes.Submit?.items[0]?.request_number);
  assert.match(number, /^REQ\d+$/);
  const { data } = await connection.run('generic.request', {
    method: 'GET',
    url_path: 'api/now/table/sc_req_item',
    query_params: { sysparm_query: `request=${nodes.Submit?.items[0]?.request_id}` },
  });
  // The cart of this user held something before.
  const lines = (data as { quantity: string; cat_item: { value: string } }[]).map((line) => [
    line.cat_item.value,
    line.quantity,
  ]);
  assert.deepEqual(lines.at(-1), [nodes.List?.items[0]?.sys_id, '2']);
});

test('Return All reads every page', async () => {
  const parameters = { resource: 'account', operation: 'account.list', returnAll: true };
  const { nodes } = await ran(installed, 'All accounts', [{ name: 'Accounts', parameters }]);
  const all: unknown[] = [];
  for await (const account of connection.paginate('account.list')) all.push(account);
  assert.deepEqual(nodes.Accounts?.items, all);
  assert.ok(all.length > 10, 'more than the one page that ServiceNow gives by itself');
});

test('nested fields, a moment in the time zone of the workflow, and the input as JSON', async () => {
  const line = { product_offering: 'nowhere', quantity: '2', unit_of_measurement: 'each' };
  const account = byValue('={{ $json.sys_id }}');
  const { status, nodes } = await ran(installed, 'Orders', [
    {
      name: 'Account',
      parameters: { resource: 'account', operation: 'account.list', limit: 1 },
    },
    {
      name: 'Fields',
      parameters: {
        ...{ resource: 'order', operation: 'order.create' },
        order_currency: 'USD',
        order_line_items: {
          entry: [{ ...line, additionalFields: { account, effective_date: '2026-07-02T00:00:00' } }],
        },
        additionalFields: { account, expected_start_date: '2026-07-01T09:30:00' },
      },
      more: { onError: 'continueRegularOutput' },
    },
    {
      name: 'JSON',
      parameters: {
        ...{ resource: 'generic', operation: 'generic.request', inputAs: 'json' },
        inputJson: '={{ { method: "GET", url_path: "api/now/table/incident", query_params: { sysparm_limit: 2 } } }}',
      },
    },
  ]);
  assert.equal(status, 'success', JSON.stringify(nodes, null, 1));
  const sent = sandbox.requests.findLast(({ method, path }) => method === 'POST' && path.endsWith('/order'));
  const body = sent?.body as Record<string, unknown>;
  assert.equal(body.expected_start_date, '2026-07-01 07:30:00');
  assert.equal(body.account, nodes.Account?.items[0]?.sys_id);
  assert.deepEqual(body.order_line_items, [{ ...line, account: body.account, effective_date: '2026-07-01 22:00:00' }]);
  assert.equal(nodes.JSON?.items.length, 2);
});

test('a failure tells what failed, what to do and what became of it', async () => {
  const parameters = { resource: 'catalog', operation: 'catalog.getItem', sys_id: byValue('0123456789abcdef') };
  const stopping = await ran(installed, 'Fails', [{ name: 'Item', parameters }]);
  const failed = await connection.run('catalog.getItem', { sys_id: '0123456789abcdef' }).catch((error) => error);
  assert.ok(failed instanceof ActionError);
  const { message, description, context, httpCode } = stopping.nodes.Item?.error ?? {};
  assert.equal(stopping.status, 'error');
  assert.equal(message, failed.message);
  assert.equal(description, `${failed.remedy} Code: ${failed.code} (${failed.reason}). Outcome: refused.`);
  assert.deepEqual([context?.data?.code, context?.data?.outcome, httpCode], [failed.code, 'refused', '400']);

  const going = await ran(installed, 'Goes on', [
    { name: 'Item', parameters, more: { onError: 'continueRegularOutput' } },
  ]);
  assert.equal(going.status, 'success');
  const [item] = going.nodes.Item?.items ?? [];
  assert.deepEqual([item?.error, item?.code, item?.outcome], [failed.message, failed.code, 'refused']);
});

/** What n8n offers for a field, as its form asks for it. */
function offered(operation: string, field: string, more: object = {}) {
  const { n8n, nodeType, credential } = installed;
  return n8n.rest<{ results: { name: string; value: string }[] }>(
    'POST',
    '/dynamic-node-parameters/resource-locator-results',
    {
      nodeTypeAndVersion: { name: nodeType, version: 1 },
      path: `parameters.${field}`,
      methodName: `${operation}/${field}`,
      currentNodeParameters: { resource: 'catalog', operation, inputAs: 'fields' },
      credentials: { [credentialType]: credential },
      ...more,
    },
  );
}

test('a field with a list is searched as a person types, and says which other is needed first', async () => {
  const { results } = await offered('catalog.orderItem', 'sys_id', { filter: 'laptop' });
  const { options } = await connection.options('catalog.orderItem', 'sys_id', { search: 'laptop' });
  assert.ok(options.length > 1);
  assert.deepEqual(
    results,
    options.map(({ value, label }) => ({ name: label, value })),
  );
  await assert.rejects(offered('catalog.listItems', 'sysparm_category'), /sysparm_catalog is needed first/);
});

test('the form of an action, as a browser shows it', async () => {
  const { options } = await connection.options('catalog.orderItem', 'sys_id', { search: 'office laptop' });
  const [{ value, label } = { value: '', label: '' }] = options;
  const sys_id = { __rl: true, mode: 'list', value, cachedResultName: label };
  const more = { variables: '{ "acrobat": "true" }', sysparm_requested_for: { __rl: true, mode: 'list', value: '' } };
  const parameters = {
    resource: 'catalog',
    operation: 'catalog.orderItem',
    sys_id,
    sysparm_quantity: 1,
    additionalFields: more,
  };
  const { id } = await saved(installed, 'Order a laptop', [{ name: 'Order Item', parameters }]);
  const shown = await seeForm(installed.n8n, id, 'Order Item', process.env.PICTURE);
  if (shown === undefined) return console.log('There is no Chromium on this machine: the form was not looked at.');
  for (const label of ['Resource', 'Operation', 'Catalog Item', 'Quantity', 'Additional Fields', 'Options'])
    assert.ok(shown.includes(label), `${label} is not in the form:\n${shown}`);
});

test('an agent can use it as a tool', async () => {
  const { nodeType, n8n } = installed;
  const known = await n8n.nodeTypes();
  assert.ok(
    known.includes(nodeType) && known.includes(`${nodeType}Tool`),
    known.filter((one) => /now/i.test(one)).join(),
  );
});

test('from a folder of custom nodes it is found as well, and its credential is tested', async () => {
  const n8n = await start(dist, 'folder');
  try {
    const { id } = await n8n.rest<{ id: string }>('POST', '/credentials', {
      ...{ name: 'Embedded ServiceNow', type: credentialType, data: typed() },
    });
    const here = {
      n8n,
      nodeType: 'CUSTOM.serviceNowActionPack',
      credentialType,
      credential: { id, name: 'Embedded ServiceNow' },
    };
    assert.equal((await tested(here, typed())).status, 'OK');
    const parameters = { resource: 'catalog', operation: 'catalog.getCart' };
    assert.equal((await ran(here, 'Cart', [{ name: 'Cart', parameters }])).status, 'success');
  } finally {
    await n8n.close();
  }
});
