import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { freshSandbox, type Options, type Row, unknownId, userId } from '../support/sandbox.ts';

const { ask, table } = freshSandbox();
const path = '/api/sn_ind_tsm_sdwan/ticket/troubleTicket';
const asked = { description: 'No dial tone', severity: '2', status: 'New' };

interface Ticket extends Record<string, unknown> {
  id: string;
  note: Row[];
  relatedParty: Row[];
  relatedEntity: Row[];
}

async function sent(body: unknown, to = path, options?: Options) {
  const answer = await ask(to, { body, ...options });
  return { ...answer, ticket: answer.body as unknown as Ticket };
}

const change = (id: string, body: unknown) => sent(body, `${path}/${id}`, { method: 'PATCH' });
const record = async (name: string, id: string) => (await table(name, `sys_id=${id}`))[0];
const kinds = (links: Row[]) => links.map((link) => [link['@referredType'], link.id, link.name]);

describe('a new trouble ticket', () => {
  test('is an incident unless it says otherwise, and a record of the Table API', async () => {
    const { status, ticket } = await sent({ ...asked, name: 'Phone is dead' });
    expect(status).toBe(201);
    expect(ticket).toMatchObject({
      ticketType: 'Incident',
      severity: '2 - High',
      status: 'New',
      channel: { name: '' },
    });
    expect(ticket.href).toBe(`${path}/${ticket.id}`);
    expect(await record('incident', ticket.id)).toMatchObject({
      number: expect.stringMatching(/^INC\d{7}$/),
      short_description: 'Phone is dead',
      description: 'No dial tone',
      priority: '2',
      opened_by: userId,
    });
    expect((await ask(`${path}/${ticket.id}`)).body).toEqual(ticket);
  });

  test('can be a case, with labels or stored values', async () => {
    const { ticket } = await sent({ ...asked, status: '10', ticketType: 'Case', channel: { name: 'eBonding' } });
    expect(ticket).toMatchObject({ ticketType: 'Case', status: 'Open', channel: { name: 'e_bonding' } });
    expect(await record('sn_customerservice_case', ticket.id)).toMatchObject({
      number: expect.stringMatching(/^CS\d{7}$/),
      state: '10',
      priority: '2',
      contact_type: 'e_bonding',
    });
  });

  test.each([
    ['Incident', ['1', '2', '3', '4', '5'], ['1 - Critical', '2 - High', '3 - Moderate', '4 - Low', '5 - Planning']],
    ['Case', ['1', '2', '3', '4', '5'], ['1 - Critical', '2 - High', '3 - Moderate', '4 - Low', '4 - Low']],
    ['Incident', ['High', '', '__proto__'], ['4 - Low', '4 - Low', '4 - Low']],
    ['Case', ['2 - High', '6', 'toString'], ['4 - Low', '4 - Low', '4 - Low']],
  ])('of type %s and severity %j becomes %j', async (ticketType, severities, shown) => {
    const tickets = await Promise.all(severities.map((severity) => sent({ ...asked, severity, ticketType })));
    expect(tickets.map(({ ticket }) => ticket.severity)).toEqual(shown);
  });

  test.each(['Broken', '99', '__proto__', ''])('in the unknown state %j becomes New', async (status) => {
    expect((await sent({ ...asked, status })).ticket.status).toBe('New');
    expect((await sent({ ...asked, status, ticketType: 'Case' })).ticket.status).toBe('New');
  });

  test('brings the account of its contact along; who works on it cannot be set', async () => {
    const [contact = {}] = await table('customer_contact', 'accountISNOTEMPTY');
    const [account = {}] = await table('customer_account', `sys_id=${contact.account}`);
    const relatedParty = [
      { id: contact.sys_id, '@referredType': 'customer_contact', name: 'Somebody else', role: 'x' },
      { id: userId, '@referredType': 'assigned_to' },
    ];
    const { ticket } = await sent({ ...asked, ticketType: 'Case', relatedParty });
    expect(kinds(ticket.relatedParty)).toEqual([
      ['customer', account.sys_id, account.name],
      ['customer_contact', contact.sys_id, contact.name],
      ['assignment_group', '', ''],
      ['assigned_to', '', ''],
    ]);
  });

  test('keeps the account that is named beside the contact, and the key of a contact that is not there', async () => {
    const [account = {}] = await table('customer_account', '');
    const relatedParty = [
      { id: account.sys_id, '@referredType': 'customer' },
      { id: unknownId, '@referredType': 'customer_contact' },
    ];
    const { ticket } = await sent({ ...asked, ticketType: 'Case', relatedParty });
    expect(kinds(ticket.relatedParty).slice(0, 2)).toEqual([
      ['customer', account.sys_id, account.name],
      ['customer_contact', unknownId, ''],
    ]);
  });

  test('links what it is about', async () => {
    const [asset = {}] = await table('alm_asset', '');
    const [inventory = {}] = await table('sn_prd_invt_product_inventory', '');
    const { ticket } = await sent({
      ...asked,
      ticketType: 'Case',
      relatedEntity: [
        { id: asset.sys_id, '@referredType': 'asset' },
        { id: inventory.sys_id, '@referredType': 'product_inventory', name: 'mine', href: 'https://x.example' },
      ],
    });
    expect(kinds(ticket.relatedEntity)).toEqual([
      ['product', '', ''],
      ['asset', asset.sys_id, asset.display_name],
      ['product_inventory', inventory.sys_id, inventory.name],
    ]);
    const [service = {}] = await table('cmdb_ci_service', '');
    const relatedEntity = [{ id: service.sys_id, '@referredType': 'cmdb_ci_service' }];
    expect(kinds((await sent({ ...asked, relatedEntity })).ticket.relatedEntity)).toEqual([
      ['cmdb_ci', '', ''],
      ['cmdb_ci_service', service.sys_id, service.name],
    ]);
  });

  test('shows its comments, newest first, and never its work notes', async () => {
    const note = [
      { text: 'first <b>one</b>', '@type': 'comments', author: 'Ada', date: '2020-01-01' },
      { text: 'internal', '@type': 'work_notes' },
      { text: 'second', '@type': 'comments' },
      { text: '', '@type': 'comments' },
    ];
    const { ticket } = await sent({ ...asked, note });
    expect(ticket.note.map(({ text, author }) => [text, author])).toEqual([
      ['second', 'Ines Tegra'],
      ['first <b>one</b>', 'Ines Tegra'],
    ]);
    const entries = await table('sys_journal_field', `element_id=${ticket.id}`);
    expect(entries.map(({ element, value }) => [element, value])).toContainEqual(['work_notes', 'internal']);
  });

  test.each([
    ['nothing', undefined, '21', /empty/],
    ['an empty object', {}, '21', /empty/],
    ['no description', { severity: '2', status: 'New' }, '23', /description$/],
    ['no severity', { description: 'x', status: 'New' }, '23', /severity$/],
    ['no status', { description: 'x', severity: '2' }, '23', /status$/],
    ['a severity that is a number', { ...asked, severity: 2 }, '24', /severity/],
    ['another type', { ...asked, ticketType: 'Problem' }, '24', /Case or Incident/],
    ['a list', [asked], '24', /object/],
    ['notes that are no list', { ...asked, note: { text: 'x' } }, '24', /note/],
    ['a party that is none', { ...asked, relatedParty: [null] }, '24', /relatedParty/],
    ['a channel that is text', { ...asked, channel: 'Web' }, '24', /channel/],
  ])('is refused with %s', async (_, body, code, reason) => {
    const answer = body === undefined ? await ask(path, { method: 'POST' }) : await sent(body);
    expect(answer).toMatchObject({ status: 400, body: { code, reason: expect.stringMatching(reason) } });
  });

  test.each([
    ['a service problem case', { ...asked, ticketType: 'Service Problem Case' }],
    ['a note of no known kind', { ...asked, note: [{ text: 'x', '@type': 'remark' }] }],
    ['an asset of an incident', { ...asked, relatedEntity: [{ id: 'x', '@referredType': 'asset' }] }],
    ['a party without a kind', { ...asked, relatedParty: [{ id: 'x' }] }],
  ])('that nobody documents is said to be so: %s', async (_, body) => {
    const before = (await table('incident', '')).length;
    expect((await sent(body)).status).toBe(501);
    expect(await table('incident', '')).toHaveLength(before);
  });

  test('cannot be a case without the plugins of cases', async () => {
    const of = await startSandbox({ without: ['com.sn_customerservice'] });
    expect((await sent({ ...asked, ticketType: 'Case' }, path, { of })).status).toBe(400);
    expect((await sent(asked, path, { of })).status).toBe(201);
    await of.close();
  });
});

