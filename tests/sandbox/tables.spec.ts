import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { client, freshSandbox, links, type Row, userId } from '../support/sandbox.ts';

const { ask, rows, table, sandboxOf } = freshSandbox();

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
    const link = `http://${sandboxOf().config.hostname}/api/now/table/sys_user/${id}`;
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
    const url = `http://${sandboxOf().config.hostname}/api/now/table/incident/${incident.sys_id}`;
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

    const closing = { state: 7, close_code: 'Solution provided', close_notes: 'Bulb changed' };
    const quiet = await ask(url, { method: 'PATCH', body: closing, headers: { 'x-no-response-body': 'true' } });
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

  test('takes what a person sees where it is told so', async () => {
    const sent = { caller_id: 'Nora Valdis', impact: '1 - High', state: 'In Progress', short_description: '1 - High' };
    const path = '/api/now/table/incident?sysparm_exclude_reference_link=true';
    const raw = (await ask(path, { body: sent })).body.result as Row;
    expect(raw).toMatchObject({ caller_id: 'Nora Valdis', impact: '1 - High' });
    const seen = (await ask(`${path}&sysparm_input_display_value=true`, { body: sent })).body.result as Row;
    const [nora] = await table('sys_user', 'name=Nora Valdis');
    expect(seen).toMatchObject({ caller_id: nora?.sys_id, impact: '1', state: '2', short_description: '1 - High' });
    const changed = await ask(`/api/now/table/incident/${seen.sys_id}?sysparm_input_display_value=true`, {
      method: 'PUT',
      body: { urgency: '1 - High' },
    });
    expect(changed.body.result).toMatchObject({ urgency: '1', priority: '1' });
  });

  test('empties a column, but no choice', async () => {
    const { body } = await ask('/api/now/table/incident', { body: { description: 'x', impact: '2' } });
    const url = `/api/now/table/incident/${(body.result as Row).sys_id}`;
    const emptied = await ask(url, { method: 'PATCH', body: { description: '', impact: '' } });
    expect(emptied.body.result).toMatchObject({ description: '', impact: '2' });
  });

  test('refuses a second user of the same name to sign in with', async () => {
    const user = { user_name: 'twin', first_name: 'Una', last_name: 'Twin' };
    const first = (await ask('/api/now/table/sys_user', { body: user })).body.result as Row;
    expect(first).toMatchObject({ name: 'Una Twin', sys_class_name: 'sys_user' });
    const refused = {
      status: 403,
      body: { error: { message: 'Operation Failed', detail: 'Error during insert of sys_user (Una Twin)' } },
    };
    expect(await ask('/api/now/table/sys_user', { body: user })).toMatchObject(refused);
    const [nora] = await table('sys_user', 'name=Nora Valdis');
    const url = `/api/now/table/sys_user/${nora?.sys_id}`;
    const renamed = await ask(url, { method: 'PATCH', body: { user_name: 'twin', title: 'Lost' } });
    expect(renamed).toMatchObject({
      status: 403,
      body: { error: { detail: 'Error during update of sys_user (Nora Valdis)' } },
    });
    expect((await ask(url)).body.result).toMatchObject({ user_name: 'nora.valdis', title: nora?.title });
    expect((await ask(url, { method: 'PATCH', body: { user_name: 'nora.valdis' } })).status).toBe(200);
  });

  test('does not know views, unless the columns are named anyway', async () => {
    const view = 'sysparm_view=mobile';
    const before = (await table('incident', '')).length;
    for (const options of [{}, { body: {} }]) {
      expect((await ask(`/api/now/table/incident?${view}`, options)).status).toBe(501);
    }
    expect(await table('incident', '')).toHaveLength(before);
    expect((await ask(`/api/now/table/incident?${view}&sysparm_fields=number&sysparm_limit=1`)).status).toBe(200);
  });

  test('ignores what makes no difference here', async () => {
    const query = 'sysparm_query_no_domain=true&sysparm_query_category=replica&sysparm_limit=1&sysparm_fields=number';
    expect(await rows(`/api/now/table/incident?${query}`)).toHaveLength(1);
  });

  test('answers a creation without body where that was asked for, at its new place', async () => {
    const answer = await ask('/api/now/v2/table/problem', { body: {}, headers: { 'x-no-response-body': 'true' } });
    expect([answer.status, answer.body]).toEqual([201, {}]);
    expect((await ask(answer.headers.get('location') ?? '')).body.result).toMatchObject({ sys_class_name: 'problem' });
  });

  test.each(['x_none', '__proto__', 'constructor'])('knows no table %s', async (name) => {
    expect(await ask(`/api/now/table/${name}`)).toMatchObject({
      status: 400,
      body: { error: { message: `Invalid table ${name}`, detail: null }, status: 'failure' },
    });
  });
});

