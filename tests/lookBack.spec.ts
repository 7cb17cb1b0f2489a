import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import nock from 'nock';
import {
  type ActionError,
  type Connection,
  type ConnectOptions,
  loadPack,
  type Pack,
  type RunOptions,
  startSandbox,
  waitBefore,
} from '../src/index.ts';
import { depot, depotActions, depotPack } from './support/depot.ts';
import { blocksOf, sectionOf } from './support/documents.ts';
import { configsFor, issuer } from './support/issuer.ts';
import { closed, field } from './support/pack.ts';
import { after, before, printed } from './support/program.ts';
import { failure } from './support/server.ts';
import { instance, type Reply } from './support/steady.ts';

let pack: Pack;
beforeAll(async () => {
  nock.disableNetConnect();
  pack = await loadPack();
});
afterEach(() => {
  nock.cleanAll();
  jest.restoreAllMocks();
});
afterAll(async () => {
  await pack.close();
  nock.enableNetConnect();
  nock.restore();
});

const error = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;
const line = { id: '10', action: 'add', productOffering: { id: 'x' }, productOrderItemRelationship: [] };
const order = { externalId: 'PO-7', productOrderItem: [line] };

describe('what a call would do', () => {
  const generic = (method: string) => ({ method, url_path: 'api/now/table/incident' });

  test.each<[string, unknown, string, boolean]>([
    ['account.list', undefined, 'read', true],
    ['account.get', { id: 'a1' }, 'read', true],
    ['catalog.updateCartItem', { cart_item_id: 'c1', sysparm_quantity: '2' }, 'write', true],
    ['catalog.deleteCartItem', { cart_item_id: 'c1' }, 'delete', true],
    ['contact.create', { last_name: 'Lee' }, 'write', false],
    ['generic.request', generic('GET'), 'read', true],
    ['generic.request', generic('HEAD'), 'read', true],
    ['generic.request', generic('POST'), 'write', false],
    ['generic.request', generic('PUT'), 'write', false],
    ['generic.request', generic('DELETE'), 'delete', false],
  ])('%s with %j is a %s, repeatable: %s', (id, input, effect, repeatable) => {
    const { connection, sent } = instance(pack, [200]);
    expect(connection.foresee(id, input)).toEqual({ effect, repeatable });
    expect(sent).toEqual([]);
  });

  test('is not told of an action that there is not, or of an input that would not be sent', () => {
    const { connection: one } = instance(pack, [200]);
    expect(() => one.foresee('contact.crate', {})).toThrow('Did you mean contact.create?');
    expect(() => one.foresee('account.get', {})).toThrow(expect.objectContaining({ code: 'invalid_input' }));
    expect(() => one.foresee('generic.request', { method: 'GET', url_path: 'a/../../b' })).toThrow(
      expect.objectContaining({ code: 'invalid_input', action: 'generic.request' }),
    );
  });
});

