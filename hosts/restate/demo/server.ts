import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** A Restate server of this machine. */
export interface RestateServer {
  /** Where handlers are called. */
  readonly ingress: string;
  /** Where it is told of workers, and looked at. */
  readonly admin: string;
  /** What it has logged so far. */
  readonly log: string[];
  /** Ends it as a crash does. It can be started anew on the same folder and ports. */
  kill(): Promise<void>;
  /** Ends it. */
  close(): Promise<void>;
  /** Starts it anew, on its folder. */
  restart(): Promise<void>;
}

interface ServerOptions {
  /** Ends it while it starts. */
  signal?: AbortSignal;
  /** Called with a sentence where it ends and nobody wanted that. */
  died?: (sentence: string) => void;
}

/**
 * Starts the server that the package `@restatedev/restate-server` brings, on this machine alone, and resolves when it
 * answers. `folder` keeps all that it knows; `settings` are more of its variables. Rejects with what it said where it
 * ends at once.
 */
export async function startServer(
  folder: string,
  settings: NodeJS.ProcessEnv = {},
  { signal, died }: ServerOptions = {},
): Promise<RestateServer> {
  const [node, admin, ingress] = await freePorts(3);
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('RESTATE_'));
  const env = {
    ...Object.fromEntries(inherited),
    RESTATE_BASE_DIR: folder,
    // A server that is killed leaves files there.
    TMPDIR: folder,
    RESTATE_NODE_NAME: 'local',
    RESTATE_LISTEN_MODE: 'tcp',
    RESTATE_BIND_IP: '127.0.0.1',
    RESTATE_BIND_PORT: String(node),
    RESTATE_ADMIN__BIND_PORT: String(admin),
    RESTATE_INGRESS__BIND_PORT: String(ingress),
    RESTATE_DEFAULT_NUM_PARTITIONS: '4',
    RESTATE_DISABLE_TELEMETRY: 'true',
    RESTATE_LOG_FORMAT: 'json',
    // Small, so that several workers behind one address have connections of their own.
    RESTATE_WORKER__INVOKER__HTTP2_STREAMS_PER_CONNECTION_LIMIT: '4',
    ...settings,
  };
  const log: string[] = [];
  const toEnd = new Set<ChildProcess>();
  let child: ChildProcess;

  async function start(): Promise<void> {
    const started = spawn(program(), ['--no-logo'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
    const awaited = new Set(['Ingress HTTP listening', 'Admin API starting']);
    for (const stream of [started.stdout, started.stderr]) {
      createInterface(stream).on('line', (line) => {
        log.push(line);
        for (const words of awaited) if (line.includes(words)) awaited.delete(words);
        if (awaited.size === 0) resolve();
      });
    }
    started.once('error', reject);
    started.once('close', (_, by) => {
      const sentence = `The Restate server ended by itself: ${by ?? lastWords(log)}`;
      reject(new Error(sentence));
      if (!toEnd.delete(started)) died?.(sentence);
    });
    const abort = () => void end('SIGKILL');
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    await ready.finally(() => signal?.removeEventListener('abort', abort));
  }

  /** What does not end by itself in time is killed. */
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    toEnd.add(child);
    const ended = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), patience);
    await ended;
    clearTimeout(late);
  }

  await start();
  return {
    ...{ ingress: `http://127.0.0.1:${ingress}`, admin: `http://127.0.0.1:${admin}`, log },
    kill: () => end('SIGKILL'),
    close: () => end('SIGTERM'),
    restart: start,
  };
}

/** For how long the server may write down what it has, in ms. */
const patience = 5_000;

/** What the server said of its failure: its log is JSON, a line each. */
function lastWords(log: string[]): string {
  const errors = log.flatMap((line) => {
    try {
      const { level, fields = {} } = JSON.parse(line);
      return level === 'ERROR' ? [String(fields.error ?? fields.message)] : [];
    } catch {
      return [];
    }
  });
  return (errors.at(-1) ?? log.at(-1) ?? 'it did not say why.').replace(/\s+/g, ' ').trim();
}

/** The binary itself: the command of the package is a process of its own in front of it. */
function program(): string {
  const require = createRequire(import.meta.url);
  const brought = createRequire(require.resolve('@restatedev/restate-server/package.json'));
  const platform = `@restatedev/restate-server-${process.platform}-${process.arch}`;
  return brought.resolve(`${platform}/bin/restate-server`);
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}
