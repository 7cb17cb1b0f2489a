// What names of connections stand for, and that nothing of it is told; and the other options.
import { deepEqual, equal, match, notEqual, rejects, throws } from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bookOf, type Connections, connectionsFrom } from '../src/connections.ts';
import { startWorker } from '../src/index.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'connections-'));
});
after(() => rm(folder, { recursive: true }));

const config = { hostname: 'acme.service-now.com', user: 'u', password: 'p' };
const configOf = (connections: Connections, name: string) => bookOf(connections).config(name);

test('come from a file, and from variables, which count more', async () => {
  const file = join(folder, 'connections.json');
  await writeFile(file, JSON.stringify({ acme: { ...config, user: 'file' }, other: config }));
  const env = { SERVICENOW_CONNECTIONS: file, SERVICENOW_CONNECTION_ACME: JSON.stringify(config) };
  deepEqual(connectionsFrom(env), { acme: config, other: config });
  deepEqual(connectionsFrom({ SERVICENOW_CONNECTION_ACME_EU: JSON.stringify(config), PATH: '/bin' }), {
    'acme-eu': config,
  });
  deepEqual(connectionsFrom({}), {});
});

test('what is no JSON is told by its place, without what stands there', async () => {
  const file = join(folder, 'broken.json');
  await writeFile(file, '{ "acme": "secret-canary"');
  for (const [env, place] of [
    [{ SERVICENOW_CONNECTIONS: file }, 'broken.json is no JSON object'],
    [{ SERVICENOW_CONNECTION_ACME: '"secret-canary"' }, 'SERVICENOW_CONNECTION_ACME is no JSON object'],
    [{ SERVICENOW_CONNECTION_ACME: '[]' }, 'SERVICENOW_CONNECTION_ACME is no JSON object'],
    [{ SERVICENOW_CONNECTION_ACME: '' }, 'SERVICENOW_CONNECTION_ACME is no JSON object'],
  ] as const) {
    throws(
      () => connectionsFrom(env),
      (error: Error) => error.message.includes(place) && !error.message.includes('canary'),
    );
  }
  throws(() => connectionsFrom({ SERVICENOW_CONNECTIONS: join(folder, 'none.json') }), /ENOENT.*none\.json/);
});

test('a name that is not there is told with those that are; names of objects are none', async () => {
  await rejects(
    configOf({ acme: config }, 'acmee'),
    /There is no connection "acmee" on this worker\. Known are: acme\./,
  );
  for (const name of ['constructor', '__proto__', 'toString'])
    await rejects(configOf({}, name), /There is no connection/);
});

test('options that are not as they should be are told by their name, before anything listens', async () => {
  for (const [options, words] of [
    [{}, /connections must be configs by name, or a function/],
    [{ connections: 'secret-canary' }, /connections must be/],
    [{ connections: {}, retryFor: -1 }, /retryFor must be a whole number from 0 on/],
    [{ connections: {}, retriesFor: 1 }, /retriesFor is none of port, pack, connections/],
    [{ connections: {}, lookAfter: ['soon'] }, /lookAfter must be a list of waits in ms/],
    [{ connections: {}, port: 70_000 }, /port must be from 0 to 65535/],
  ] as const) {
    await rejects(startWorker(options as never), (error: Error) => {
      match(error.message, words);
      return error instanceof TypeError && !error.message.includes('canary');
    });
  }
});

test('a worker that knows the key of its server takes nobody else', async () => {
  const identityKeys = ['publickeyv1_2G8dCQhArfvGpzPw5Vx2ALciR4xCLHfS5YaT93XjNxX9'];
  const answerTo = async (keys: object): Promise<unknown> => {
    const worker = await startWorker({ connections: {}, ...keys });
    const session = connect(`http://127.0.0.1:${worker.port}`);
    try {
      const asked = session.request({ ':method': 'POST', ':path': '/invoke/action/run' });
      asked.end();
      const [headers] = await once(asked, 'response');
      return headers[':status'];
    } finally {
      session.destroy();
      await worker.close();
    }
  };
  equal(await answerTo({ identityKeys }), 401);
  notEqual(await answerTo({}), 401);
});

test('a function is asked for each call; what it throws is not passed on', async () => {
  const asked: string[] = [];
  const connections = async (name: string) => {
    asked.push(name);
    if (name === 'broken') throw new RangeError('the token secret-canary has expired');
    return name === 'acme' ? config : undefined;
  };
  equal(await configOf(connections, 'acme'), config);
  equal(await configOf(connections, 'acme'), config);
  deepEqual(asked, ['acme', 'acme']);
  await rejects(configOf(connections, 'none'), /There is no connection "none" on this worker\.$/);
  await rejects(configOf(connections, 'broken'), (error: Error) => {
    match(error.message, /connection "broken" could not be had: what gives connections threw RangeError/);
    return !JSON.stringify([error.message, error.stack, error.cause]).includes('canary');
  });
});
