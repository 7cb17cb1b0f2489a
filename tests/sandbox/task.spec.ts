import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { client, freshSandbox, type Row, unknownId, userId } from '../support/sandbox.ts';

const { ask, rows, table } = freshSandbox();
const classes = ['change_request', 'incident', 'problem', 'sc_req_item', 'sc_request', 'sc_task'];

describe('task', () => {
  test('shows the records of every table that extends it, with the columns that all share', async () => {
    const tasks = await table('task', '');
    for (const name of classes) {
      const own = await table(name, '');
      expect(own.length).toBeGreaterThan(0);
      expect(tasks.filter((task) => task.sys_class_name === name).map(({ sys_id }) => sys_id)).toEqual(
        own.map(({ sys_id }) => sys_id),
      );
    }
    for (const task of tasks) {
      expect(Object.keys(task)).toEqual(Object.keys(tasks[0] ?? {}));
      expect(task).not.toHaveProperty('caller_id');
    }
  });

  test('is queried by its own columns alone, and by class', async () => {
    const changes = await table('task', 'sys_class_name=change_request');
    expect(changes).toHaveLength((await table('change_request', '')).length);
    expect(await table('task', 'sys_class_nameINSTANCEOFtask')).toHaveLength((await table('task', '')).length);
    expect(await table('task', 'sys_class_name=change_request^caller_id=x')).toEqual(changes);
  });

  test('names states as the table of each record does, and classes by their label', async () => {
    const shown = await rows(
      '/api/now/table/task?sysparm_display_value=true&sysparm_fields=state,sys_class_name&sysparm_query=sys_class_name=change_request^state=-4^NQsys_class_name=incident^state=3^ORDERBYsys_class_name',
    );
    expect(shown[0]).toEqual({ state: 'Assess', sys_class_name: 'Change Request' });
    expect(shown.at(-1)).toEqual({ state: 'On Hold', sys_class_name: 'Incident' });
  });

  test('reads, changes and deletes a record of an extending table', async () => {
    const [incident] = await table('incident', 'state=1');
    const url = `/api/now/table/task/${incident?.sys_id}`;
    const body = { short_description: 'Changed as a task', impact: '1', urgency: '1', category: 'database' };
    const changed = await ask(url, { method: 'PATCH', body });
    expect(changed.body.result).toMatchObject({ sys_class_name: 'incident', priority: '1' });
    expect(changed.body.result).not.toHaveProperty('category');
    expect((await ask(`/api/now/table/incident/${incident?.sys_id}`)).body.result).toMatchObject({
      short_description: 'Changed as a task',
      category: incident?.category,
      priority: '1',
    });
    expect((await ask(url, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(`/api/now/table/incident/${incident?.sys_id}`)).status).toBe(404);
    expect((await ask(`/api/now/table/task/${unknownId}`)).status).toBe(404);
  });

  test('holds plain tasks of its own, which no extending table shows', async () => {
    const created = (await ask('/api/now/table/task', { body: { short_description: 'Sweep' } })).body.result as Row;
    expect(created).toMatchObject({ sys_class_name: 'task', number: 'TASK0010001', state: '1', active: 'true' });
    expect(created.task_effective_number).toBe('TASK0010001');
    const closed = await ask(`/api/now/table/task/${created.sys_id}`, { method: 'PATCH', body: { state: '3' } });
    expect(closed.body.result).toMatchObject({ active: 'false', closed_by: { value: userId } });
    expect((closed.body.result as Row).closed_at).toMatch(/^\d{4}-/);
    const again = await ask(`/api/now/table/task/${created.sys_id}`, { method: 'PATCH', body: { state: '1' } });
    expect(again.body.result).toMatchObject({ active: 'true', closed_at: '', closed_by: '' });
    expect((await ask(`/api/now/table/incident/${created.sys_id}`)).status).toBe(404);
  });

  test('is what a reference to any task leads to', async () => {
    const [approval] = await rows(
      '/api/now/table/sysapproval_approver?sysparm_query=source_table=sc_request&sysparm_limit=1&sysparm_display_value=true&sysparm_fields=sysapproval,sysapproval.sys_class_name,sysapproval.short_description',
    );
    const reference = approval?.sysapproval as unknown as { display_value: string; link: string };
    expect(reference.display_value).toMatch(/^REQ/);
    expect((await ask(reference.link)).body.result).toMatchObject({ sys_class_name: 'sc_request' });
    expect(approval?.['sysapproval.sys_class_name']).toBe('Request');
  });
});

describe('the other tables that extend one', () => {
  test('contacts are users and accounts are companies, where the instance has them', async () => {
    const users = await table('sys_user', 'ORDERBYname');
    expect(new Set(users.map(({ sys_class_name }) => sys_class_name))).toEqual(
      new Set(['sys_user', 'customer_contact', 'csm_consumer_user']),
    );
    const [contact] = await rows(
      '/api/now/table/customer_contact?sysparm_query=companyISNOTEMPTY&sysparm_display_value=true&sysparm_exclude_reference_link=true',
    );
    expect(contact?.company).toBe('Brackwater Foods');

    const bare = await startSandbox({ without: ['com.sn_customerservice'] });
    try {
      const plain = await client(() => bare).table('sys_user', '');
      expect(plain.map(({ sys_class_name }) => sys_class_name)).toEqual(plain.map(() => 'sys_user'));
      expect((await client(() => bare).ask('/api/now/table/customer_contact')).status).toBe(400);
    } finally {
      await bare.close();
    }
  });
});

describe('catalog tasks', () => {
  test('close their item once all are closed, and the items their request', async () => {
    const [open] = await table('sc_task', 'state=1');
    const close = (state: string) =>
      ask(`/api/now/table/sc_task/${open?.sys_id}`, { method: 'PATCH', body: { state } });
    const item = async () => (await table('sc_req_item', `sys_id=${open?.request_item}`))[0];
    expect(await item()).toMatchObject({ state: '2', active: 'true' });
    await close('2');
    expect(await item()).toMatchObject({ state: '2', active: 'true' });
    await close('4');
    expect(await item()).toMatchObject({ state: '4', active: 'false' });
    const [request] = await table('sc_request', `sys_id=${open?.request}`);
    expect(request).toMatchObject({ state: '4', request_state: 'closed_incomplete', active: 'false' });
  });

  test.each([
    [['3', '3'], '3', 'closed_complete'],
    [['7', '7'], '7', 'closed_skipped'],
    [['3', '7'], '3', 'closed_complete'],
    [['7', '4'], '4', 'closed_incomplete'],
  ])('items closed as %j close a request as %s', async (states, state, requestState) => {
    const make = async (name: string, body: unknown) =>
      ((await ask(`/api/now/table/${name}`, { body })).body.result as Row).sys_id;
    const request = await make('sc_request', {});
    const items = [await make('sc_req_item', { request }), await make('sc_req_item', { request })];
    for (const [i, closing] of states.entries()) {
      expect((await table('sc_request', `sys_id=${request}`))[0]?.active).toBe('true');
      await ask(`/api/now/table/sc_req_item/${items[i]}`, { method: 'PATCH', body: { state: closing } });
    }
    expect((await table('sc_request', `sys_id=${request}`))[0]).toMatchObject({ state, request_state: requestState });
  });
});
