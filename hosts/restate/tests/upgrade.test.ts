// A call goes on with the pack with which it was begun, and with the connection; where neither is, it waits for them.
import { deepEqual, equal, match } from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Came, query, type Setting, startSetting } from './setting.ts';

let world: Setting;
let folder: string;
before(async () => {
  [world, folder] = await Promise.all([startSetting(), mkdtemp(join(tmpdir(), 'packs-'))]);
});
after(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

/** Our pack, as a later version of it. */
async function packOf(version: string): Promise<string> {
  const root = fileURLToPath(new URL('../node_modules/servicenow-action-pack/', import.meta.url));
  const place = join(folder, version);
  await mkdir(place);
  for (const part of ['actions', 'schemas']) await cp(join(root, part), join(place, part), { recursive: true });
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  await writeFile(join(place, 'manifest.json'), JSON.stringify({ ...manifest, version }));
  return pathToFileURL(join(place, 'manifest.json')).href;
}

const create = (name: string) => ({ connection: 'acme', action: 'contact.create', input: { last_name: name } });
const busy = () =>
  world.sandbox.fail({ method: 'POST', path: '/api/now/contact', status: 429, headers: { 'retry-after': '1' } });

/** A call whose worker was killed after it had sent it. What takes its place stands at the port. */
async function lost(name: string): Promise<{ asked: Promise<Came>; port: number }> {
  const worker = await world.worker({ hold: 'after send contact.create' });
  const asked = world.call('/action/run', create(name));
  await worker.reached;
  await worker.kill();
  return { asked, port: worker.port };
}

/** Why the last attempt of what runs failed. Nothing tells of that but the server, when asked. */
async function reasonFor(words: RegExp): Promise<void> {
  const sql = "SELECT last_failure FROM sys_invocation WHERE status <> 'completed'";
  while (!words.test(JSON.stringify((await query(world.server, sql)).rows))) await setTimeout(20);
}

test('what was begun before an upgrade ends with the pack it was begun with; what comes later has the new one', async () => {
  const before = await world.worker();
  busy();
  const asked = world.call('/action/run', create('Before'));
  await world.recorded('Sleep');
  const later = await world.worker({ manifest: await packOf('1.1.0') });
  const fresh = await world.call('/action/run', create('Later'));
  equal(fresh.body.pack, 'servicenow@1.1.0');
  const { status, body } = await asked;
  deepEqual([status, body.pack, body.attempts], [200, 'servicenow@1.0.0', 2]);
  await before.close();
  await later.close();
});

test('another major version at the same address does not go on with it: it waits for its own', async () => {
  const { asked, port } = await lost('Major');
  const other = await world.worker({ port, manifest: await packOf('2.0.0') });
  await reasonFor(/begun with servicenow@1\.0\.0, and this worker has servicenow@2\.0\.0/);
  await other.close();
  const same = await world.worker({ port });
  const { body } = await asked;
  equal(body.metadata.outcome, 'unknown');
  await same.close();
});

test('a worker that does not have the connection says nothing about a call that may have happened', async () => {
  const { asked, port } = await lost('Gone');
  const other = await world.worker({ port, connections: {} });
  await reasonFor(/cannot go on here: There is no connection/);
  await other.close();
  const same = await world.worker({ port });
  const { body } = await asked;
  equal(body.metadata.outcome, 'unknown');
  match(body.message, /may have happened/);
  await same.close();
});
