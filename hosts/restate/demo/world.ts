import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, loadPack, startSandbox } from 'servicenow-action-pack';
import { registerWorker } from '../src/index.ts';
import { type Gate, startGate } from './gate.ts';
import type { Stage } from './run.ts';
import { type RestateServer, startServer } from './server.ts';
import { startWorkerProcess, type WorkerProcess } from './worker.ts';

/** What came of a call over HTTP. */
export interface Came {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each step knows what it asked for.
  body: any;
}

/** A Restate server, a worker, and an embedded ServiceNow, on this machine. */
export interface World {
  server: RestateServer;
  /** Where ServiceNow answers. */
  hostname: string;
  gate: Gate;
  /** Reaches ServiceNow without Restate, to look at what there is. */
  direct: Connection;
  /** How often ServiceNow was asked what fits. */
  asked(pattern: RegExp): number;
  /** The worker of the moment. */
  worker(): WorkerProcess;
  /** Kills the worker, and starts another one at its port. */
  replaceWorker(): Promise<{ killed: number; now: number }>;
  /** Calls a handler. */
  call(path: string, body: object, headers?: Record<string, string>): Promise<Came>;
}

/** Starts everything. All of it ends with the stage. */
export async function openWorld({ signal, defer, fail }: Stage): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'servicenow-restate-'));
  defer(() => rm(folder, { recursive: true, force: true }));
  const starting = startServer(folder, {}, { signal, died: fail });
  defer(async () => (await starting).kill());
  const sandbox = await startSandbox();
  defer(() => sandbox.close());
  const gate = await startGate(sandbox.config.hostname);
  defer(() => gate.close());
  const pack = await loadPack();
  defer(() => pack.close());
  const server = await starting;

  async function start(port: number): Promise<WorkerProcess> {
    const acme = { ...sandbox.config, hostname: gate.hostname };
    const begun = startWorkerProcess({ port, acme, signal, died: fail });
    defer(async () => (await begun).kill());
    return begun;
  }
  let worker = await start(0);
  await registerWorker(server.admin, `http://127.0.0.1:${worker.port}`);

  return {
    ...{ server, gate, hostname: sandbox.config.hostname },
    direct: pack.connect(sandbox.config, { allowLoopback: true }) as Connection,
    asked: (pattern) => sandbox.requests.filter(({ method, path }) => pattern.test(`${method} ${path}`)).length,
    worker: () => worker,
    async replaceWorker() {
      const { pid, port } = worker;
      await worker.kill();
      worker = await start(port);
      return { killed: pid, now: worker.pid };
    },
    async call(path, body, headers = {}) {
      const response = await fetch(server.ingress + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        signal,
      });
      return { status: response.status, body: await response.json() };
    },
  };
}
