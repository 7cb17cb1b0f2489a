import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { freshSandbox, links, type Options, unknownId } from '../support/sandbox.ts';

const { ask } = freshSandbox();
const path = '/api/sn_ind_tsm_sdwan/ticket/troubleTicket';

type Ticket = Record<string, unknown> & { id: string; ticketType: string; status: string; severity: string };

async function list(query: string, options?: Options) {
  const answer = await ask(`${path}?${query}`, options);
  return { ...answer, tickets: answer.body as unknown as Ticket[] };
}

const notFound = {
  status: 404,
  body: { code: '60', message: 'Record not found', reason: 'No ticket matches the request' },
};

describe('the list of trouble tickets', () => {
  test('is bare, and holds cases and incidents', async () => {
    const { status, tickets } = await list('limit=100');
    expect([status, tickets.length]).toEqual([200, 50]);
    expect(new Set(tickets.map(({ ticketType }) => ticketType))).toEqual(new Set(['Case', 'Incident']));
  });

  test('comes by pages of 25', async () => {
    const { status, headers, tickets } = await list('');
    expect([status, tickets.length, headers.get('x-total-count')]).toEqual([206, 25, '50']);
    expect(headers.get('content-range')).toBe('items 1-25');
    expect(Object.keys(links(headers))).toEqual(['first', 'next', 'last']);
  });

  test('is walked by its links, with the query kept', async () => {
    const seen: string[] = [];
    const ranges: unknown[] = [];
    let next: string | undefined = `${path}?ticketType=Case&limit=4&fields=id`;
    while (next !== undefined) {
      const { headers, body } = await ask(next);
      seen.push(...(body as unknown as Ticket[]).map(({ id }) => id));
      ranges.push(headers.get('content-range'));
      next = links(headers).next;
    }
    const { tickets } = await list('ticketType=Case');
    expect(seen).toEqual(tickets.map(({ id }) => id));
    expect(ranges).toEqual(['items 1-4', 'items 5-8', 'items 9-10']);
  });

  test('says previous where the Table API says prev', async () => {
    const { status, headers } = await list('ticketType=Case&offset=6&limit=4');
    const { first = '', previous = '', last = '', ...others } = links(headers);
    expect([status, others]).toEqual([206, {}]);
    expect([first, previous, last].map((url) => new URL(url).searchParams.get('offset'))).toEqual(['0', '2', '8']);
  });

  test.each([
    ['ticketType=case', (ticket: Ticket) => ticket.ticketType === 'Case', 10],
    ['ticketType=Incident', (ticket: Ticket) => ticket.ticketType === 'Incident', 40],
    ['status=New&ticketType=Case', (ticket: Ticket) => ticket.status === 'New', 3],
    ['status=18', (ticket: Ticket) => ticket.status === 'Awaiting Info', 1],
    ['severity=1', (ticket: Ticket) => ticket.severity === '1 - Critical', undefined],
    ['severity=1%20-%20Critical', (ticket: Ticket) => ticket.severity === '1 - Critical', undefined],
    ['id=370415f03c20e910f8772f1bc332b31b', (ticket: Ticket) => ticket.status === 'Open', 1],
  ])('is filtered by %s', async (query, holds, count) => {
    const { tickets } = await list(`limit=100&${query}`);
    expect(tickets.filter((ticket) => !holds(ticket))).toEqual([]);
    expect(tickets.length).toBe(count ?? (await list('limit=100')).tickets.filter(holds).length);
  });

  test('has the named fields alone, in their order', async () => {
    const { tickets } = await list('ticketType=Case&limit=1&fields=status,nonsense,__proto__,@type,id');
    expect(tickets.map(Object.entries)).toEqual([
      [
        ['status', expect.any(String)],
        ['@type', 'TroubleTicket'],
        ['id', expect.any(String)],
      ],
    ]);
  });

  test.each([
    `id=${unknownId}`,
    'ticketType=Service%20Problem%20Case',
    'ticketType=__proto__',
    'status=Nonsense',
    'offset=50',
  ])('says 404 where nothing matches: %s', async (query) => {
    expect(await list(query)).toMatchObject(notFound);
  });

  test.each(['limit=0', 'limit=-1', 'limit=many', 'limit=', 'offset=-1', 'offset=1.5'])('refuses %s', async (query) => {
    expect(await list(query)).toMatchObject({ status: 400, body: { code: '28', message: 'Invalid query parameter' } });
  });

  test('is bounded by the properties of the instance', async () => {
    const of = await startSandbox({
      properties: {
        'sn_ind_tsm_sdwan.pagination.set_limit': '3',
        'sn_ind_tsm_sdwan.pagination.max_limit': '7',
      },
    });
    expect((await list('', { of })).tickets).toHaveLength(3);
    expect((await list('limit=50', { of })).tickets).toHaveLength(7);
    await of.close();
  });

  test('has no cases where their plugins are missing', async () => {
    const of = await startSandbox({ without: ['com.snc.install_base'] });
    expect((await list('limit=100', { of })).tickets).toHaveLength(40);
    expect(await list('ticketType=Case', { of })).toMatchObject(notFound);
    expect(await ask(`${path}/370415f03c20e910f8772f1bc332b31b`, { of })).toMatchObject(notFound);
    await of.close();
  });

  test('needs its role and its application', async () => {
    const stranger = await startSandbox({ user: { roles: ['itil'] } });
    expect((await list('', { of: stranger })).status).toBe(403);
    await stranger.close();
    const bare = await startSandbox({ without: ['sn_ind_tsm_sdwan'] });
    expect(await list('', { of: bare })).toMatchObject({
      status: 400,
      body: { error: { message: 'Requested URI does not represent any resource' } },
    });
    await bare.close();
  });
});
