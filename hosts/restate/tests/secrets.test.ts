// No credential is in what the server keeps, logs or tells, nor in what a worker prints.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { callAt, query, type Setting, startSetting } from './setting.ts';

const canary = 'Canary-5f2c9e71-Passw0rd';
const key = 'Canary-5f2c9e71-ApiKey';
/** What is compressed would not be found. */
const uncompressed = Object.fromEntries(
  ['WORKER__STORAGE', 'BIFROST__LOCAL', 'LOG_SERVER', 'METADATA_SERVER'].flatMap((part) => [
    [`RESTATE_${part}__ROCKSDB_DISABLE_WAL_COMPRESSION`, 'true'],
    [`RESTATE_${part}__ROCKSDB_DISABLE_L0_L1_COMPRESSION`, 'true'],
  ]),
);
let world: Setting;
before(async () => {
  world = await startSetting(uncompressed);
  world.sandbox.change({ password: canary, apiKey: key });
});
after(() => world.close());

/** A secret as it is written, and as it travels. */
function formsOf(secret: string): string[] {
  const { user } = world.sandbox.config;
  // Base64 in each of its three places in the text, without the ends that depend on what stands beside it.
  const shifted = [0, 1, 2].map((n) =>
    Buffer.from(' '.repeat(n) + secret)
      .toString('base64')
      .slice(n === 0 ? 0 : 4, -4),
  );
  const basic = Buffer.from(`${user}:${secret}`).toString('base64');
  return [secret, encodeURIComponent(secret), basic, ...shifted];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('nowhere', async () => {
  const { basic, api_key } = world.sandbox.configs;
  const through = world.connections.acme.hostname;
  const connections = {
    acme: { ...basic, hostname: through },
    key: { ...api_key, hostname: through },
    wrong: { ...basic, hostname: through, password: `${canary}-wrong` },
    broken: { ...basic, hostname: `user:${canary}@nowhere` },
    extra: { ...basic, hostname: through, [canary]: canary },
  };
  const worker = await world.worker({ connections });
  const answers: string[] = [];
  const ask = async (path: string, body: unknown) =>
    answers.push(JSON.stringify(await callAt(world.server, path, body)));
  for (const connection of Object.keys(connections)) {
    await ask('/action/run', { connection, action: 'account.list', input: { sysparm_limit: 1 } });
    await ask('/action/run', { connection, action: 'contact.create', input: { last_name: 'Lee' } });
    await ask('/action/order', { connection, items: [{ sys_id: 'none', sysparm_quantity: 1 }] });
    await ask(`/batch/${connection}/start`, { connection, action: 'contact.get', inputs: [{ id: '1' }, {}] });
  }
  world.sandbox.fail({ path: '/api/now/contact', status: 400, body: { error: { message: `no ${canary}` } } });
  await ask('/action/run', { connection: 'acme', action: 'contact.create', input: { last_name: 'Echo' } });
  const held = await world.worker({ connections, port: 0, hold: 'after send contact.create' });
  const lost = world.call('/action/run', {
    connection: 'acme',
    action: 'contact.create',
    input: { last_name: 'Lost' },
  });
  await held.reached;
  await held.kill();
  const last = await world.worker({ connections, port: held.port });
  answers.push(JSON.stringify(await lost));

  for (const table of [
    'sys_invocation',
    'sys_journal',
    'sys_journal_events',
    'sys_deployment',
    'sys_service',
    'state',
  ]) {
    answers.push(JSON.stringify(await query(world.server, `SELECT * FROM ${table}`)));
  }
  for (const path of ['deployments', 'services', 'health', 'version', 'openapi', 'ui/']) {
    answers.push(await (await fetch(`${world.server.admin}/${path}`)).text());
  }
  equal(answers.length, 4 * 5 + 2 + 6 + 6);
  await worker.close();
  await last.close();
  await world.server.close();

  const seen = new Map([
    ['the answers', answers.join('\n')],
    ['the log of the server', world.server.log.join('\n')],
    ['what workers print', world.printed.join('\n')],
  ]);
  const files = await filesIn(world.folder);
  for (const file of files) seen.set(file, await readFile(file, 'latin1'));
  // The look finds what is there: inputs are.
  ok([...seen].some(([place, text]) => place.startsWith(world.folder) && text.includes('"last_name":"Lost"')));
  ok(answers.some((answer) => answer.includes('unauthenticated')));
  const found = [...seen].flatMap(([place, text]) =>
    [canary, key]
      .flatMap(formsOf)
      .filter((form) => text.includes(form))
      .map((form) => `${form} in ${place}`),
  );
  deepEqual(found, []);
});