describe('a change of a trouble ticket', () => {
  test('sets what was sent, adds its notes, and leaves the rest', async () => {
    const { ticket } = await sent({
      ...asked,
      name: 'Dead',
      ticketType: 'Case',
      note: [{ text: 'a', '@type': 'comments' }],
    });
    const changed = await change(ticket.id, {
      severity: '1',
      status: 'Open',
      note: [{ text: 'b', '@type': 'comments' }],
    });
    expect([changed.status, changed.ticket]).toMatchObject([
      200,
      { name: 'Dead', description: 'No dial tone', severity: '1 - Critical', status: 'Open' },
    ]);
    expect(changed.ticket.note.map(({ text }) => text)).toEqual(['b', 'a']);
    expect((await change(ticket.id, {})).ticket.note).toHaveLength(2);
  });

  test('to an unknown state makes it New, as one function maps both', async () => {
    const { ticket } = await sent({ ...asked, status: 'In Progress' });
    expect((await change(ticket.id, { status: 'Broken' })).ticket.status).toBe('New');
  });

  test('shows what the Table API wrote', async () => {
    const { ticket } = await sent({ ...asked, ticketType: 'Case' });
    await ask(`/api/now/table/sn_customerservice_case/${ticket.id}`, {
      method: 'PATCH',
      body: { comments: 'by hand', state: '6', assigned_to: userId },
    });
    const after = (await ask(`${path}/${ticket.id}`)).body as unknown as Ticket;
    expect([after.status, after.note[0]?.text]).toEqual(['Resolved', 'by hand']);
    expect(kinds(after.relatedParty)[3]).toEqual(['assigned_to', userId, 'Ines Tegra']);
  });

  test('that a data policy refuses changes nothing', async () => {
    const { ticket } = await sent(asked);
    const refused = await change(ticket.id, { status: 'Resolved', note: [{ text: 'x', '@type': 'comments' }] });
    expect(refused).toMatchObject({ status: 403, body: { error: { message: 'Operation Failed' } } });
    expect((await ask(`${path}/${ticket.id}`)).body).toEqual(ticket);
  });

  test('to another caller brings the company of the caller along', async () => {
    const [company = {}] = await table('core_company', '');
    await ask(`/api/now/table/sys_user/${userId}`, { method: 'PATCH', body: { company: company.sys_id } });
    const { ticket } = await sent(asked);
    const changed = await change(ticket.id, { relatedParty: [{ id: userId, '@referredType': 'customer_contact' }] });
    expect(kinds(changed.ticket.relatedParty).slice(0, 2)).toEqual([
      ['customer', company.sys_id, company.name],
      ['customer_contact', userId, 'Ines Tegra'],
    ]);
  });

  test('of a case keeps its ends up to date', async () => {
    const { ticket } = await sent({ ...asked, ticketType: 'Case' });
    await change(ticket.id, { status: 'Resolved' });
    expect(await record('sn_customerservice_case', ticket.id)).toMatchObject({
      active: 'true',
      resolved_by: userId,
      closed_at: '',
    });
    await change(ticket.id, { status: 'Closed' });
    expect(await record('sn_customerservice_case', ticket.id)).toMatchObject({ active: 'false', closed_by: userId });
  });

  test('dates comments in the time zone of the instance, tickets in UTC', async () => {
    const of = await startSandbox({ now: () => new Date('2026-01-19T22:41:39Z') });
    const { ticket } = await sent({ ...asked, note: [{ text: 'x', '@type': 'comments' }] }, path, { of });
    expect([ticket.creationDate, ticket.note[0]?.date]).toEqual(['2026-01-19 22:41:39', '2026-01-19 14:41:39']);
    await of.close();
  });

  test.each(['GET', 'PATCH'])('of an unknown ticket, by %s', async (method) => {
    const answer = await ask(`${path}/${unknownId}`, { method, ...(method === 'PATCH' && { body: { name: 'x' } }) });
    expect(answer).toMatchObject({ status: 404, body: { code: '60', message: 'Record not found' } });
  });

  test.each(['PUT', 'DELETE'])('by %s is no method', async (method) => {
    expect((await ask(`${path}/${unknownId}`, { method })).status).toBe(405);
  });
});

