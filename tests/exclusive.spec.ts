import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ActionError, type Connection, type ConnectOptions, loadPack, type Pack } from '../src/index.ts';
import { startSandbox } from '../src/sandbox/index.ts';
import { type Gate, gate, settled } from './support/gate.ts';
import { failure } from './support/server.ts';

let pack: Pack;
let wire: Gate;
let hosts = 0;
let host: string;
beforeEach(async () => {
  pack = await loadPack();
  wire = gate();
  hosts += 1;
  host = `exclusive${hosts}.service-now.com`;
});
afterEach(() => pack.close({ timeout: 1 }));

const connect = (options: ConnectOptions = {}, user = 'me', hostname = host): Connection =>
  pack.connect({ hostname, user, password: 'correct horse' }, { transport: wire.transport, ...options });
const add = (connection: Connection, item: string) =>
  connection.run('catalog.addItemToCart', { sys_id: item, sysparm_quantity: 1 });
const submit = (connection: Connection) => connection.run('catalog.submitOrder');
const error = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;
/** What arrived: the item of an add, or the last part of the path. */
const arrived = () =>
  wire.arrived.map(({ request: { path } }) => /items\/(.+)\/add_to_cart/.exec(path)?.[1] ?? path.split('/').at(-1));
test('fifty orders of two items by one user over ten connections each hold exactly their own items', async () => {
  const sandbox = await startSandbox();
  const other = await loadPack();
  const [monitor, keyboard] = ['b6e5697253a70f98535f5a940d3fed0d', '529df7f847cd56243b1bfd3a071fc80f'];
  try {
    const connections = Array.from({ length: 10 }, (_, n) => {
      // Another pack of the process, and other options, are still the same cart.
      return (n % 2 === 0 ? pack : other).connect(sandbox.config, { allowLoopback: true, maxConcurrent: 1 + n });
    });
    const [first] = connections as [Connection];
    const cart = (await first.run('catalog.getCart')).data as { cart_id: string };
    await first.run('catalog.emptyCart', { sys_id: cart.cart_id });
    const orders = Array.from({ length: 50 }, (_, n) => {
      const one = connections[n % 10] as Connection;
      return one.exclusive('cart', async () => {
        await one.run('catalog.addItemToCart', { sys_id: monitor, sysparm_quantity: 100 + n });
        await one.run('catalog.addItemToCart', { sys_id: keyboard, sysparm_quantity: 200 + n });
        return (await one.run('catalog.checkout')).data as { request_id: string };
      });
    });
    const requests = await Promise.all(orders);
    expect(new Set(requests.map(({ request_id }) => request_id)).size).toBe(50);
    for (const [n, { request_id }] of requests.entries()) {
      const { data } = await first.run('generic.request', {
        method: 'GET',
        url_path: 'api/now/table/sc_req_item',
        query_params: { sysparm_query: `request=${request_id}^ORDERBYquantity`, sysparm_fields: 'quantity' },
      });
      expect([n, data]).toEqual([n, [{ quantity: `${100 + n}` }, { quantity: `${200 + n}` }]]);
    }
  } finally {
    await other.close();
    await sandbox.close();
  }
});

