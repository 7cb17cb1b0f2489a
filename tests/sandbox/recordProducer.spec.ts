import { describe, expect, test } from '@jest/globals';
import { freshSandbox, type Row, unknownId, userId } from '../support/sandbox.ts';

const { ask, rows, table } = freshSandbox();

const root = '/api/sn_sc/servicecatalog';
const broken = '3f1dd0320a0a0b99000a53f7604a2ef9';
const withdraw = '011f117a9f3002002920bde8132e7020';

const submit = (producer: string, body: unknown) => ask(`${root}/items/${producer}/submit_producer`, { body });

describe('a record producer', () => {
  test('makes an incident, read back through the Table API', async () => {
    const answer = await submit(broken, {
      variables: { urgency: '1', comments: 'No picture', short_description: 'Dark' },
    });
    expect(answer.status).toBe(200);
    const { sys_id, ...made } = answer.body.result as Row;
    expect(made).toEqual({
      number: expect.stringMatching(/^INC\d{7}$/),
      table: 'incident',
      parent_id: null,
      parent_table: 'task',
      record: `api/now/table/incident/${sys_id}`,
      redirect_url: `incident.do?sys_id=${sys_id}&sysparm_view=ess`,
      redirect_portal_url: '',
      redirect_to: '',
    });
    expect(await rows(`/${made.record}?sysparm_exclude_reference_link=true`)).toMatchObject({
      number: made.number,
      urgency: '1',
      short_description: 'Dark',
      caller_id: userId,
    });
    expect(await rows(`/${made.record}?sysparm_display_value=true`)).toMatchObject({
      comments: expect.stringContaining('No picture'),
    });
  });

  test('answers with the default what nobody answered', async () => {
    const answer = await submit(broken, { variables: { comments: 'x' } });
    const { sys_id } = answer.body.result as Row;
    expect(await rows(`/api/now/table/incident/${sys_id}`)).toMatchObject({ urgency: '3' });
  });

  test('makes a change request in the same way, below a record that is named', async () => {
    const answer = await submit(withdraw, {
      variables: { short_description: 'Reboot', reason: 'Nobody reboots', approved: 'true', unknown: 'x' },
      sysparm_parent_sys_id: unknownId,
      sysparm_parent_table: 'problem',
    });
    const result = answer.body.result as Row;
    expect(result).toMatchObject({ table: 'change_request', parent_id: unknownId, parent_table: 'problem' });
    expect(result.redirect_url).toBe(`change_request.do?sys_id=${result.sys_id}`);
    const [change] = await table('change_request', `sys_id=${result.sys_id}`);
    expect(change).toMatchObject({
      number: result.number,
      parent: unknownId,
      short_description: 'Reboot',
      justification: 'Nobody reboots',
    });
  });

  test.each([
    ['no variables', withdraw, {}],
    ['a blank answer', withdraw, { variables: { short_description: '', approved: 'true' } }],
    ['a text for variables', withdraw, { variables: 'short_description' }],
    ['a box that is not ticked', withdraw, { variables: { short_description: 'x', approved: 'false' } }],
  ])('refuses %s where an answer is mandatory, and makes nothing', async (_, producer, body) => {
    const before = await table('task', '');
    expect(await submit(producer, body)).toMatchObject({
      status: 400,
      body: { error: { message: 'Mandatory variables are not filled', detail: '' }, status: 'failure' },
    });
    expect(await table('task', '')).toEqual(before);
  });

  test('can be told not to look', async () => {
    expect((await submit(withdraw, { sysparm_no_validation: 'true' })).status).toBe(200);
  });

  test('whose table is not there says that nobody knows', async () => {
    const path = `/api/now/table/sc_cat_item_producer/${broken}`;
    await ask(path, { method: 'PATCH', body: { table_name: 'u_nothing' } });
    expect(await submit(broken, { variables: {} })).toMatchObject({
      status: 501,
      body: { status: 'failure', error: { message: expect.stringMatching(/^The embedded ServiceNow does not know /) } },
    });
    await ask(path, { method: 'PATCH', body: { table_name: 'incident' } });
  });

  test.each([
    ['an unknown one', unknownId],
    ['a catalog item', '04b7e94b4f7b4200086eeed18110c7fd'],
    ['an order guide', '6690750f4f7b4200086eeed18110c761'],
  ])('is not found: %s', async (_, producer) => {
    expect((await submit(producer, { variables: {} })).status).toBe(404);
  });
});
