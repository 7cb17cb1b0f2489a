import { describe, expect, test } from '@jest/globals';
import { links, type Row, sharedSandbox } from '../support/sandbox.ts';

const { ask, rows, table, sandboxOf } = sharedSandbox();

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

  test.each(['x_none', '__proto__', 'constructor'])('knows no table %s', async (name) => {
    expect(await ask(`/api/now/table/${name}`)).toMatchObject({
      status: 400,
      body: { error: { message: `Invalid table ${name}`, detail: null }, status: 'failure' },
    });
  });
});
