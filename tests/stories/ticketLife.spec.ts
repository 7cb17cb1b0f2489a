import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActionError, type Connection, loadPack, type Sandbox, startSandbox } from '../../src/index.ts';

type Shown = Record<string, unknown>;

const pack = await loadPack();
let sandbox: Sandbox;
let servicenow: Connection;

beforeAll(async () => {
  sandbox = await startSandbox();
  servicenow = pack.connect(sandbox.config, { allowLoopback: true }) as Connection;
});
afterAll(() => sandbox.close());

/** Runs an action that has to work and to answer as it is described. */
async function done(id: string, input: object): Promise<unknown> {
  const { data, warnings } = await servicenow.run(id, input);
  expect(warnings).toEqual([]);
  return data;
}

const ticket = async (id: string, input: object) => (await done(id, input)) as Shown;
const record = async (url_path: string, more: object = { method: 'GET' }) =>
  (await done('generic.request', { url_path: `api/now/table/${url_path}`, ...more })) as Shown;

async function refusal(id: string, input: object): Promise<ActionError> {
  return servicenow.run(id, input).then(
    () => {
      throw new Error(`${id} was not refused`);
    },
    (error: ActionError) => error,
  );
}

async function idsOf(input: object): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const { id } of servicenow.paginate('troubleTicket.list', input) as AsyncIterable<Shown>) ids.push(id);
  return ids;
}

/** Lives one step of a story; each stands on the one before. What goes wrong names its step. */
async function step(name: string, live: () => Promise<void>): Promise<void> {
  try {
    await live();
  } catch (error) {
    if (error instanceof Error) error.message = `${name}: ${error.message}`;
    throw error;
  }
}

test("a customer's case", async () => {
  let id: string;
  let contact: Shown;

  await step('is created for a contact, whose account comes along', async () => {
    const [first = {}] = (await done('contact.list', {
      sysparm_query: 'accountISNOTEMPTY^ORDERBYname',
      sysparm_limit: 1,
    })) as Shown[];
    contact = first;
    const created = await ticket('troubleTicket.create', {
      ticketType: 'Case',
      name: 'Line to the pier is down',
      description: 'Nothing comes through since 08:40.',
      severity: '3',
      status: 'New',
      channel: { name: 'Phone' },
      relatedParty: [{ id: contact.sys_id, '@referredType': 'customer_contact' }],
      note: [{ text: 'Reported by phone.', '@type': 'work_notes' }],
    });
    id = String(created.id);
    expect(created).toMatchObject({
      ticketType: 'Case',
      severity: '3 - Moderate',
      status: 'New',
      channel: { name: 'phone' },
      note: [],
    });
    const account = (await done('account.get', { id: contact.account })) as Shown;
    expect(created.relatedParty).toMatchObject([
      { '@referredType': 'customer', id: account.sys_id, name: account.name },
      { '@referredType': 'customer_contact', id: contact.sys_id, name: contact.name },
      { '@referredType': 'assignment_group', id: '' },
      { '@referredType': 'assigned_to', id: '' },
    ]);
  });

  await step('is found again in the list, on whichever page it stands, and by its id', async () => {
    const ids = await idsOf({ ticketType: 'Case', limit: 3, fields: 'id' });
    expect(ids).toHaveLength(11);
    expect(ids).toContain(id);
    expect(await idsOf({ id })).toEqual([id]);
    expect(await idsOf({ id, status: 'Closed' })).toEqual([]);
    expect(await ticket('troubleTicket.get', { id, fields: 'name,status' })).toEqual({
      name: 'Line to the pier is down',
      status: 'New',
    });
  });

  await step('is a record, which shows the work note that the ticket hides', async () => {
    const shown = await record(`sn_customerservice_case/${id}`, {
      method: 'GET',
      query_params: { sysparm_display_value: 'true', sysparm_exclude_reference_link: 'true' },
    });
    expect(shown).toMatchObject({
      number: expect.stringMatching(/^CS\d{7}$/),
      contact: contact.name,
      contact_type: 'Phone',
      priority: '3 - Moderate',
      work_notes: expect.stringContaining('Reported by phone.'),
    });
  });

  await step('is assigned by hand, told about, and found to be worse', async () => {
    const [agent = {}] = (await record('sys_user', {
      method: 'GET',
      query_params: { sysparm_query: 'user_name=mirela.drost' },
    })) as unknown as Shown[];
    await record(`sn_customerservice_case/${id}`, {
      method: 'PATCH',
      body: { assigned_to: agent.sys_id, state: '10' },
    });
    const worse = await ticket('troubleTicket.update', {
      id,
      severity: '1',
      note: [{ text: 'A technician is on the way.', '@type': 'comments' }],
    });
    expect(worse).toMatchObject({ status: 'Open', severity: '1 - Critical', name: 'Line to the pier is down' });
    expect(worse.relatedParty).toContainEqual({ '@referredType': 'assigned_to', id: agent.sys_id, name: agent.name });
    const later = await ticket('troubleTicket.update', {
      id,
      note: [{ text: 'It is the cable.', '@type': 'comments' }],
    });
    expect((later.note as Shown[]).map(({ text }) => text)).toEqual([
      'It is the cable.',
      'A technician is on the way.',
    ]);
  });

  await step('is resolved and closed, and is active no more', async () => {
    expect(await ticket('troubleTicket.update', { id, status: 'Resolved' })).toMatchObject({ status: 'Resolved' });
    expect(await ticket('troubleTicket.update', { id, status: '3' })).toMatchObject({ status: 'Closed' });
    expect(await record(`sn_customerservice_case/${id}`)).toMatchObject({
      active: 'false',
      resolved_at: expect.stringMatching(/^\d{4}-/),
      closed_at: expect.stringMatching(/^\d{4}-/),
    });
    expect(await idsOf({ ticketType: 'Case', status: 'Closed' })).toContain(id);
  });

  await step('that was deleted as a record is no ticket any more', async () => {
    await done('generic.request', { method: 'DELETE', url_path: `api/now/table/sn_customerservice_case/${id}` });
    expect(await refusal('troubleTicket.get', { id })).toMatchObject({ code: 'not_found', outcome: 'refused' });
    expect(await idsOf({ id })).toEqual([]);
  });
});

