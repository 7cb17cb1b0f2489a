import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Connection, loadPack, type Pack } from '../../../src/index.ts';
import { allCases, answerOf, type Case } from '../../../tests/support/cases.ts';
import { type Received, type Server, serve } from '../../../tests/support/server.ts';
import { type Call, callOf } from './call.ts';
import { clientOf } from './client.ts';
import { documentOf, type Version, versions } from './document.ts';
import { fitsOf } from './fits.ts';

const cases = allCases().filter(({ input = {} }) => typeof input === 'object' && input !== null);

let pack: Pack;
let server: Server;
let connection: Connection;
let current: Case;
before(async () => {
  pack = (await loadPack()) as Pack;
  server = await serve((_, response) => {
    const { status, headers, body } = answerOf(current);
    response.writeHead(status, headers).end(body);
  });
  // Which path the server has is known: a case has one answer.
  const settlers = pack.actions.flatMap(({ request }) => request.settle?.action ?? []);
  const paths = Object.fromEntries(settlers.map((id) => [id, 0]));
  connection = pack.connect(server.config, { retries: 0, allowLoopback: true, paths });
});
after(async () => {
  await pack.close();
  await server.close();
});

for (const version of versions) {
  describe(`a client of the document of OpenAPI ${version} sends what run sends`, () => sends(version));
}

function sends(version: Version): void {
  const document = documentOf(version);
  const fits = fitsOf(version, document);
  const compared = new Set<Case>();
  const sent = new Set<Case>();

  for (const one of cases) {
    test(`${one.file}: ${one.name}`, async () => {
      const input = (one.input ?? {}) as Record<string, unknown>;
      const call = callOf(document, fits, one.action, input);
      const own = await sentBy(one, () => connection.run(one.action, input));
      if (own === undefined) return;
      sent.add(one);
      // Text in the place of a number is put right by run; to the document it is no valid input.
      if (typeof call === 'string') return;
      compared.add(one);
      assert.deepEqual(seen(await sentBy(one, () => ask(call))), seen(own));
    });
  }

  test('of every action a case was compared, and of what run sends nearly all', (t) => {
    t.diagnostic(`${compared.size} of ${sent.size} requests were compared, from ${cases.length} cases`);
    const actions = new Set([...compared].map(({ action }) => action));
    assert.deepEqual(actions, new Set(pack.actions.map(({ id }) => id)));
    assert.ok(compared.size > 400 && compared.size > sent.size * 0.95);
  });

  async function ask({ method, path, params, body }: Call): Promise<void> {
    const client = clientOf<Record<string, never>>(document, server.config);
    await client.request(method.toLowerCase() as never, path as never, { params, body, parseAs: 'text' } as never);
  }
}

/** What a server sees that is asked in some way, or `undefined` where it is asked nothing. */
async function sentBy(one: Case, ask: () => Promise<unknown>): Promise<Received | undefined> {
  current = one;
  server.received.length = 0;
  await ask().catch(() => {});
  assert.ok(server.received.length <= 1);
  return server.received[0];
}

/** What of a request has to be the same, in whatever way it is written. */
function seen(received: Received | undefined): unknown {
  assert.ok(received, 'nothing was sent');
  const { method, path, query, body, headers } = received;
  return {
    method,
    // Part by part: a slash that is encoded is none.
    path: path.split('/').map(decodeURIComponent),
    query: query.toSorted(([one], [other]) => (one < other ? -1 : 1)),
    body: body === '' ? undefined : parsed(body),
    contentType: body === '' ? undefined : headers['content-type'],
    authorization: headers.authorization,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
