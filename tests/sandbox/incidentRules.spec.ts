import { describe, expect, test } from '@jest/globals';
import { freshSandbox, type Row, userId } from '../support/sandbox.ts';

const { ask } = freshSandbox({ now: () => new Date('2026-01-15T10:20:30Z') });

async function open(fields: Record<string, string> = {}): Promise<string> {
  const { body } = await ask('/api/now/table/incident', { body: { short_description: 'A test', ...fields } });
  return (body.result as Row).sys_id ?? '';
}

const change = (id: string, body: Record<string, string>) =>
  ask(`/api/now/table/incident/${id}`, { method: 'PATCH', body });

const mandatory = (...labels: string[]) => ({
  status: 403,
  body: {
    error: {
      message: 'Operation Failed',
      detail: `Data Policy Exception: The following fields are mandatory: ${labels.join(', ')}`,
    },
    status: 'failure',
  },
});

describe('an incident', () => {
  test.each([
    ['1', '1', '1'],
    ['1', '2', '2'],
    ['1', '3', '3'],
    ['2', '1', '2'],
    ['2', '2', '3'],
    ['2', '3', '4'],
    ['3', '1', '3'],
    ['3', '2', '4'],
    ['3', '3', '5'],
  ])('of impact %s and urgency %s has priority %s, whatever was sent', async (impact, urgency, priority) => {
    const { body } = await ask('/api/now/table/incident', { body: { impact, urgency, priority: '0' } });
    expect(body.result).toMatchObject({ impact, urgency, priority });
  });

  test.each(['6', '7'])('cannot turn %s without a code and notes, and stays as it was', async (state) => {
    const id = await open();
    expect(await change(id, { state, short_description: 'lost' })).toMatchObject(
      mandatory('Resolution code', 'Resolution notes'),
    );
    expect(await change(id, { state, close_code: 'Solution provided' })).toMatchObject(mandatory('Resolution notes'));
    expect(await change(id, { state, close_notes: 'Done' })).toMatchObject(mandatory('Resolution code'));
    const { result } = (await ask(`/api/now/table/incident/${id}`)).body;
    expect(result).toMatchObject({ state: '1', short_description: 'A test', close_code: '', sys_mod_count: '0' });
    expect(await ask('/api/now/table/incident', { body: { state } })).toMatchObject({ status: 403 });
  });

  test('says when it was resolved and by whom, then when it was closed', async () => {
    const id = await open();
    const resolved = await change(id, { state: '6', close_code: 'Solution provided', close_notes: 'Done' });
    expect(resolved.body.result).toMatchObject({
      ...{ active: 'true', incident_state: '6', closed_at: '' },
      ...{ resolved_at: '2026-01-15 10:20:30', resolved_by: { value: userId } },
    });
    const closed = await change(id, { state: '7' });
    expect(closed.body.result).toMatchObject({
      ...{ active: 'false', incident_state: '7', resolved_at: '2026-01-15 10:20:30' },
      ...{ closed_at: '2026-01-15 10:20:30', closed_by: { value: userId } },
    });
  });

  test('is put on hold for a reason, and the caller is told what is waited for', async () => {
    const id = await open();
    expect(await change(id, { state: '3' })).toMatchObject(mandatory('On hold reason'));
    expect(await change(id, { state: '3', hold_reason: '1' })).toMatchObject(mandatory('Additional comments'));
    expect((await change(id, { state: '3', hold_reason: '4' })).status).toBe(200);
    expect((await change(id, { urgency: '2' })).status).toBe(200);
    expect(await change(id, { hold_reason: '1' })).toMatchObject(mandatory('Additional comments'));
    expect((await change(id, { hold_reason: '1', comments: 'Which room?' })).status).toBe(200);
    expect((await change(id, { urgency: '3' })).status).toBe(200);
    expect((await change(id, { state: '2' })).body.result).toMatchObject({ state: '2', hold_reason: '' });
  });

  test('that is canceled needs nothing, and is active no more', async () => {
    expect((await change(await open(), { state: '8', active: 'true' })).body.result).toMatchObject({
      active: 'false',
      close_code: '',
    });
  });
});

describe('a child incident', () => {
  const shown = async (id: string) => (await ask(`/api/now/table/incident/${id}`)).body.result as Row;

  test('follows its parent to work, to a hold and to a resolution, at any depth', async () => {
    const parent = await open();
    const child = await open({ parent_incident: parent });
    const grandchild = await open({ parent_incident: child });
    await change(parent, { parent_incident: grandchild });
    await change(parent, { state: '2' });
    expect([(await shown(child)).state, (await shown(grandchild)).state]).toEqual(['2', '2']);
    await change(parent, { state: '3', hold_reason: '1', comments: 'Which room?' });
    expect((await shown(child)).state).toBe('2');
    await change(parent, { hold_reason: '4' });
    expect(await shown(grandchild)).toMatchObject({ state: '3', hold_reason: '4' });
    await change(parent, { state: '6', close_code: 'Duplicate', close_notes: 'Same cable' });
    expect(await shown(grandchild)).toMatchObject({ state: '6', close_code: 'Duplicate', close_notes: 'Same cable' });
  });

  test.each([['7'], ['8']])('stays as it is when its parent turns to %s', async (state) => {
    const parent = await open();
    const child = await open({ parent_incident: parent });
    await change(parent, { state, close_code: 'Duplicate', close_notes: 'Same cable' });
    expect((await shown(child)).state).toBe('1');
  });

  test('that is resolved stays so', async () => {
    const parent = await open();
    const child = await open({ parent_incident: parent, state: '6', close_code: 'Duplicate', close_notes: 'x' });
    await change(parent, { state: '2' });
    expect((await shown(child)).state).toBe('6');
  });
});
