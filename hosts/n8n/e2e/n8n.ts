import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from './process.ts';

/** The n8n that the node is tried in. */
export const version = '2.41.1';

/** Where it is kept from one run to the next: about 2.9 GB. */
export const folder = process.env.N8N_FOLDER ?? join(homedir(), '.cache', 'servicenow-action-pack', `n8n-${version}`);

const program = join(folder, 'node_modules', 'n8n', 'bin', 'n8n');
const ready = join(folder, 'installed');

export function isInstalled(): boolean {
  return existsSync(ready);
}

/** Installs n8n. Its install scripts fetch what it can do without; the database's addon is built. */
export async function install(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'];
  await run('npm', ['install', '--ignore-scripts', ...quiet, `n8n@${version}`], folder);
  // The settings of the npm that started this are handed down to this one.
  await run('npm', ['rebuild', '--ignore-scripts=false', 'sqlite3', ...quiet], folder);
  await writeFile(ready, `${version}\n`);
}

/** A running n8n with one owner, who is signed in. */
export interface N8n {
  address: string;
  owner: { email: string; password: string };
  /** What `/rest` answers, out of its envelope. Throws with status and text where it refuses. */
  rest<T>(method: string, path: string, body?: unknown): Promise<T>;
  /** The names of all nodes that the editor knows. */
  nodeTypes(): Promise<string[]>;
  /** Runs a saved workflow by hand and gives what each node gave. */
  runWorkflow(workflow: { id: string; nodes: { name: string }[] }): Promise<Run>;
  close(): Promise<void>;
}

/** What became of a run. */
export interface Run {
  status: string;
  /** By node: its items, or its error. */
  nodes: Record<string, { items: Record<string, unknown>[]; error?: NodeFailure }>;
}

export interface NodeFailure {
  message: string;
  description?: string;
  httpCode?: string;
  context?: { data?: Record<string, unknown> };
}

/** Starts n8n with a folder of its own, which has the node installed as `place` says, and sets its owner up. */
export async function start(dist: string, place: 'folder' | 'package'): Promise<N8n> {
  const home = await mkdtemp(join(tmpdir(), 'n8n-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  if (place === 'package') await asPackage(home, dist);
  else await cp(dist, join(home, '.n8n', 'custom', 'servicenow-action-pack'), { recursive: true });
  const child = spawn(process.execPath, [program, 'start'], {
    env: {
      PATH: process.env.PATH,
      HOME: home,
      N8N_USER_FOLDER: home,
      N8N_PORT: String(port),
      N8N_LISTEN_ADDRESS: '127.0.0.1',
      N8N_RUNNERS_BROKER_PORT: String(await freePort()),
      N8N_PUSH_BACKEND: 'sse',
      N8N_SECURE_COOKIE: 'false',
      // Nothing is asked of n8n's own servers.
      N8N_DIAGNOSTICS_ENABLED: 'false',
      N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
      N8N_TEMPLATES_ENABLED: 'false',
      N8N_PERSONALIZATION_ENABLED: 'false',
      // The embedded ServiceNow is plain http on this machine.
      SERVICENOW_ACTION_PACK_ALLOW_LOOPBACK: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = collect(child);
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    await rm(home, { recursive: true, force: true });
  };
  try {
    await said.until(/Editor is now accessible/);
    const owner = { email: 'owner@example.com', password: 'Correct-horse-1' };
    const session = sessionAt(address);
    await session.rest('POST', '/owner/setup', { ...owner, firstName: 'Ada', lastName: 'Owner' });
    return {
      ...{ address, owner, rest: session.rest, close },
      runWorkflow: (workflow) => runWorkflow(session, workflow),
      nodeTypes: () => nodeTypes(session),
    };
  } catch (error) {
    await close();
    throw new Error(`${(error as Error).message}\n${said.text()}`, { cause: error });
  }
}

/** As the editor installs a community node. */
async function asPackage(home: string, dist: string): Promise<void> {
  const nodes = join(home, '.n8n', 'nodes');
  await mkdir(nodes, { recursive: true });
  await writeFile(join(nodes, 'package.json'), '{ "name": "installed-nodes", "private": true, "dependencies": {} }\n');
  const packed = await run(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', nodes],
    join(dist, '..'),
  );
  await run(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', `./${packed.trim()}`],
    nodes,
  );
}

interface Session {
  address: string;
  rest: N8n['rest'];
  headers(): Record<string, string>;
}

function sessionAt(address: string): Session {
  let cookie = '';
  const headers = () => ({ cookie, 'browser-id': 'test', 'push-ref': 'test' });
  async function rest<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${address}/rest${path}`, {
      method,
      headers: { ...headers(), ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 1000)}`);
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return (JSON.parse(text) as { data: T }).data;
  }
  return { address, rest, headers };
}

async function nodeTypes({ address, headers }: Session): Promise<string[]> {
  const response = await fetch(`${address}/types/nodes.json`, { headers: headers() });
  return ((await response.json()) as { name: string }[]).map(({ name }) => name);
}

/** n8n tells whoever listens when a run is over; its result is asked for then. */
async function runWorkflow(session: Session, workflow: { id: string; nodes: { name: string }[] }): Promise<Run> {
  const { address, rest, headers } = session;
  const listening = new AbortController();
  const events = await fetch(`${address}/rest/push?pushRef=test`, { headers: headers(), signal: listening.signal });
  try {
    const [first] = workflow.nodes;
    const last = workflow.nodes.at(-1);
    const { executionId } = await rest<{ executionId: string }>('POST', `/workflows/${workflow.id}/run`, {
      workflowData: workflow,
      triggerToStartFrom: { name: first?.name },
      destinationNode: { nodeName: last?.name, mode: 'inclusive' },
    });
    await saidIn(events, (event) => event.includes('executionFinished') && event.includes(`"${executionId}"`));
    return await resultOf(rest, executionId);
  } finally {
    listening.abort();
  }
}

async function saidIn(events: Response, isIt: (event: string) => boolean): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of events.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.split('\n').some(isIt)) return;
  }
  throw new Error(`n8n ended the events before the run was over:\n${text}`);
}