describe('the deprecated service', () => {
  const { ask: askClassic } = freshSandbox({ release: 'classic' });
  const old = '/api/sn_ind_tsm_sdwan/troubleticket';
  const routerCase = '370415f03c20e910f8772f1bc332b31b';

  test('has the type in its path and in its body, and a state to begin with', async () => {
    const body = { description: 'x', severity: '3', ticketType: 'Case' };
    expect(await askClassic(`${old}/case`, { body })).toMatchObject({
      status: 201,
      body: { status: 'New', ticketType: 'Case', href: expect.stringContaining(`${path}/`) },
    });
    expect(await askClassic(`${old}/incident`, { body })).toMatchObject({ status: 400, body: { code: '24' } });
    expect(await askClassic(`${old}/case`, { body: { ...body, ticketType: undefined } })).toMatchObject({
      status: 400,
      body: { code: '23', reason: 'Missing required field: ticketType' },
    });
    expect((await askClassic(`${old}/problem`, { body })).status).toBe(400);
  });

  test('finds a ticket under its own type alone, as the service of today does', async () => {
    expect((await askClassic(`${old}/case/${routerCase}`)).status).toBe(200);
    expect((await askClassic(`${old}/incident/${routerCase}`)).status).toBe(404);
    expect((await askClassic(`${path}/${routerCase}`)).status).toBe(200);
  });

  test('has no list, and is gone from newer releases', async () => {
    expect((await askClassic(`${old}/case`)).status).toBe(405);
    expect((await ask(`${old}/case/${routerCase}`)).status).toBe(400);
  });
});