describe('what a write has made', () => {
  test('is found by the value that it was given, and by no other', async () => {
    const sandbox = await startSandbox();
    try {
      const connection: Connection = pack.connect(sandbox.config, { allowLoopback: true });
      nock.enableNetConnect('127.0.0.1');
      const [input] = pack.action('productOrder.create').input.examples as [object];
      const own = { ...input, externalId: 'PO-7' };
      expect(await connection.find('productOrder.create', own)).toEqual([]);
      sandbox.fail({ method: 'POST', fault: 'lost' });
      const lost = await error(connection.run('productOrder.create', own));
      expect(lost.outcome).toBe('unknown');
      await connection.run('productOrder.create', { ...input, externalId: 'PO-77' });
      await connection.run('productOrder.create', input);
      expect(await connection.find('productOrder.create', own)).toMatchObject([{ externalId: 'PO-7' }]);
    } finally {
      nock.disableNetConnect();
      await sandbox.close();
    }
  });

  test('is read as the action says, once', async () => {
    const { connection, sent } = instance(pack, [200, [{ id: 'o1', externalId: 'PO-7', state: 'new' }]]);
    expect(await connection.find('productOrder.create', order)).toEqual([
      { id: 'o1', externalId: 'PO-7', state: 'new' },
    ]);
    expect(sent).toEqual(['GET /api/sn_ind_tmt_orm/order/productOrder?externalId=PO-7']);
  });

  test.each<[string, unknown]>([
    ['another value', { id: 'o2', externalId: 'PO-77' }],
    ['other capitals', { id: 'o2', externalId: 'po-7' }],
    ['none', { id: 'o2' }],
    ['nothing in it', { id: 'o2', externalId: null }],
    ['a value inside another', { id: 'o2', externalId: { value: 'PO-7' } }],
    ['a list of values', { id: 'o2', externalId: ['PO-7'] }],
    ['no record', null],
  ])('is no record with %s, though a server that does not know the filter gives it', async (_, other) => {
    const all = [other, { id: 'o1', externalId: 'PO-7' }];
    const { connection } = instance(pack, [200, all, { 'x-total-count': '2' }]);
    expect(await connection.find('productOrder.create', order)).toEqual([{ id: 'o1', externalId: 'PO-7' }]);
    const without = instance(pack, [200, [other], { 'x-total-count': '1' }]);
    expect(await without.connection.find('productOrder.create', order)).toEqual([]);
  });

  test.each<[string, Reply]>([
    ['more follow', [206, [{ externalId: 'PO-1' }], { 'x-total-count': '2000' }]],
    [
      'they are hidden, and more follow',
      [200, [], { 'x-total-count': '2000', link: '<https://x/y?offset=20>;rel="next"' }],
    ],
    ['nobody says whether more follow', [200, [{ externalId: 'PO-1' }]]],
  ])('is not said to be nothing where the server gives other records and %s', async (_, reply) => {
    const { connection } = instance(pack, reply);
    const thrown = await error(connection.find('productOrder.create', order));
    expect(thrown).toMatchObject({
      ...{ code: 'invalid_response', outcome: 'refused', action: 'productOrder.list', retryable: false },
      message:
        'What productOrder.create made could not be looked for. productOrder.list gave no record with the externalId that it was asked for, and not all that there are.',
      remedy: 'Look on the server for what has that externalId.',
    });
  });

  test('is found by a number too, however caller and server write it', async () => {
    const find = { action: 'part.find', query: 'q', by: 'count' };
    const put = { ...depotActions['part.put'], find, input: closed({ count: field({ type: 'integer' }) }) };
    const other = await depotPack({ 'part.put': put });
    const { connection, asked } = depot(other, () => ({ body: [{ count: 7 }, { count: '7' }, { count: '07' }, {}] }));
    expect(await connection.find('part.put', { count: '7' })).toEqual([{ count: 7 }, { count: '7' }]);
    expect(await connection.find('part.put', { count: 8 })).toEqual([]);
    expect(asked.map(({ query }) => query)).toEqual([{ q: '7' }, { q: '8' }]);
    await other.close();
  });

  test.each<[string, Reply]>([
    ['an empty list', [200, []]],
    ['the status that says so', [404, { error: { message: 'No Record found' } }]],
  ])('is nothing where the server says so by %s', async (_, reply) => {
    expect(await instance(pack, reply).connection.find('productOrder.create', order)).toEqual([]);
  });

  test.each<[string, string, unknown]>([
    ['the action does not say how', 'contact.create', { last_name: 'Lee' }],
    ['a read makes nothing', 'account.get', { id: 'a1' }],
    ['the input has no such value', 'productOrder.create', { productOrderItem: [line] }],
    ['the value is empty', 'productOrder.create', { ...order, externalId: '' }],
  ])('cannot be told, and is not asked for, where %s', async (_, id, input) => {
    const { connection, sent } = instance(pack, [200, []]);
    expect(await connection.find(id, input)).toBeUndefined();
    expect(sent).toEqual([]);
  });

  test('is not asked for with an unknown id, an input that would not be sent, or an option that is not fit', async () => {
    const { connection, sent } = instance(pack, [200, []]);
    const thrown = await Promise.all([
      error(connection.find('productOrder.crate', order)),
      error(connection.find('productOrder.create', { externalId: 'PO-7' })),
      error(connection.find('contact.create', { first_nam: 'Ann' })),
      error(connection.find('productOrder.create', order, { retries: -1 })),
      error(connection.find('productOrder.create', order, { retrys: 1 } as RunOptions)),
    ]);
    expect(thrown.map(({ code }) => code)).toEqual(['unknown_action', ...Array(4).fill('invalid_input')]);
    expect(sent).toEqual([]);
  });

  test('throws what reading throws, within the options of the call', async () => {
    const { connection, sent } = instance(pack, [403, { error: { message: 'no' } }]);
    expect(await error(connection.find('productOrder.create', order))).toMatchObject({
      ...{ code: 'permission_denied', action: 'productOrder.list', outcome: 'refused' },
    });
    const wait = async () => {};
    const down = instance(pack, [503], { wait });
    await error(down.connection.find('productOrder.create', order, { retries: 1 }));
    const stopped = await error(
      down.connection.find('productOrder.create', order, { signal: AbortSignal.abort('enough') }),
    );
    expect(stopped).toMatchObject({ code: 'canceled', outcome: 'not_sent', cause: 'enough' });
    expect([sent.length, down.sent.length]).toEqual([1, 2]);
  });
});

