import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { inputKeywords } from '../scripts/standard/keywords.ts';
import { type Action, ActionError, type Connection, type Issue, loadPack, type Pack } from '../src/index.ts';
import { subschemas } from '../src/refs.ts';
import { partsOf } from './support/address.ts';
import { expectedOf } from './support/expected.ts';
import { attemptsAt, covered, inputsOf } from './support/generator.ts';
import { sendable } from './support/sendable.ts';
import { type Received, type Server, serve } from './support/server.ts';
import { fitsIn, type Shape } from './support/shape.ts';
import { spoiltFrom } from './support/spoil.ts';

// Much is made up; a busy machine takes its time.
jest.setTimeout(60_000);

const ours = await loadPack();
const workshop = await loadPack<{}>(new URL('packs/workshop/manifest.json', import.meta.url));
const each = [...ours.actions, ...workshop.actions].map((action) => [action.id, action] as const);

let server: Server;
beforeAll(async () => {
  server = await serve((_, response) => response.writeHead(204).end());
});
afterAll(async () => {
  await Promise.all([ours.close(), workshop.close()]);
  await server.close();
});

/** A connection to a server that has its actions at a certain one of their paths. */
function connectionTo({ id }: Action, n: number): Connection {
  const pack: Pack = workshop.actions.some((action) => action.id === id) ? workshop : ours;
  const { hostname, ...user } = server.config;
  const config = pack === ours ? server.config : { host: hostname, ...user };
  const paths = Object.fromEntries(pack.actions.map((action) => [action.request.settle?.action ?? action.id, n]));
  return pack.connect(config, { allowLoopback: true, retries: 0, warnings: false, paths });
}

/** What a call sent, alone. */
async function sentBy(connection: Connection, id: string, input: unknown): Promise<Received> {
  server.received.length = 0;
  await connection.run(id, input).catch((error: unknown) => {
    // What a pack makes of an empty answer is not the matter here.
    if (!(error instanceof ActionError) || error.outcome === 'not_sent') throw error;
  });
  expect(server.received).toHaveLength(1);
  return server.received[0] as Received;
}

const sorted = (pairs: [string, string][]) => pairs.map((pair) => JSON.stringify(pair)).sort();

/** Headers that a connection sends by itself. */
const standing = ['accept', 'accept-encoding', 'authorization', 'connection', 'host', 'user-agent'];
const framing = ['content-length', 'content-type', 'transfer-encoding'];

test('the made-up inputs understand every keyword that the inputs of the pack use', () => {
  expect([...covered].sort()).toEqual([...inputKeywords].sort());
  for (const [id, { input }] of each) {
    const odd = [...subschemas(input, '')]
      .flatMap(([schema]) => Object.keys(schema))
      .filter((key) => !covered.has(key));
    expect([id, odd]).toEqual([id, []]);
  }
});

describe('every value of a valid input stands in its place of the request, and nothing else does', () => {
  test.each(each)('%s', async (id, action) => {
    const { paths } = action.request;
    const connections = paths.map((_, n) => connectionTo(action, n));
    const property = fc.asyncProperty(sendable(action), fc.nat(paths.length - 1), async (input, n) => {
      const seen = await sentBy(connections[n] as Connection, id, input);
      const expected = expectedOf(action, paths[n] as string, input);
      expect(seen.method).toBe(expected.method);
      const { path, query } = partsOf(seen.url);
      expect(path).toEqual(expected.path);
      expect(sorted(query)).toEqual(sorted(expected.query));
      const { body } = expected;
      expect(seen.body === '' || typeof body === 'string' ? seen.body : JSON.parse(seen.body)).toEqual(
        body === undefined ? '' : typeof body === 'string' ? body : JSON.parse(JSON.stringify(body)),
      );
      expect(seen.headers).toMatchObject(expected.headers);
      const known = [
        ...standing,
        ...Object.keys(expected.headers),
        ...(body === undefined ? ['content-length'] : framing),
      ];
      expect(Object.keys(seen.headers).filter((name) => !known.includes(name))).toEqual([]);
    });
    await fc.assert(property, { numRuns: 20 });
  });
});

describe('what is wrong with an input is told of its place, at any depth, and nothing is sent', () => {
  test.each(each)('%s', async (id, action) => {
    const fits = fitsIn(action.input as Shape);
    const connection = connectionTo(action, 0);
    server.received.length = 0;
    const property = fc.asyncProperty(sendable(action), fc.nat(), async (input, choice) => {
      const all = spoiltFrom(input, action.input as Shape, fits);
      const turned = [...all.slice(choice % (all.length + 1)), ...all.slice(0, choice % (all.length + 1))];
      const spoilt = turned.find((one) => !fits(action.input as Shape, one.input));
      if (spoilt === undefined) return;
      const error: unknown = await connection.run(id, spoilt.input).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ActionError);
      const { code, outcome, issues } = error as ActionError;
      expect([code, outcome]).toEqual(['invalid_input', 'not_sent']);
      const [, parent, field = ''] = /^(.*)\/(.*)$/.exec(spoilt.path) ?? [];
      // Where what is left does not show which form was meant, the fields of each are named.
      const named = ({ path, message }: Issue) =>
        (path === spoilt.path && (spoilt.what !== 'misspelt' || message.endsWith(`; ${field.slice(1)} is.`))) ||
        (spoilt.what === 'missing' && path === parent && message.includes(field));
      expect([spoilt, issues, issues.some(named)]).toEqual([spoilt, issues, true]);
    });
    await fc.assert(property, { numRuns: 50 });
    expect(server.received).toEqual([]);
  });
});

describe('the made-up inputs', () => {
  test('are valid nearly always at the first attempt', () => {
    const share = (schema: Shape) => {
      const fits = fitsIn(schema);
      const all = fc.sample(attemptsAt(schema), { numRuns: 50, seed: 4 });
      return all.filter((value) => fits(schema, value)).length / all.length;
    };
    for (const [id, { input }] of each) expect([id, share(input as Shape) > 0.95]).toEqual([id, true]);
  });

  test('reach all that there is, and so do the faults', () => {
    const order = workshop.action('workshop.order').input as Shape;
    const all = fc.sample(inputsOf(order), { numRuns: 100, seed: 4 });
    const text = JSON.stringify(all);
    const parts = ['"parts":[{', '"action":"change"', '"u_', '"colour":', '"maker":{', '"kind":"courier"', '"price":'];
    for (const part of parts) expect(text).toContain(part);
    expect(text).toMatch(/"parts":\[[^\]]*"parts":\[\{/);
    const fits = fitsIn(order);
    const faults = all.flatMap((input) => spoiltFrom(input, order, fits)).filter((one) => !fits(order, one.input));
    const places = new Set(faults.map(({ what, path }) => `${what} ${path}`));
    for (const place of [
      ...['missing /shop', 'missing /lines/0/target', 'missing /lines/0/currency', 'missing /lines/0/parts/0/article'],
      ...['misspelt /lines/0/parts/0/_action', 'misspelt /lines/0/finish/maker/_name', 'another type /lines/0/finish'],
      ...['no such choice /lines/0/action', 'another form /lines/0/article', 'too long /lines/0/article'],
      ...['too short /lines/0/finish/colour', 'too small /lines/0/quantity', 'too large /lines/0/quantity'],
      ...['too few /lines', 'too many /lines'],
    ])
      expect([...places]).toContain(place);
  });
});
