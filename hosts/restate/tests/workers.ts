import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A worker that can be killed. */
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

/** Starts a worker, with options as JSON; `hold` is the point at which it stops. What it prints is `printed`. */
export async function startProcess(options: object, printed: string[] = []): Promise<WorkerProcess> {
  const child = fork(program, { env: { ...process.env, WORKER: JSON.stringify(options) }, silent: true });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => printed.push(String(text)));
  const { promise: reached, resolve } = Promise.withResolvers<unknown>();
  const { promise: listening, resolve: listens, reject } = Promise.withResolvers<number>();
  child.on('message', (message: { port?: number; reached?: string }) => {
    if (message.port) listens(message.port);
    else resolve(message.reached);
  });
  child.once('exit', () => reject(new Error(`The worker ended: ${printed.join('')}`)));
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

/** Two workers that share a port. */
export interface Pair {
  readonly port: number;
  /** Those that listen, and that listened. */
  readonly pids: number[];
  close(): Promise<void>;
}

const command = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Starts two workers as the command does. */
export async function startPair(connections: Record<string, object>, port: number): Promise<Pair> {
  const named = Object.entries(connections).map(([name, config]) => [
    `SERVICENOW_CONNECTION_${name.toUpperCase()}`,
    JSON.stringify(config),
  ]);
  const args = [command, '--port', String(port), '--processes', '2', '--allow-loopback'];
  const env = { ...process.env, ...Object.fromEntries(named) };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const pids: number[] = [];
  const { promise: both, resolve } = Promise.withResolvers<number>();
  createInterface(child.stdout).on('line', (line) => {
    const [, pid, at] = /^Worker (\d+) listens on port (\d+)/.exec(line) ?? [];
    pids.push(Number(pid));
    if (pids.length === 2) resolve(Number(at));
  });
  return {
    port: await both,
    pids,
    async close() {
      child.kill('SIGTERM');
      await exit;
    },
  };
}
