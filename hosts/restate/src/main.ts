#!/usr/bin/env node
import cluster from 'node:cluster';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { NetworkPolicy } from 'servicenow-action-pack';
import { connectionsFrom } from './connections.ts';
import { registerWorker } from './register.ts';
import { startWorker } from './worker.ts';

const help = `Runs workers for ServiceNow actions on Restate.

  servicenow-worker [--port 9080] [--processes 1] [--register http://localhost:9070 [--address http://localhost:9080]]

  --port <n>                where Restate finds the workers
  --processes <n>           so many workers share the port; 0 is one a processor
  --register <url>          tells the Restate server with this admin API of the workers
  --address <url>           the workers as that server sees them
  --allow-private-network   instances may stand at private addresses
  --allow-loopback          instances may stand on this machine, without TLS

Connections come from the environment: SERVICENOW_CONNECTIONS is a JSON file of configs by name, and
SERVICENOW_CONNECTION_<NAME> one config as JSON. RESTATE_IDENTITY_KEYS are the public keys of the
Restate servers whose requests are taken, separated by commas. SIGTERM ends the workers when what
they have sent is answered.
`;

/** A worker that dies at once is started again no faster than that, in ms. */
const pause = 1_000;

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // Workers that have begun to listen would keep it alive.
  process.exit(2);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{ port: { type: 'string', default: '9080' }, processes: { type: 'string', default: '1' } },
      ...{ register: { type: 'string' }, address: { type: 'string' }, help: { type: 'boolean' } },
      ...{ 'allow-private-network': { type: 'boolean' }, 'allow-loopback': { type: 'boolean' } },
    },
  });
  if (values.help) return void process.stdout.write(help);
  const port = whole('--port', values.port, 65_535);
  const processes = whole('--processes', values.processes, 1_000) || availableParallelism();
  const connect = {
    allowPrivateNetwork: values['allow-private-network'] === true,
    allowLoopback: values['allow-loopback'] === true,
  };
  const single = !cluster.isPrimary || processes === 1;
  const listening = await (single ? work(port, connect) : manage(processes));
  if (cluster.isPrimary && values.register)
    await registerWorker(values.register, values.address ?? `http://localhost:${listening}`);
}

function whole(name: string, text: string, most: number): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= most) return Number(text);
  throw new Error(`${name} must be a whole number up to ${most}, not ${JSON.stringify(text)}.`);
}

/** One worker in this process; gives its port. */
async function work(port: number, connect: Partial<NetworkPolicy>): Promise<number> {
  const identityKeys = process.env.RESTATE_IDENTITY_KEYS?.split(',').filter((key) => key !== '');
  const connections = connectionsFrom(process.env);
  const worker = await startWorker({ port, connections, connect, ...(identityKeys?.length && { identityKeys }) });
  const end = () => worker.close().then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.stdout.write(`Worker ${process.pid} listens on port ${worker.port}.\n`);
  return worker.port;
}

/** Workers in processes of their own, which share the port that it gives; one that dies is replaced. */
async function manage(processes: number): Promise<number> {
  let ending = false;
  const born = new Map<number, number>();
  const fork = () => born.set(cluster.fork().id, Date.now());
  cluster.on('exit', ({ id, process: { pid } }, code, signal) => {
    if (ending) return;
    // It has said what is wrong, and another one would say it again.
    if (code === 2) process.exit(2);
    process.stderr.write(`Worker ${pid} ended (${signal ?? code}); another one takes its place.\n`);
    const age = Date.now() - (born.get(id) ?? 0);
    born.delete(id);
    setTimeout(() => ending || fork(), Math.max(0, pause - age));
  });
  const end = (signal: NodeJS.Signals) => {
    ending = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
  };
  process.once('SIGTERM', () => end('SIGTERM'));
  // Ctrl-C reaches the workers by itself.
  process.once('SIGINT', () => {
    ending = true;
  });
  for (let n = 0; n < processes; n += 1) fork();
  const [, { port }] = await once(cluster, 'listening');
  return port;
}