describe('who signs in', () => {
  const user = (config: object, options: ConnectOptions = {}) => pack.connect(config, options).user();

  test('is one text for a user, whatever the capitals, the password and the options', async () => {
    const one = { hostname: 'who.service-now.com', user: 'Workflow.Integration', password: 'correct horse' };
    expect(await user(one)).toBe('workflow.integration');
    expect(await user({ ...one, user: 'workflow.INTEGRATION', password: 'other' }, { timeout: 1 })).toBe(
      'workflow.integration',
    );
    expect(await user({ ...one, user: 'somebody' })).toBe('somebody');
  });

  test('is known without a request, by each way to sign in', async () => {
    const server = issuer();
    const { oauth_client_credentials, oauth_password, api_key } = configsFor();
    const client = await user(oauth_client_credentials, server.options);
    const person = await user(oauth_password, server.options);
    expect([client, person]).toEqual(['client-5f0c1d7e', 'workflow.integration']);
    const { key } = api_key.auth;
    const keyed = await user(api_key, server.options);
    expect(keyed).toMatch(/^[\w+/]{43}=$/);
    expect(keyed).toBe(await user({ ...api_key, hostname: 'elsewhere.service-now.com' }, server.options));
    expect(keyed).not.toBe(await user({ ...api_key, auth: { ...api_key.auth, key: `${key}x` } }, server.options));
    expect(keyed).not.toContain(key.slice(0, 6));
    expect([server.tokens, server.calls]).toEqual([[], []]);
  });

  test('is asked of who keeps the credentials, once', async () => {
    let asked = 0;
    const credentials = async () => {
      asked += 1;
      return { user: 'Nightly', password: 'correct horse' };
    };
    const connection = pack.connect({ hostname: 'who.service-now.com' }, { credentials });
    expect([await connection.user(), await connection.user(), asked]).toEqual(['nightly', 'nightly', 1]);
  });

  test('is not told where who keeps the credentials fails, takes too long or is not waited for', async () => {
    const config = { hostname: 'who.service-now.com' };
    const broken = pack.connect(config, {
      credentials: () => {
        throw new Error('The vault is sealed.');
      },
    });
    expect(await error(broken.user())).toMatchObject({
      ...{
        code: 'unauthenticated',
        reason: 'not_fetched',
        outcome: 'not_sent',
        cause: { message: 'The vault is sealed.' },
      },
    });
    const never = pack.connect(config, { credentials: () => new Promise<never>(() => {}), timeout: 20 });
    expect(await error(never.user())).toMatchObject({
      ...{ code: 'timeout', outcome: 'not_sent', retryable: true },
      message: 'Asking who signs in failed. Its time ran out. It was waiting for the credentials. Nothing was sent.',
    });
    const stop = new AbortController();
    const stopped = error(never.user({ signal: stop.signal, timeout: 60_000 }));
    stop.abort('enough');
    expect(await stopped).toMatchObject({ code: 'canceled', outcome: 'not_sent', cause: 'enough' });
  });

  test('is not asked for with an option that is not fit, or of a pack that is closed', async () => {
    const { connection } = instance(pack, [200]);
    for (const options of [{ timeout: 0 }, { retries: 1 }, { signal: {} }, null]) {
      const thrown = await error(connection.user(options as never));
      expect([thrown.code, thrown.message]).toEqual([
        'invalid_input',
        expect.stringMatching(/^Nobody asked who signs in: .+\.$/),
      ]);
    }
    const other = await loadPack();
    const late = other.connect({ hostname: 'who.service-now.com', user: 'me', password: 'correct horse' });
    await other.close();
    expect(await error(late.user())).toMatchObject({
      code: 'canceled',
      message: 'Asking who signs in failed. The pack is closed. Nothing was sent.',
    });
  });
});

describe('the wait before a call is made again', () => {
  const at = (chance: number) => jest.spyOn(Math, 'random').mockReturnValue(chance);

  test('is the one that the server asks for', () => {
    at(0.5);
    expect([7000, 0, 86_400_000].map((retryAfter) => waitBefore({ retryAfter }, 3))).toEqual([7000, 0, 86_400_000]);
  });

  test.each([
    [1, 500],
    [2, 1000],
    [3, 2000],
    [6, 16_000],
    [7, 30_000],
    [5000, 30_000],
  ])('after attempt %d is anything up to %d ms', (attempt, most) => {
    const waits = [0, 0.5, 1].map((chance) => {
      at(chance);
      return waitBefore({ retryAfter: undefined }, attempt);
    });
    expect(waits).toEqual([0, most / 2, most]);
  });

  test('takes the error as it was thrown', async () => {
    const { connection } = instance(pack, [429, {}, { 'retry-after': '7' }]);
    expect(waitBefore(await error(connection.run('account.list', {}, { retries: 0 })), 1)).toBe(7000);
  });
});

describe('the page', () => {
  const { repeat = '', find = '' } = blocksOf('docs/reliability.md');
  const promised = (code: string) => [...code.matchAll(/; \/\/ (.*)$/gm)].map(([, line]) => line as string);

  test('prints what its comments say', async () => {
    const lines = (await printed(`${before}${repeat}\n${find}${after}`)).trimEnd().split('\n');
    const said = [...promised(repeat), ...promised(find)].filter((line) => !line.startsWith('it happens'));
    expect(said).toHaveLength(6);
    expect(lines).toEqual(said);
  });

  test('names every action that says how what it made is found', () => {
    const section = sectionOf('docs/reliability.md', 'Looking back');
    const ids = pack.actions.filter((action) => action.find).map(({ id }) => id);
    expect(ids.filter((id) => !section.includes(`#${id})`))).toEqual([]);
  });
});