describe('a write that is marked exclusive', () => {
  test('comes one at a time, over all connections of the user, in the order of its calls', async () => {
    const calls = ['a', 'b', 'c', 'd'].map((item) => add(connect({}, item === 'b' ? 'ME' : 'me'), item));
    for (const n of [1, 2, 3, 4]) {
      const held = await wire.next();
      await settled();
      expect([wire.arrived.length, wire.under()]).toEqual([n, 1]);
      held.answer();
    }
    await Promise.all(calls);
    expect(arrived()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('does not wait for another user, another host, or what is not exclusive', async () => {
    const calls = [
      add(connect(), 'a'),
      add(connect({}, 'you'), 'b'),
      add(connect({}, 'me', `x${host}`), 'c'),
      connect().run('catalog.orderItem', { sys_id: 'd', sysparm_quantity: 1 }),
      connect().run('catalog.getCart'),
    ];
    await settled();
    expect(wire.under()).toBe(5);
    await wire.answerAll();
    await Promise.all(calls);
  });

  test('is held over the repeats of the one before it', async () => {
    const again = Promise.withResolvers<void>();
    const update = connect({ wait: () => again.promise }).run('catalog.updateCartItem', {
      cart_item_id: 'c1',
      sysparm_quantity: '2',
    });
    (await wire.next()).reset();
    const other = add(connect(), 'b');
    await settled();
    expect(wire.arrived).toHaveLength(1);
    again.resolve();
    (await wire.next()).answer();
    (await wire.next()).answer();
    await Promise.all([update, other]);
    expect(arrived()).toEqual(['c1', 'c1', 'b']);
  });

  test('whose turn does not come in time was not sent, and says what it waited for', async () => {
    const first = add(connect(), 'a');
    await wire.next();
    const second = await error(add(connect({ timeout: 20 }), 'b'));
    expect(second).toMatchObject({
      ...{ code: 'timeout', outcome: 'not_sent', retryable: true, attempts: 0, action: 'catalog.addItemToCart' },
      message:
        'catalog.addItemToCart failed. Its time ran out. It waited for its turn with the cart. Nothing was sent.',
    });
    await wire.answerAll();
    await first;
    expect(arrived()).toEqual(['a']);
  });
});

describe('a sequence', () => {
  test('keeps the calls of others out until it ends, and gives back what it gave back', async () => {
    const one = connect();
    const order = one.exclusive('cart', async () => {
      await add(one, 'a');
      await add(one, 'b');
      await submit(one);
      return 'ordered';
    });
    const other = add(connect(), 'x');
    const next = connect().exclusive('cart', () => add(connect(), 'y'));
    for (const n of [1, 2, 3]) {
      const held = await wire.next();
      await settled();
      expect(wire.arrived).toHaveLength(n);
      held.answer();
    }
    expect(await order).toBe('ordered');
    await wire.answerAll();
    await Promise.all([other, next]);
    expect(arrived()).toEqual(['a', 'b', 'submit_order', 'x', 'y']);
  });

  test('may use another connection of the same user, and hold what it holds already', async () => {
    const order = connect().exclusive('cart', () =>
      connect().exclusive('cart', async () => {
        await add(connect(), 'a');
        return submit(connect());
      }),
    );
    (await wire.next()).answer();
    (await wire.next()).answer();
    await order;
  });

  test('has its own calls one at a time as well', async () => {
    const one = connect();
    const order = one.exclusive('cart', () => Promise.all([add(one, 'a'), add(one, 'b')]));
    const held = await wire.next();
    await settled();
    expect(wire.under()).toBe(1);
    held.answer();
    (await wire.next()).answer();
    await order;
  });

  test('that throws passes it on and lets the next one in', async () => {
    const broken = new Error('mine');
    const failed = failure(
      connect().exclusive('cart', () => {
        throw broken;
      }),
    );
    const next = add(connect(), 'x');
    expect(await failed).toBe(broken);
    (await wire.next()).answer();
    await next;
  });

  test('whose time runs out is ended, and lets the next one in once its calls have ended', async () => {
    const one = connect();
    let inside: Promise<ActionError> | undefined;
    const never = new Promise(() => undefined);
    const slow = error(
      one.exclusive(
        'cart',
        () => {
          inside = error(add(one, 'a'));
          return never;
        },
        { timeout: 30 },
      ),
    );
    const next = connect().exclusive('cart', () => add(connect(), 'x'));
    await wire.next();
    expect(await slow).toMatchObject({
      ...{ code: 'timeout', outcome: 'unknown', retryable: false },
      message:
        'The sequence with the cart failed. Its time ran out. What it did before stays done: look before you begin it again.',
    });
    expect(await inside).toMatchObject({ code: 'timeout', outcome: 'unknown', attempts: 1 });
    expect((await inside)?.message).toContain('The time of the sequence that it belongs to ran out.');
    (await wire.next()).answer();
    await next;
    expect(arrived()).toEqual(['a', 'x']);
  });

  test('whose turn does not come in time was not begun', async () => {
    const held = add(connect(), 'a');
    let begun = false;
    const late = connect().exclusive(
      'cart',
      () => {
        begun = true;
      },
      { timeout: 20 },
    );
    expect(await error(late)).toMatchObject({ code: 'timeout', outcome: 'not_sent', retryable: true });
    await wire.answerAll();
    await held;
    await settled();
    expect(begun).toBe(false);
  });

  test('that its caller cancels ends with canceled, and so do its calls', async () => {
    const controller = new AbortController();
    const one = connect();
    let inside: Promise<ActionError> | undefined;
    const order = one.exclusive(
      'cart',
      async () => {
        inside = error(add(one, 'a'));
        await inside;
        return submit(one);
      },
      { signal: controller.signal },
    );
    await wire.next();
    controller.abort(new Error('enough'));
    expect(await error(order)).toMatchObject({ code: 'canceled', outcome: 'unknown', cause: new Error('enough') });
    expect(await inside).toMatchObject({ code: 'canceled', outcome: 'unknown' });
    await settled();
    expect(arrived()).toEqual(['a']);
  });

  test('that throws begins no more calls, and holds on until those under way have ended', async () => {
    const one = connect();
    let queued: Promise<ActionError> | undefined;
    const order = failure(
      one.exclusive('cart', async () => {
        void add(one, 'a');
        queued = error(add(one, 'b'));
        await settled();
        throw new Error('mine');
      }),
    );
    const next = add(connect(), 'x');
    const held = await wire.next();
    await settled();
    await settled();
    expect(wire.arrived).toHaveLength(1);
    held.answer();
    expect(await order).toEqual(new Error('mine'));
    expect(await queued).toMatchObject({ code: 'canceled', outcome: 'not_sent', attempts: 0 });
    (await wire.next()).answer();
    await next;
    expect(arrived()).toEqual(['a', 'x']);
  });

  test('that is over refuses a call that it begins later, since another may hold the cart by then', async () => {
    const one = connect();
    const over = Promise.withResolvers<void>();
    let later: Promise<ActionError> | undefined;
    await one.exclusive('cart', () => {
      later = over.promise.then(() => error(submit(one)));
    });
    over.resolve();
    expect(await later).toMatchObject({
      ...{ code: 'canceled', outcome: 'not_sent', remedy: 'Await each call inside the sequence.' },
      message: 'catalog.submitOrder failed. The sequence in which it was begun is over. Nothing was sent.',
    });
    expect(wire.arrived).toEqual([]);
  });

  test.each([
    ['trolley', async () => 1, {}, 'expected is one of: cart'],
    ['cart', 'no function', {}, 'The sequence must be a function'],
    ['cart', async () => 1, { timeout: '5' }, 'timeout must be a whole number'],
    ['cart', async () => 1, { retries: 1 }, 'retries is no option'],
  ])('of %s with %s is refused where something is wrong with it', async (name, calls, options, said) => {
    const refused = await error(connect().exclusive(name, calls as () => unknown, options as {}));
    expect(refused).toBeInstanceOf(ActionError);
    expect(refused).toMatchObject({ code: 'invalid_input', outcome: 'not_sent' });
    expect(refused.message).toContain(said);
  });
});
