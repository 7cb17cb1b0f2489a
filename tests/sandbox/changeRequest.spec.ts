import { describe, expect, test } from '@jest/globals';
import { freshSandbox, type Row, userId } from '../support/sandbox.ts';

const { ask, table } = freshSandbox();
const group = '287ebd7da9fe198100f92cc8d1d2154e';
const closing = { close_code: 'successful', close_notes: 'As planned' };

async function make(fields: Record<string, string>): Promise<string> {
  const { body } = await ask('/api/now/table/change_request', { body: fields });
  return (body.result as Row).sys_id ?? '';
}

const change = (id: string, body: Record<string, string>) =>
  ask(`/api/now/table/change_request/${id}`, { method: 'PATCH', body });
const read = async (id: string) => (await table('change_request', `sys_id=${id}`))[0] ?? {};

async function askFor(id: string): Promise<string> {
  const body = { approver: userId, sysapproval: id, source_table: 'change_request' };
  return ((await ask('/api/now/table/sysapproval_approver', { body })).body.result as Row).sys_id ?? '';
}

const decide = (approval: string, state: string) =>
  ask(`/api/now/table/sysapproval_approver/${approval}`, { method: 'PATCH', body: { state, comments: 'Seen' } });

describe('a change', () => {
  test('starts New and normal, with the columns that its page lists', async () => {
    const { result } = (await ask('/api/now/table/change_request', { body: { short_description: 'Swap a fan' } })).body;
    expect(result).toMatchObject({
      ...{ state: '-5', type: 'normal', approval: 'not requested', risk: '3', category: 'Other', active: 'true' },
      ...{ conflict_status: 'Not Run', on_hold: 'false', scope: '3', sys_class_name: 'change_request' },
    });
    expect((result as Row).number).toMatch(/^CHG003/);
  });

  test('that is normal waits for approval in Assess and Authorize', async () => {
    const id = await make({ assignment_group: group });
    expect((await change(id, { state: '-4' })).status).toBe(200);
    expect(await change(id, { state: '-3' })).toMatchObject({
      status: 403,
      body: {
        error: {
          message: 'Operation Failed',
          detail: expect.stringMatching(
            /^Operation against file 'change_request' was aborted by Business Rule 'Change Model: Check State Transition\^[0-9a-f]{32}'\. Business Rule Stack:Change Model: Check State Transition$/,
          ),
        },
        status: 'failure',
      },
    });
    const first = await askFor(id);
    expect(await read(id)).toMatchObject({ state: '-4', approval: 'requested' });
    expect((await decide(first, 'approved')).body.result).toMatchObject({ state: 'approved' });
    expect(await read(id)).toMatchObject({ state: '-3', approval: 'approved' });
    const second = await askFor(id);
    expect(await read(id)).toMatchObject({ state: '-3', approval: 'requested' });
    expect((await change(id, { state: '-2' })).status).toBe(403);
    await decide(second, 'approved');
    expect(await read(id)).toMatchObject({ state: '-2', approval: 'approved' });
    for (const state of ['-1', '0']) expect((await change(id, { state })).status).toBe(200);
    expect((await change(id, { state: '4' })).status).toBe(403);
    expect(await change(id, { state: '3' })).toMatchObject({
      status: 403,
      body: {
        error: { detail: 'Data Policy Exception: The following fields are mandatory: Close code, Close notes' },
      },
    });
    expect((await change(id, { state: '3', ...closing })).body.result).toMatchObject({ active: 'false' });
  });

  test('is approved when all agree, and is New again as soon as one does not', async () => {
    const id = await make({ assignment_group: group, type: 'emergency' });
    await change(id, { state: '-3' });
    const approvals = [await askFor(id), await askFor(id), await askFor(id)];
    await decide(approvals[0] ?? '', 'approved');
    expect(await read(id)).toMatchObject({ state: '-3', approval: 'requested' });
    await decide(approvals[1] ?? '', 'rejected');
    expect(await read(id)).toMatchObject({ state: '-5', approval: 'rejected' });
    const states = (await table('sysapproval_approver', `sysapproval=${id}`)).map(({ state }) => state);
    expect(states).toEqual(['approved', 'rejected', 'cancelled']);

    await change(id, { state: '-3' });
    const again = await askFor(id);
    expect(await read(id)).toMatchObject({ state: '-3', approval: 'requested' });
    await decide(again, 'approved');
    expect(await read(id)).toMatchObject({ state: '-2', approval: 'approved' });
  });

  test('that is reverted to New asks nobody any more', async () => {
    const id = await make({ assignment_group: group });
    await change(id, { state: '-4' });
    const approval = await askFor(id);
    expect((await change(id, { state: '-5' })).status).toBe(200);
    expect((await table('sysapproval_approver', `sys_id=${approval}`))[0]).toMatchObject({ state: 'cancelled' });
    expect(await read(id)).toMatchObject({ state: '-5', approval: 'not requested' });
  });

  test.each([
    ['standard', ['-2', '-1', '0'], ['-4', '-3', '-1', '3', '77']],
    ['emergency', ['-3'], ['-4', '-2', '3']],
    ['normal', ['-4'], ['-3', '-2', '3', 'x']],
  ])('that is %s goes %j, and from New not to %j', async (type, way, refused) => {
    const id = await make({ type, assignment_group: group });
    for (const state of refused) expect((await change(id, { state })).status).toBe(403);
    for (const state of way) expect((await change(id, { state })).body.result).toMatchObject({ state });
  });

  test.each(['-5', '-4', '-3', '-2', '-1'])('can be canceled in %s', async (state) => {
    const [found] = await table('change_request', `state=${state}`);
    const id = found?.sys_id ?? '';
    expect((await change(id, { state: '4' })).body.result).toMatchObject({ state: '4', active: 'false' });
    expect((await change(id, { state: '-5' })).status).toBe(403);
  });

  test('without a group stays New', async () => {
    const id = await make({ type: 'standard' });
    expect((await change(id, { state: '-2' })).status).toBe(403);
    expect((await change(id, { state: '-2', assignment_group: group })).status).toBe(200);
  });

  test('changes its type only while New and unasked, never into a standard one', async () => {
    const id = await make({ assignment_group: group });
    expect((await change(id, { type: 'standard' })).status).toBe(403);
    expect((await change(id, { type: 'emergency' })).status).toBe(200);
    expect((await change(id, { type: 'normal', state: '-4' })).status).toBe(200);
    expect((await change(id, { type: 'emergency' })).status).toBe(403);
  });

  test('is held for a reason', async () => {
    const id = await make({});
    expect((await change(id, { on_hold: 'true' })).body.error?.detail).toContain('On hold reason');
    expect((await change(id, { on_hold: 'true', on_hold_reason: 'Parts are late' })).status).toBe(200);
  });
});

describe('the approval of another task', () => {
  test('is what all who were asked say together', async () => {
    const { result } = (await ask('/api/now/table/problem', { body: {} })).body as { result: Row };
    const id = result.sys_id ?? '';
    const [one, two] = [await askFor(id), await askFor(id)];
    const approval = async () => (await table('problem', `sys_id=${id}`))[0]?.approval;
    expect(await approval()).toBe('requested');
    await decide(one, 'approved');
    expect(await approval()).toBe('requested');
    await decide(two, 'approved');
    expect(await approval()).toBe('approved');
    await decide(await askFor(id), 'rejected');
    expect(await approval()).toBe('rejected');
    await askFor(id);
    expect(await approval()).toBe('rejected');
  });
});
