import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inputKeywords } from '../scripts/standard/keywords.ts';
import { type Action, ActionError, type Connection, loadPack } from '../src/index.ts';
import { subschemas } from '../src/refs.ts';
import { expectedOf } from './support/expected.ts';
import { attemptsAt, covered, inputsOf } from './support/generator.ts';
import { plainServer, type Seen } from './support/plainServer.ts';
import { fitsIn, type Shape } from './support/shape.ts';
import { spoiltFrom } from './support/spoil.ts';
import type { Place } from './support/texts.ts';

const pack = await loadPack();
const each = pack.actions.map((action) => [action.id, action] as const);

let server: Awaited<ReturnType<typeof plainServer>>;
/** A connection for each number of a path, to servers that have their actions there. */
const connections: Connection[] = [];
beforeAll(async () => {
  server = await plainServer();
  const config = { hostname: server.hostname, user: 'workflow.integration', password: 'correct horse' };
  const most = Math.max(...pack.actions.map(({ request }) => request.paths.length));
  for (let n = 0; n < most; n += 1) {
    const paths = Object.fromEntries(pack.actions.map(({ id, request }) => [request.settle?.action ?? id, n]));
    connections.push(pack.connect(config, { allowLoopback: true, retries: 0, warnings: false, paths }));
  }
});
afterAll(async () => {
  await pack.close();
  await server.close();
});

/** Where the text of an input goes. */
function placeOf({ request }: Action, name: string): Place {
  if (request.headers === `{${name}}` || Object.values(request.headers ?? {}).includes(`{${name}}`)) return 'header';
  if (request.paths.some((path) => path.includes(`{+${name}}`))) return 'path';
  return request.paths.some((path) => path.includes(`{${name}}`)) ? 'segment' : 'anywhere';
}

/** Valid inputs of an action that can be sent. */
function sendable(action: Action): fc.Arbitrary<Record<string, unknown>> {
  const { method, body } = action.request;
  return inputsOf(action.input as Shape, (name) => placeOf(action, name)).map((input) => {
    const chosen = /^\{(.+)\}$/.exec(method)?.[1];
    if (chosen === undefined || !['GET', 'HEAD'].includes(String(input[chosen]))) return input;
    // These have no body, which no schema says.
    return Object.fromEntries(Object.entries(input).filter(([name]) => body !== `{${name}}`));
  });
}

/** What a call sent, alone. */
async function sentBy(connection: Connection, id: string, input: unknown): Promise<Seen> {
  server.seen.length = 0;
  await connection.run(id, input).catch((error: unknown) => {
    // What a pack makes of an empty answer is not the matter here.
    if (!(error instanceof ActionError) || error.outcome === 'not_sent') throw error;
  });
  expect(server.seen).toHaveLength(1);
  return server.seen[0] as Seen;
}

const sorted = (pairs: [string, string][]) => pairs.map((pair) => JSON.stringify(pair)).sort();

/** Headers that a connection sends by itself. */
const standing = ['accept', 'accept-encoding', 'authorization', 'connection', 'host', 'user-agent'];
const framing = ['content-length', 'content-type', 'transfer-encoding'];

test('the made-up inputs understand every keyword that the inputs of the pack use', () => {
  expect([...covered].sort()).toEqual([...inputKeywords].sort());
  for (const { id, input } of pack.actions) {
    const odd = [...subschemas(input, '')]
      .flatMap(([schema]) => Object.keys(schema))
      .filter((key) => !covered.has(key));
    expect([id, odd]).toEqual([id, []]);
  }
});