async function resultOf(rest: N8n['rest'], id: string): Promise<Run> {
  const { status, data } = await rest<{ status: string; data: string }>('GET', `/executions/${id}`);
  const { resultData } = unflattened(data) as { resultData: { runData: Record<string, NodeRun[]> } };
  const nodes = Object.entries(resultData.runData).map(([name, [once]]) => {
    const items = once?.data?.main?.[0]?.map(({ json }) => json) ?? [];
    return [name, { items, ...(once?.error && { error: once.error }) }] as const;
  });
  return { status, nodes: Object.fromEntries(nodes) };
}

interface NodeRun {
  data?: { main?: { json: Record<string, unknown> }[][] };
  error?: NodeFailure;
}

/** n8n keeps a run as a list of values that name each other by their place in it. */
function unflattened(text: string): unknown {
  const values = JSON.parse(text) as unknown[];
  const made = new Map<number, unknown>();
  const at = (place: unknown): unknown => {
    if (typeof place !== 'string') return place;
    const n = Number(place);
    if (made.has(n)) return made.get(n);
    const value = values[n];
    if (typeof value !== 'object' || value === null) return value;
    const whole: unknown = Array.isArray(value) ? [] : {};
    made.set(n, whole);
    for (const [key, inner] of Object.entries(value)) (whole as Record<string, unknown>)[key] = at(inner);
    return whole;
  };
  return at('0');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** What a process says, and a wait for a line of it. */
function collect(child: ChildProcess): { text(): string; until(line: RegExp): Promise<void> } {
  const lines: string[] = [];
  const waiting = Promise.withResolvers<void>();
  let wanted: RegExp | undefined;
  const heard = (line: string) => {
    lines.push(line);
    if (wanted?.test(line)) waiting.resolve();
  };
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface(stream).on('line', heard);
  child.once('exit', (code) => waiting.reject(new Error(`n8n ended with ${code}.`)));
  waiting.promise.catch(() => {});
  return {
    text: () => lines.slice(-40).join('\n'),
    until(line) {
      wanted = line;
      if (lines.some((one) => line.test(one))) waiting.resolve();
      return waiting.promise;
    },
  };
}
