import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The command `servicenow-worker`, in a process of its own. */
export interface WorkerProcess {
  readonly pid: number;
  readonly port: number;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
}

interface Options {
  port: number;
  /** The config of the connection `acme`. */
  acme: object;
  /** Ends it while it starts. */
  signal: AbortSignal;
  /** Called with a sentence where it ends and nobody wanted that. */
  died: (sentence: string) => void;
}

const command = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Starts a worker, and resolves when it listens. */
export async function startWorkerProcess({ port, acme, signal, died }: Options): Promise<WorkerProcess> {
  const { SERVICENOW_CONNECTIONS: _, ...others } = process.env;
  const child = spawn(process.execPath, [command, '--port', String(port), '--allow-loopback'], {
    env: { ...others, SERVICENOW_CONNECTION_ACME: JSON.stringify(acme) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { promise: listening, resolve, reject } = Promise.withResolvers<number>();
  const closed = once(child, 'close');
  let wanted = false;
  let words = '';

  child.stderr.setEncoding('utf8').on('data', (text) => {
    words = text;
  });
  createInterface(child.stdout).on('line', (line) => {
    const [, listened] = / port (\d+)/.exec(line) ?? [];
    if (listened) resolve(Number(listened));
  });
  child.once('error', reject);
  child.once('close', (code, by) => {
    const sentence = `The worker ended by itself: ${by ?? (words.trim() || `exit code ${code}`)}`;
    reject(new Error(sentence));
    if (!wanted) died(sentence);
  });

  async function kill(): Promise<void> {
    wanted = true;
    child.kill('SIGKILL');
    await closed;
  }
  const abort = () => void kill();
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  return { pid: child.pid as number, port: await listening, kill };
}