test('an incident', async () => {
  let id: string;

  await step('takes urgency and impact from its severity, and a state of its own', async () => {
    const created = await ticket('troubleTicket.create', {
      name: 'Mail is slow',
      description: 'Mails arrive an hour late.',
      severity: '4',
      status: 'Broken',
      note: [{ text: 'We look into it.', '@type': 'comments' }],
    });
    id = String(created.id);
    // A state that it does not know became New without a word.
    expect(created).toMatchObject({ ticketType: 'Incident', status: 'New', severity: '4 - Low' });
    expect(await record(`incident/${id}`)).toMatchObject({ state: '1', incident_state: '1', priority: '4' });
    expect(await ticket('troubleTicket.update', { id, severity: '1', status: 'In Progress' })).toMatchObject({
      severity: '1 - Critical',
      status: 'In Progress',
    });
    expect(await record(`incident/${id}`)).toMatchObject({ impact: '1', urgency: '1', priority: '1', state: '2' });
  });

  await step('cannot be resolved by a ticket, which has no word for a resolution; nothing of it is kept', async () => {
    const refused = await refusal('troubleTicket.update', {
      id,
      status: 'Resolved',
      note: [{ text: 'Done!', '@type': 'comments' }],
    });
    expect(refused).toMatchObject({ code: 'rejected', reason: 'data_policy', outcome: 'refused', status: 403 });
    expect(await ticket('troubleTicket.get', { id })).toMatchObject({
      status: 'In Progress',
      note: [{ text: 'We look into it.' }],
    });
  });

  await step('is resolved as a record, and closed as a ticket', async () => {
    await record(`incident/${id}`, {
      method: 'PATCH',
      body: { state: '6', close_code: 'Solution provided', close_notes: 'The queue was emptied.' },
    });
    expect(await ticket('troubleTicket.get', { id, fields: 'status' })).toEqual({ status: 'Resolved' });
    expect(await ticket('troubleTicket.update', { id, status: 'Closed' })).toMatchObject({ status: 'Closed' });
    expect(await record(`incident/${id}`)).toMatchObject({ active: 'false', close_notes: 'The queue was emptied.' });
  });
});

describe('what is refused', () => {
  const asked = { description: 'x', severity: '2', status: 'New' };

  test('a priority in the form in which it comes back is not even sent', async () => {
    const sent = sandbox.requests.length;
    expect(await refusal('troubleTicket.create', { ...asked, severity: '2 - High' })).toMatchObject({
      code: 'invalid_input',
      outcome: 'not_sent',
    });
    expect(sandbox.requests).toHaveLength(sent);
  });

  test('a ticket that is not there', async () => {
    const id = '0123456789abcdef0123456789abcdef';
    expect(await refusal('troubleTicket.update', { id, name: 'x' })).toMatchObject({
      code: 'not_found',
      reason: 'ticket',
      outcome: 'refused',
    });
  });

  test('a case where an instance has none; its list is of incidents alone', async () => {
    const bare = await startSandbox({ without: ['com.sn_customerservice'] });
    const connection = pack.connect(bare.config, { allowLoopback: true }) as Connection;
    await expect(connection.run('troubleTicket.create', { ...asked, ticketType: 'Case' })).rejects.toMatchObject({
      code: 'rejected',
      reason: 'ticket_input',
      outcome: 'refused',
    });
    await expect(connection.run('troubleTicket.list', { ticketType: 'Case' })).resolves.toMatchObject({ data: [] });
    await bare.close();
  });

  test('everything, where the application or the role is missing', async () => {
    const bare = await startSandbox({ without: ['sn_ind_tsm_sdwan'] });
    const stranger = await startSandbox({ user: { roles: [] } });
    const failed = (of: Sandbox, id: string, input: object) =>
      (pack.connect(of.config, { allowLoopback: true }) as Connection).run(id, input).catch((error: unknown) => error);
    expect(await failed(bare, 'troubleTicket.list', {})).toMatchObject({ code: 'no_such_endpoint' });
    expect(await failed(stranger, 'troubleTicket.list', {})).toMatchObject({
      code: 'permission_denied',
      outcome: 'refused',
    });
    expect(await failed(stranger, 'troubleTicket.create', asked)).toMatchObject({
      code: 'permission_denied',
      outcome: 'refused',
    });
    await bare.close();
    await stranger.close();
  });

  test('no second ticket is made when the answer to a new one is lost', async () => {
    const before = (await idsOf({ ticketType: 'Incident', limit: 100 })).length;
    sandbox.fail({ method: 'POST', path: '/api/sn_ind_tsm_sdwan/ticket/troubleTicket', fault: 'lost' });
    expect(await refusal('troubleTicket.create', { ...asked, name: 'mark 7731' })).toMatchObject({
      outcome: 'unknown',
    });
    expect(await idsOf({ ticketType: 'Incident', limit: 100 })).toHaveLength(before + 1);
  });
});
