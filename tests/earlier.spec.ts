import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import {
  type ActionError,
  type Connection,
  loadPack,
  type Outcome,
  type Pack,
  type RunEvent,
  type RunOptions,
} from '../src/index.ts';
import { failure } from './support/server.ts';
import { instance, type Reply } from './support/steady.ts';

let pack: Pack;
beforeAll(async () => {
  nock.disableNetConnect();
  pack = await loadPack();
});
afterEach(() => nock.cleanAll());
afterAll(async () => {
  await pack.close();
  nock.enableNetConnect();
  nock.restore();
});

const error = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;

describe('a call that was tried before', () => {
  const write = (connection: Connection, options: RunOptions) =>
    connection.run('contact.create', { last_name: 'Lee' }, { retries: 0, ...options });
  const read = (connection: Connection, options: RunOptions) =>
    connection.run('account.get', { id: 'a1' }, { retries: 0, ...options });
  const refusal: Reply = [403, { error: { message: 'no' } }];

  test.each<[string, Outcome | undefined, Outcome, string]>([
    ['was not', undefined, 'refused', 'Nothing was done.'],
    ['never left', 'not_sent', 'refused', 'Nothing was done.'],
    ['was refused', 'refused', 'refused', 'Nothing was done.'],
    [
      'broke off',
      'unknown',
      'unknown',
      'That is true of the last attempt; one before it broke off and may have done it: look before you send it again.',
    ],
  ])('and %s, and is refused now: a write says so', async (_, earlier, outcome, end) => {
    const thrown = await error(write(instance(pack, refusal).connection, { earlier }));
    expect(thrown).toMatchObject({ code: 'permission_denied', outcome, attempts: 1 });
    expect(thrown.message.endsWith(` ${end}`)).toBe(true);
  });

  test('and broke off is not to be repeated blindly, where that could do it twice', async () => {
    const full: Reply = [429, {}, { 'retry-after': '7' }];
    const again = await error(write(instance(pack, full).connection, { earlier: 'refused' }));
    expect(again).toMatchObject({ outcome: 'refused', retryable: true, retryAfter: 7000 });
    const unclear = await error(write(instance(pack, full).connection, { earlier: 'unknown' }));
    expect(unclear).toMatchObject({ outcome: 'unknown', retryable: false });
    const remove = instance(pack, full).connection.run(
      'catalog.deleteCartItem',
      { cart_item_id: 'c1' },
      { retries: 0, earlier: 'unknown' },
    );
    expect(await error(remove)).toMatchObject({ outcome: 'unknown', retryable: true });
  });

  test('is as clear as its last answer where it reads', async () => {
    const thrown = await error(read(instance(pack, refusal).connection, { earlier: 'unknown' }));
    expect(thrown).toMatchObject({ outcome: 'refused' });
    expect(thrown.message).not.toContain('before it');
  });

  test('and goes well is a success', async () => {
    const { connection } = instance(pack, [200, { result: 'c1' }]);
    expect(await write(connection, { earlier: 'unknown' })).toMatchObject({ status: 200, attempts: 1 });
  });

  test.each(['unkown', '', null, true])('is not sent where what came of it is told as %j', async (earlier) => {
    const { connection, sent } = instance(pack, [200]);
    const thrown = await error(write(connection, { earlier: earlier as Outcome }));
    expect(thrown).toMatchObject({ code: 'invalid_input', issues: [{ path: '/earlier' }] });
    expect(thrown.message).toBe('contact.create was not sent: earlier must be one of not_sent, refused, unknown.');
    expect(sent).toEqual([]);
  });

  test('is no list that is read page by page', () => {
    const { connection } = instance(pack, [200]);
    const options = { earlier: 'unknown' } as object;
    expect(() => connection.paginate('account.list', {}, options)).toThrow(
      'account.list was not sent: earlier is no option.',
    );
  });

  test('and waits for another one that fails, is as before', async () => {
    const { connection, sent } = instance(pack, [503], { wait: async () => {} });
    const [input] = pack.action('serviceOrder.create').input.examples as [object];
    const create = (earlier: Outcome) => error(connection.run('serviceOrder.create', input, { retries: 0, earlier }));
    expect(await create('not_sent')).toMatchObject({ outcome: 'not_sent', retryable: true });
    expect(await create('refused')).toMatchObject({ outcome: 'refused', retryable: true });
    const thrown = await create('unknown');
    expect(thrown).toMatchObject({ outcome: 'unknown', retryable: false, attempts: 0 });
    expect(thrown.message).toMatch(
      /^serviceOrder\.create was not sent again\. serviceOrder\.list failed \(HTTP 503\)\./,
    );
    expect(sent.every((one) => one.startsWith('GET '))).toBe(true);
  });

  describe('and is refused before it is sent again', () => {
    const lee = { last_name: 'Lee' };
    const climbing = { method: 'POST', url_path: 'a/../../b' };
    type Refused = [string, string, unknown, RunOptions, string, string];
    const refused: Refused[] = [
      ['its input', 'contact.create', { last_nam: 'Lee' }, {}, 'invalid_input', '/last_nam'],
      ['its path', 'generic.request', climbing, {}, 'invalid_input', '/url_path'],
      ['an option', 'contact.create', lee, { timeout: 0 }, 'invalid_input', '/timeout'],
      ['its id', 'contact.crate', lee, {}, 'unknown_action', ''],
    ];

    test.each(refused)('for %s, is as before', async (_, id, input, options, code, path) => {
      const { connection, sent } = instance(pack, [200]);
      const tried = (earlier?: Outcome) => error(connection.run(id, input, { retries: 0, ...options, earlier }));
      const plain = await tried();
      expect(plain).toMatchObject({ code, outcome: 'not_sent', issues: path === '' ? [] : [{ path }] });
      const { message, issues, remedy, action } = plain;
      expect(await tried('not_sent')).toMatchObject({ code, outcome: 'not_sent', message });
      for (const [earlier, end] of [
        ['refused', 'Nothing was done.'],
        [
          'unknown',
          'That is true of the last attempt; one before it broke off and may have done it: look before you send it again.',
        ],
      ] as const) {
        const told = { code, outcome: earlier, message: `${message} ${end}`, issues, remedy, action, retryable: false };
        expect(await tried(earlier)).toMatchObject(told);
      }
      expect(sent).toEqual([]);
    });

    test.each<[string, unknown]>([
      ['account.get', {}],
      ['generic.request', { method: 'GET', url_path: 'a/../../b' }],
    ])('has no more to say of a read: %s', async (id, input) => {
      const { connection } = instance(pack, [200]);
      const { message } = await error(connection.run(id, input));
      expect(await error(connection.run(id, input, { earlier: 'unknown' }))).toMatchObject({ message });
    });

    test('says so to who listens, too', async () => {
      const { connection } = instance(pack, [200]);
      const outcomes: unknown[] = [];
      const listen = (event: unknown) => outcomes.push((event as RunEvent).outcome);
      subscribe('tracing:action-pack:run:asyncEnd', listen);
      try {
        const wrong = connection.run('contact.create', {}, { earlier: 'unknown', timeout: 0 });
        const unknown = connection.run('contact.crate', {}, { earlier: 'unknown' });
        expect([(await error(wrong)).outcome, (await error(unknown)).outcome]).toEqual(['unknown', 'unknown']);
        expect(outcomes).toEqual(['unknown']);
      } finally {
        unsubscribe('tracing:action-pack:run:asyncEnd', listen);
      }
    });
  });

  describe('and does not get its turn', () => {
    const late = { signal: AbortSignal.abort('enough') };
    const closed = async () => {
      const other = await loadPack();
      const connection: Connection = other.connect({ hostname: 'x.service-now.com', user: 'me', password: 'p' });
      await other.close();
      return connection;
    };

    test.each<[Outcome, string]>([
      ['not_sent', 'Nothing was sent.'],
      ['refused', 'Nothing was done.'],
      [
        'unknown',
        'That is true of the last attempt; one before it broke off and may have done it: look before you send it again.',
      ],
    ])('is %s as before: %s', async (earlier, end) => {
      const connection = await closed();
      const thrown = await error(write(connection, { earlier }));
      expect(thrown).toMatchObject({ code: 'canceled', outcome: earlier, retryable: false });
      expect(thrown.message).toBe(`contact.create failed. The pack is closed. ${end}`);
      const stopped = await error(write(instance(pack, [200]).connection, { ...late, earlier }));
      expect(stopped).toMatchObject({ code: 'canceled', outcome: earlier, cause: 'enough' });
    });

    test('says where to look, and is not to be repeated blindly', async () => {
      const credentials = () => new Promise<never>(() => {});
      const hung = (earlier: Outcome, id = 'contact.create', input: object = { last_name: 'Lee' }) => {
        const connection: Connection = pack.connect({ hostname: 'x.service-now.com' }, { credentials });
        return error(connection.run(id, input, { retries: 0, timeout: 5, earlier }));
      };
      expect(await hung('refused')).toMatchObject({ code: 'timeout', outcome: 'refused', retryable: true });
      expect(await hung('unknown')).toMatchObject({ code: 'timeout', outcome: 'unknown', retryable: false });
      const remove = await hung('unknown', 'catalog.deleteCartItem', { cart_item_id: 'c1' });
      expect(remove).toMatchObject({ outcome: 'unknown', retryable: true });
      const generic = await hung('unknown', 'generic.request', { method: 'GET', url_path: 'api/x' });
      expect(generic).toMatchObject({ outcome: 'unknown', retryable: true });
      expect(generic.message).not.toContain('look before');
      const hanging: Connection = pack.connect({ hostname: 'x.service-now.com' }, { credentials });
      const gone = await error(write(hanging, { ...late, earlier: 'unknown' }));
      expect(gone).toMatchObject({ code: 'canceled', outcome: 'unknown', cause: 'enough' });
      expect(gone.remedy).toBe('Look on the server whether it was done, and send it again only if it was not.');
    });

    test.each<[Outcome, string]>([
      ['not_sent', ' Nothing was sent.'],
      ['refused', ' Nothing was done.'],
      [
        'unknown',
        ' That is true of the last attempt; one before it broke off and may have done it: look before you send it again.',
      ],
    ])('for its credentials cannot be had, is %s as before: %s', async (earlier, end) => {
      const sealed = () => Promise.reject(new Error('The vault is sealed.'));
      const given = [sealed, async () => ({ user: 'me', password: '' })];
      const [none, unfit] = given.map((credentials): Connection => {
        return pack.connect({ hostname: 'x.service-now.com' }, { credentials });
      }) as [Connection, Connection];
      expect(await error(write(none, { earlier }))).toMatchObject({
        ...{ reason: 'not_fetched', outcome: earlier, retryable: false },
        message: `contact.create failed. The credentials could not be fetched.${end}`,
      });
      const thrown = await error(write(unfit, { earlier }));
      expect(thrown).toMatchObject({ code: 'invalid_config', outcome: earlier, action: 'contact.create' });
      expect(thrown.message.endsWith(`password is empty.${end}`)).toBe(true);
      const reading = await error(read(none, { earlier: 'unknown' }));
      expect(reading.message).toBe('account.get failed. The credentials could not be fetched.');
    });
  });
});