describe('who may change what', () => {
  async function asUser(roles: string[], act: (one: ReturnType<typeof client>) => Promise<void>) {
    const sandbox = await startSandbox({ user: { roles } });
    try {
      await act(client(() => sandbox));
    } finally {
      await sandbox.close();
    }
  }
  const denied = (change: string) => ({
    status: 403,
    body: {
      error: { message: 'Operation Failed', detail: `ACL Exception ${change} Failed due to security constraints` },
    },
  });

  test('who has no role reads, and changes nothing that a page gives to a role', () =>
    asUser([], async ({ ask, table }) => {
      const names = ['incident', 'change_request', 'problem', 'sc_request', 'sc_task', 'sys_user', 'sys_user_group'];
      for (const name of [...names, 'sysapproval_approver']) {
        const [row] = await table(name, '');
        const url = `/api/now/table/${name}/${row?.sys_id}`;
        expect(await ask(`/api/now/table/${name}`, { body: {} })).toMatchObject(denied('Insert'));
        expect(await ask(url, { method: 'PATCH', body: {} })).toMatchObject(denied('Update'));
        expect(await ask(url, { method: 'DELETE' })).toMatchObject(denied('Delete'));
      }
      const [incident] = await table('task', 'sys_class_name=incident');
      const url = `/api/now/table/task/${incident?.sys_id}`;
      expect(await ask(url, { method: 'PATCH', body: {} })).toMatchObject(denied('Update'));
    }));

  test('itil opens and changes tasks, itil_admin deletes them', async () => {
    await asUser(['itil'], async ({ ask }) => {
      const { body } = await ask('/api/now/table/incident', { body: {} });
      const url = `/api/now/table/incident/${(body.result as Row).sys_id}`;
      expect((await ask(url, { method: 'PATCH', body: { state: '2' } })).status).toBe(200);
      expect(await ask(url, { method: 'DELETE' })).toMatchObject(denied('Delete'));
    });
    await asUser(['itil', 'itil_admin'], async ({ ask, table }) => {
      const [incident] = await table('incident', '');
      expect((await ask(`/api/now/table/incident/${incident?.sys_id}`, { method: 'DELETE' })).status).toBe(204);
    });
  });

  test('an approver decides what was asked of them, approval_admin everything', async () => {
    const decide = async ({ ask, table }: ReturnType<typeof client>, query: string) => {
      const [approval] = await table('sysapproval_approver', `state=requested^${query}`);
      return ask(`/api/now/table/sysapproval_approver/${approval?.sys_id}`, {
        method: 'PATCH',
        body: { state: 'approved' },
      });
    };
    await asUser(['approver_user'], async (one) => {
      expect(await decide(one, `approver!=${userId}`)).toMatchObject(denied('Update'));
      expect(await decide(one, `approver=${userId}`)).toMatchObject({ status: 200 });
    });
    for (const roles of [['approval_admin'], ['admin']]) {
      await asUser(roles, async (one) => {
        expect(await decide(one, `approver!=${userId}`)).toMatchObject({ status: 200 });
      });
    }
  });
});
