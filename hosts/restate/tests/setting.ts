// A Restate server, an embedded ServiceNow, and workers as processes of their own, for as long as a test needs them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { loadPack, startSandbox } from 'servicenow-action-pack';
import { type RestateServer, startServer } from '../demo/server.ts';
import { registerWorker } from '../src/index.ts';
import { gateTo } from './gate.ts';
import { type Pair, startPair, startProcess, type WorkerProcess } from './workers.ts';

/** What came of a call over HTTP. */
export interface Came {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
  body: any;
}

/** What the server knows, asked in SQL. */
export async function query({ admin }: RestateServer, sql: string): Promise<{ rows: Record<string, unknown>[] }> {
  const response = await fetch(`${admin}/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: sql }),
  });
  // It cannot be asked before every partition has begun.
  return response.ok ? ((await response.json()) as { rows: Record<string, unknown>[] }) : { rows: [] };
}

/** A world for tests. Everything in it ends with it. */
export async function startSetting(settings: NodeJS.ProcessEnv = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'restate-'));
  const lines: string[] = [];
  const printed: string[] = [];
  let heard: (line: string) => void = () => {};
  const log = (line: string) => {
    lines.push(line);
    heard(line);
  };
  const [server, sandbox, pack] = await Promise.all([startServer(folder, settings), startSandbox({ log }), loadPack()]);
  const gate = await gateTo(Number(sandbox.config.hostname.split(':')[1]));
  const direct = pack.connect(sandbox.config, { allowLoopback: true });
  const connections = { acme: { ...sandbox.config, hostname: `127.0.0.1:${gate.port}` } };
  const workers = new Set<WorkerProcess>();
  const pairs = new Set<Pair>();

  return {
    ...{ server, sandbox, gate, direct, pack, connections, folder, lines, printed },
    /** Resolves when the embedded ServiceNow has done what fits, and holds back its answer, and all later ones. */
    async heldAt(pattern: RegExp): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      heard = (line) => {
        if (!pattern.test(line)) return;
        // What it writes reaches the gate later than this.
        gate.hold();
        heard = () => {};
        resolve();
      };
      return promise;
    },
    /** Resolves at a line of the embedded ServiceNow that fits, and that `enough` says is the one. */
    async heard(pattern: RegExp, enough: () => boolean = () => true): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      heard = (line) => {
        if (pattern.test(line) && enough()) resolve();
      };
      return promise;
    },
    /** Starts a worker and tells the server of it. */
    async worker(options: object = {}): Promise<WorkerProcess> {
      const all = { connections, connect: { allowLoopback: true }, lookAfter: [0], ...options };
      const worker = await startProcess(all, printed);
      workers.add(worker);
      worker.child.once('exit', () => workers.delete(worker));
      await registerWorker(server.admin, `http://127.0.0.1:${worker.port}`);
      return worker;
    },
    /** Two workers behind one address, as the command starts them; the server is told of it. */
    async pair(port = 0): Promise<Pair> {
      const pair = await startPair(connections, port);
      await registerWorker(server.admin, `http://127.0.0.1:${pair.port}`);
      pairs.add(pair);
      return pair;
    },
    /** Resolves when the journal of what runs has an entry of a kind: nothing tells of that but the server, when asked. */
    async recorded(kind: string): Promise<void> {
      const running = "SELECT id FROM sys_invocation WHERE status <> 'completed'";
      const sql = `SELECT id FROM sys_journal WHERE entry_type LIKE '%${kind}%' AND id IN (${running})`;
      while ((await query(server, sql)).rows.length === 0) await setTimeout(20);
    },
    /** Resolves when a call of a target waits for its turn. */
    async queued(target: string): Promise<void> {
      const sql = `SELECT id FROM sys_invocation WHERE target = '${target}' AND status <> 'completed'`;
      while ((await query(server, sql)).rows.length === 0) await setTimeout(20);
    },
    /** Cancels the invocations of a handler, as an operator does. */
    async cancel(service: string, handler: string): Promise<void> {
      const of = `target_service_name = '${service}' AND target_handler_name = '${handler}' AND status <> 'completed'`;
      const { rows } = await query(server, `SELECT id FROM sys_invocation WHERE ${of}`);
      for (const { id } of rows) {
        const { status } = await fetch(`${server.admin}/invocations/${id}/cancel`, { method: 'PATCH' });
        if (status !== 202) throw new Error(`${id} was not cancelled: ${status}`);
      }
      if (rows.length === 0) throw new Error('There is nothing to cancel.');
    },
    call: (path: string, body?: unknown, headers: Record<string, string> = {}) => callAt(server, path, body, headers),
    async close() {
      await Promise.all([...[...workers].map((worker) => worker.kill()), ...[...pairs].map((pair) => pair.close())]);
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
