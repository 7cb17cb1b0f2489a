// A Restate server, an embedded ServiceNow, and workers as processes of their own, for as long as a test needs them.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, connect as dial, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPack, type SandboxOptions, startSandbox } from 'servicenow-action-pack';
import { type RestateServer, startServer } from '../demo/server.ts';
import { registerWorker } from '../src/index.ts';

/** What came of a call over HTTP. */
export interface Came {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
  body: any;
}

export interface WorkerProcess {
  readonly port: number;
  readonly child: ChildProcess;
  /** Resolves when it has stopped where it was told to. */
  readonly reached: Promise<unknown>;
  kill(): Promise<void>;
  /** Ends it as SIGTERM does. */
  close(): Promise<void>;
}

const program = fileURLToPath(new URL('workerProcess.ts', import.meta.url));

/** Starts a worker, with options as JSON; `hold` is the point at which it stops. */
export async function startProcess(options: object): Promise<WorkerProcess> {
  const child = fork(program, { env: { ...process.env, WORKER: JSON.stringify(options) } });
  const { promise: reached, resolve } = Promise.withResolvers<unknown>();
  const { promise: listening, resolve: listens, reject } = Promise.withResolvers<number>();
  child.on('message', (message: { port?: number; reached?: string }) => {
    if (message.port) listens(message.port);
    else resolve(message.reached);
  });
  child.once('exit', () => reject(new Error('The worker ended.')));
  const port = await listening;
  const exit = once(child, 'exit');
  return {
    ...{ port, child, reached },
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
    async close() {
      if (child.exitCode === null && child.signalCode === null) child.send('close');
      await exit;
    },
  };
}

/** Lets bytes through to a port, until it is told to hold back what comes from there. */
export async function gateTo(port: number) {
  let holding = false;
  const held: (() => void)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const there = dial(port, '127.0.0.1');
    for (const socket of [client, there]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.once('close', () => sockets.delete(socket));
    }
    client.on('data', (data) => there.write(data));
    there.on('data', (data) => {
      if (holding) held.push(() => client.write(data));
      else client.write(data);
    });
    client.once('close', () => there.destroy());
    there.once('close', () => client.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as { port: number }).port,
    hold() {
      holding = true;
    },
    release() {
      holding = false;
      for (const pass of held.splice(0)) pass();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), 'close');
    },
  };
}

/** A world for tests. Everything in it ends with it. */
export async function startSetting(sandboxOptions: SandboxOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'restate-'));
  const lines: string[] = [];
  let heard: (line: string) => void = () => {};
  const log = (line: string) => {
    lines.push(line);
    heard(line);
  };
  const [server, sandbox, pack] = await Promise.all([
    startServer(folder),
    startSandbox({ ...sandboxOptions, log }),
    loadPack(),
  ]);
  const gate = await gateTo(Number(sandbox.config.hostname.split(':')[1]));
  const direct = pack.connect(sandbox.config, { allowLoopback: true });
  const connections = { acme: { ...sandbox.config, hostname: `127.0.0.1:${gate.port}` } };
  const workers = new Set<WorkerProcess>();

  return {
    ...{ server, sandbox, gate, direct, pack, connections, folder, lines },
    /** Resolves with the next line of the embedded ServiceNow that fits. */
    async answered(pattern: RegExp): Promise<string> {
      const { promise, resolve } = Promise.withResolvers<string>();
      heard = (line) => {
        if (pattern.test(line)) resolve(line);
      };
      return promise;
    },
    /** Starts a worker and tells the server of it. */
    async worker(options: object = {}): Promise<WorkerProcess> {
      const worker = await startProcess({ connections, connect: { allowLoopback: true }, lookAfter: [0], ...options });
      workers.add(worker);
      worker.child.once('exit', () => workers.delete(worker));
      await registerWorker(server.admin, `http://127.0.0.1:${worker.port}`);
      return worker;
    },
    call: (path: string, body?: unknown, headers: Record<string, string> = {}) => callAt(server, path, body, headers),
    async close() {
      await Promise.all([...workers].map((worker) => worker.kill()));
      await gate.close();
      await Promise.all([server.close(), sandbox.close(), pack.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Setting = Awaited<ReturnType<typeof startSetting>>;

/** Calls a handler. */
export async function callAt(
  { ingress }: RestateServer,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Came> {
  const given = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(ingress + path, { method: 'POST', headers: { ...type, ...headers }, ...given });
  return { status: response.status, body: await response.json() };
}
