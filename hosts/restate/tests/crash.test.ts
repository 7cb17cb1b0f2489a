// A worker, or the server, is killed at each point of a write: it is done once at most, and what is told is true.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { type Came, callAt, type Setting, startSetting } from './setting.ts';

let world: Setting;
before(async () => {
  world = await startSetting();
});
after(() => world.close());

const newName = () => `Crash${randomUUID()}`;

/** A contact cannot be looked for by anything that the caller chose. */
const contact = {
  action: 'contact.create',
  input: (name: string) => ({ last_name: name }),
  path: '/api/now/contact',
  async made(name: string): Promise<unknown[]> {
    const { data } = await world.direct.run('contact.list', {
      sysparm_query: `last_name=${name}`,
      sysparm_limit: 1000,
    });
    return data;
  },
};

/** An order can, by its external id. Its list does not show what the others are told by, so all are counted. */
const order = {
  action: 'productOrder.create',
  input: () => (world.pack.action('productOrder.create').input.examples as object[])[0],
  path: '/productOrder',
  async made(): Promise<unknown[]> {
    const orders: unknown[] = [];
    for await (const one of world.direct.paginate('productOrder.list')) orders.push(one);
    return orders;
  },
};

interface Told {
  outcome: string;
  made: number;
}

/** What the caller was told, and how many there are now. */
async function told(kind: Kind, name: string, { status, body }: Came): Promise<Told> {
  const outcome = status !== 200 ? body.metadata.outcome : body.found ? 'found' : 'done';
  return { outcome, made: (await kind.made(name)).length };
}

type Kind = typeof contact | typeof order;

const points = [
  { point: 'before the intent', hold: 'before begin', contact: ['done', 1], order: ['done', 1] },
  { point: 'after the intent', hold: 'before send', contact: ['unknown', 0], order: ['unknown', 0] },
  { point: 'after its answer came', hold: 'after send', contact: ['unknown', 1], order: ['found', 1] },
  { point: 'after the result was recorded', hold: 'after action/run', contact: ['done', 1], order: ['done', 1] },
];

for (const [which, kind] of Object.entries({ contact, order })) {
  describe(`the worker is killed while it runs ${kind.action}`, () => {
    for (const { point, hold, ...expected } of points) {
      test(point, async () => {
        const name = newName();
        const there = (await kind.made(name)).length;
        const at = hold === 'after action/run' ? hold : `${hold} ${kind.action}`;
        const first = await world.worker({ hold: at });
        const asked = world.call('/action/run', { connection: 'acme', action: kind.action, input: kind.input(name) });
        equal(await first.reached, at);
        await first.kill();
        const second = await world.worker({ port: first.port });
        const [outcome, made] = expected[which as 'contact' | 'order'] as [string, number];
        deepEqual(await told(kind, name, await asked), { outcome, made: there + made });
        await second.kill();
      });
    }

    test('after the request was read', async () => {
      const name = newName();
      const there = (await kind.made(name)).length;
      const first = await world.worker();
      const processed = world.heldAt(new RegExp(`POST .*${kind.path}`, 'i'));
      const asked = world.call('/action/run', { connection: 'acme', action: kind.action, input: kind.input(name) });
      await processed;
      await first.kill();
      world.gate.release();
      const second = await world.worker({ port: first.port });
      const outcome = which === 'contact' ? 'unknown' : 'found';
      deepEqual(await told(kind, name, await asked), { outcome, made: there + 1 });
      await second.kill();
    });
  });
}

test('what is unknown is named: what to look for, where, and since when', async () => {
  const name = newName();
  const first = await world.worker({ hold: 'before send contact.create' });
  const asked = world.call('/action/run', { connection: 'acme', action: contact.action, input: contact.input(name) });
  await first.reached;
  await first.kill();
  const second = await world.worker({ port: first.port });
  const { status, body } = await asked;
  equal(status, 502);
  match(body.message, /contact\.create may have happened.*"Create New Contact".*since \d{4}-\d\d-\d\dT/);
  const { code, reason, outcome, action } = body.metadata;
  deepEqual(
    { code, reason, outcome, action },
    { code: 'unreachable', reason: 'sender_lost', outcome: 'unknown', action: 'contact.create' },
  );
  await second.kill();
});

test('the server is killed in the middle and started anew: who asks again with the same key hears the truth', async () => {
  const name = newName();
  const worker = await world.worker();
  const processed = world.heldAt(/POST \/api\/now\/contact/);
  const request = { connection: 'acme', action: contact.action, input: contact.input(name) };
  const key = { 'idempotency-key': name };
  const first = world.call('/action/run', request, key).catch((error) => error);
  await processed;
  await world.server.kill();
  ok((await first) instanceof Error);
  world.gate.release();
  await world.server.restart();
  deepEqual(await told(contact, name, await callAt(world.server, '/action/run', request, key)), {
    outcome: 'done',
    made: 1,
  });
  await worker.kill();
});

test('the server is killed in the middle of a batch and started anew: each item is done once', async () => {
  const name = newName();
  const worker = await world.worker();
  const inputs = Array.from({ length: 100 }, (_, n) => ({ last_name: name, first_name: String(n) }));
  let seen = 0;
  const third = world.heard(/POST \/api\/now\/contact/, () => {
    seen += 1;
    return seen === 30;
  });
  await world.call(`/batch/${name}/start`, { connection: 'acme', action: contact.action, inputs });
  await third;
  await world.server.kill();
  await world.server.restart();
  const { body } = await callAt(world.server, `/batch/${name}/wait`);
  // The worker lives, so that it knows what became of what it had sent.
  deepEqual([body.state, body.succeeded, body.unknown], ['ended', 100, 0]);
  const made = (await contact.made(name)) as { first_name: string }[];
  equal(new Set(made.map(({ first_name }) => first_name)).size, 100);
  equal(made.length, 100);
  await worker.kill();
});
