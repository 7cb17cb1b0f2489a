// Runs actions through a Restate server and a worker, for whoever starts this: a line of JSON in, { action, input }, a
// line of JSON out. The first line is { config, manifest }: of the server, and of another pack than ours.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { loadPack, type Pack } from 'servicenow-action-pack';
import { startServer } from '../demo/server.ts';
import { registerWorker, startWorker } from '../src/index.ts';
import { callAt } from './setting.ts';

const folder = await mkdtemp(join(tmpdir(), 'restate-'));
const server = await startServer(folder);
const lines = createInterface(process.stdin)[Symbol.asyncIterator]();
const { config, manifest } = JSON.parse((await lines.next()).value as string);
const pack: Pack = manifest ? await loadPack(new URL(manifest)) : await loadPack();
const worker = await startWorker({
  // With an order by which it can be found again, more is sent than the engine sends by itself.
  pack: { ...pack, action: (id) => ({ ...pack.action(id), find: undefined }) as ReturnType<Pack['action']> },
  connections: { acme: config },
  connect: { allowLoopback: true },
  retryFor: 0,
});
await registerWorker(server.admin, `http://127.0.0.1:${worker.port}`);

for (let line = await lines.next(); !line.done; line = await lines.next()) {
  const { status, body } = await callAt(server, '/action/run', { connection: 'acme', ...JSON.parse(line.value) });
  const said = JSON.stringify(status === 200 ? { result: body } : { error: body.metadata ?? body });
  if (!process.stdout.write(`${said}\n`)) await once(process.stdout, 'drain');
}
await worker.close();
await server.close();
await rm(folder, { recursive: true, force: true });