describe('every value of a valid input stands in its place of the request, and nothing else does', () => {
  test.each(each)('%s', async (id, action) => {
    const { paths } = action.request;
    const property = fc.asyncProperty(sendable(action), fc.nat(paths.length - 1), async (input, n) => {
      const seen = await sentBy(connections[n] as Connection, id, input);
      const expected = expectedOf(action, paths[n] as string, input);
      expect(seen.method).toBe(expected.method);
      expect(seen.path).toEqual(expected.path);
      expect(sorted(seen.query)).toEqual(sorted(expected.query));
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
    server.seen.length = 0;
    const property = fc.asyncProperty(sendable(action), fc.nat(), async (input, choice) => {
      const all = spoiltFrom(input, action.input as Shape, fits);
      const spoilt = all[choice % Math.max(all.length, 1)];
      if (spoilt === undefined) return;
      const error: unknown = await (connections[0] as Connection)
        .run(id, spoilt.input)
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ActionError);
      const { code, outcome, issues } = error as ActionError;
      expect([code, outcome]).toEqual(['invalid_input', 'not_sent']);
      expect([spoilt.what, issues.map(({ path }) => path)]).toEqual([
        spoilt.what,
        expect.arrayContaining([spoilt.path]),
      ]);
    });
    await fc.assert(property, { numRuns: 50 });
    expect(server.seen).toEqual([]);
  });
});

describe('the made-up inputs', () => {
  // A shape inside itself, conditions, forms, and keys by pattern: all that a schema of an input may say.
  const stop: Shape = {
    type: 'object',
    required: ['place'],
    additionalProperties: false,
    properties: {
      place: { type: 'string', pattern: '^[A-Z]{2,5}$', $comment: 'capital letters', minLength: 3 },
      state: { enum: ['open', 'closed'] },
      reason: { type: ['string', 'null'], maxLength: 5 },
      via: { type: 'array', minItems: 1, maxItems: 2, items: { $ref: '#/$defs/stop' } },
    },
    patternProperties: { '^u_[a-z]+$': { type: ['number', 'boolean'] } },
    if: { properties: { state: { const: 'closed' } }, required: ['state'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword
    then: { required: ['reason'], properties: { reason: { type: 'string' } } },
  };
  const trip: Shape = {
    type: 'object',
    required: ['kind'],
    additionalProperties: false,
    properties: {
      kind: { type: 'string', enum: ['there', 'back'] },
      first: { $ref: '#/$defs/stop' },
      seat: {
        anyOf: [
          { type: 'integer', minimum: 1, maximum: 9 },
          {
            ...{ type: 'object', required: ['row'], additionalProperties: false },
            properties: { row: { type: 'number', minimum: 0.5 }, note: { type: 'string' } },
          },
        ],
      },
      extras: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
      card: { type: 'string' },
      holder: { type: 'string' },
    },
    dependentRequired: { card: ['holder'] },
    allOf: [
      {
        if: { required: ['first'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword
        then: { required: ['seat'] },
        else: { properties: { kind: { const: 'back' } } },
      },
    ],
    $defs: { stop },
  };

  test('are valid nearly always at the first attempt', () => {
    const share = (schema: Shape) => {
      const fits = fitsIn(schema);
      const all = fc.sample(attemptsAt(schema), { numRuns: 50, seed: 4 });
      return all.filter((value) => fits(schema, value)).length / all.length;
    };
    expect(share(trip)).toBeGreaterThan(0.9);
    for (const [id, { input }] of each) expect([id, share(input as Shape) > 0.7]).toEqual([id, true]);
  });

  test('reach all that there is, and so do the faults', () => {
    const fits = fitsIn(trip);
    const all = fc.sample(inputsOf(trip), { numRuns: 60, seed: 4 });
    const text = JSON.stringify(all);
    for (const part of ['"via":[{', '"state":"closed"', '"u_', '"row":', '"seat":1', '"card":'])
      expect(text).toContain(part);
    expect(text).toMatch(/"via":\[[^\]]*"via":\[/);
    const places = new Set(
      all.flatMap((input) => spoiltFrom(input, trip, fits)).map(({ what, path }) => `${what} ${path}`),
    );
    for (const place of [
      ...['missing /kind', 'missing /seat', 'missing /holder', 'missing /first/place', 'missing /first/reason'],
      ...['misspelt /first/via/0/_place', 'no such choice /kind', 'another form /first/place', 'too few /first/via'],
      ...['too long /first/reason', 'too small /seat', 'too large /seat', 'too small /seat/row', 'too many /first/via'],
    ])
      expect([...places]).toContain(place);
  });
});
