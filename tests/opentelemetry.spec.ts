import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import * as conventions from '@opentelemetry/semantic-conventions/incubating';
import {
  type Connection,
  type ConnectOptions,
  loadPack,
  type Pack,
  type Sandbox,
  type ServiceNowActions,
  startSandbox,
  type Transport,
} from '../src/index.ts';
import { blocksOf } from './support/documents.ts';
import { after, before, printed } from './support/program.ts';

const example = new URL('../examples/opentelemetry.mjs', import.meta.url);
const blocks = blocksOf('docs/tracing.md');

let traceActions: () => () => void;
let pack: Pack<ServiceNowActions>;
let sandbox: Sandbox;
let servicenow: Connection<ServiceNowActions>;
let stop: () => void;
const exporter = new InMemorySpanExporter();
const tracer = () => trace.getTracer('test');

beforeAll(async () => {
  ({ traceActions } = await import(example.href));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
});
afterAll(() => {
  trace.disable();
  context.disable();
});
beforeEach(async () => {
  pack = await loadPack();
  sandbox = await startSandbox({ seed: 'spans' });
  servicenow = connect();
  stop = traceActions();
});
afterEach(async () => {
  stop();
  exporter.reset();
  await pack.close();
  await sandbox.close();
});

const connect = (options: ConnectOptions = {}) =>
  pack.connect(sandbox.config, { allowLoopback: true, wait: async () => undefined, ...options });
const spans = () => exporter.getFinishedSpans();
const named = (name: string) => spans().filter((span) => span.name === name);
const parentOf = (span: ReadableSpan | undefined) => span?.parentSpanContext?.spanId;
const idOf = (span: ReadableSpan | Span | undefined) => span?.spanContext().spanId;
/** In ms. */
const time = ([seconds, nanoseconds]: ReadableSpan['startTime']) => seconds * 1e3 + nanoseconds / 1e6;
const unset = { code: SpanStatusCode.UNSET };
const failed = { code: SpanStatusCode.ERROR };

test('a run that is tried twice is a span with two client spans below it', async () => {
  stop();
  const { data } = await servicenow.run('account.list', { sysparm_limit: 1 });
  stop = traceActions();
  sandbox.fail({ status: 503, body: 'busy' });
  await servicenow.run('account.get', { id: String(data[0]?.sys_id) });
  const [run, ...others] = named('account.get');
  const [first, second, ...more] = named('GET /api/now/account/{id}');
  expect([others, more]).toEqual([[], []]);
  const [address = '', port] = sandbox.config.hostname.split(':');
  const id = run?.attributes['action_pack.id'];
  const sent = {
    ...{ 'http.request.method': 'GET', 'server.address': address, 'server.port': Number(port) },
    ...{ 'url.template': '/api/now/account/{id}', 'url.full': `http://${address}:${port}/api/now/account/{id}` },
    ...{ 'http.request.body.size': 0, 'action_pack.id': id },
  };
  expect(first).toMatchObject({ kind: SpanKind.CLIENT, status: failed });
  expect(first?.attributes).toEqual({
    ...{ ...sent, 'http.response.status_code': 503, 'error.type': '503', 'action_pack.outcome': 'unknown' },
    'action_pack.response.bytes': 4,
  });
  expect(second).toMatchObject({ kind: SpanKind.CLIENT, status: unset });
  expect(second?.attributes).toEqual({
    ...{ ...sent, 'http.response.status_code': 200, 'http.request.resend_count': 1, 'action_pack.outcome': 'done' },
    'action_pack.response.bytes': expect.any(Number),
  });
  expect(run).toMatchObject({ kind: SpanKind.INTERNAL, status: unset });
  expect(run?.attributes).toEqual({
    ...{ 'action_pack.id': expect.any(String), 'action_pack.name': 'servicenow', 'action_pack.effect': 'read' },
    ...{ 'action_pack.outcome': 'done', 'action_pack.attempts': 2 },
  });
  expect([parentOf(run), parentOf(first), parentOf(second)]).toEqual([undefined, idOf(run), idOf(run)]);
});

test('a span lies within that of its run, which lies within that of its caller', async () => {
  const told: { duration: number }[] = [];
  const names = ['action-pack:attempt', 'tracing:action-pack:run:asyncEnd'];
  const note = (event: unknown) => void told.push({ ...(event as { duration: number }) });
  for (const name of names) subscribe(name, note);
  await tracer().startActiveSpan('workflow', async (workflow) => {
    await servicenow.run('account.list', { sysparm_limit: 1 });
    workflow.end();
  });
  for (const name of names) unsubscribe(name, note);
  const [attempt, run, workflow] = spans() as [ReadableSpan, ReadableSpan, ReadableSpan];
  expect([attempt.name, run.name, workflow.name]).toEqual(['GET /api/now/account', 'account.list', 'workflow']);
  expect([parentOf(attempt), parentOf(run)]).toEqual([idOf(run), idOf(workflow)]);
  for (const [inner, outer] of [
    [attempt, run],
    [run, workflow],
  ] as const) {
    expect(time(inner.startTime)).toBeGreaterThanOrEqual(time(outer.startTime));
    expect(time(inner.duration)).toBeGreaterThan(0);
  }
  expect(told).toHaveLength(2);
  for (const [n, span] of [attempt, run].entries()) expect(time(span.duration)).toBeCloseTo(told[n]?.duration ?? 0, 2);
});

test('spans of runs at the same time are not mixed up', async () => {
  const seen = new Set<string>();
  // The first attempt of each run fails.
  const transport = (): Transport => ({
    send: async ({ path }) => {
      await new Promise((turn) => setImmediate(turn));
      const status = seen.has(path) ? 200 : 503;
      seen.add(path);
      return { status, headers: {}, body: Buffer.from('{"result":{}}') };
    },
  });
  const connection = connect({ transport });
  const workflows = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      tracer().startActiveSpan(`workflow ${n}`, async (workflow) => {
        await connection.run('account.get', { id: `a${n}` });
        workflow.end();
        return workflow;
      }),
    ),
  );
  const runs = named('account.get');
  expect(runs).toHaveLength(10);
  expect(new Set(runs.map(parentOf))).toEqual(new Set(workflows.map(idOf)));
  for (const run of runs) {
    const below = spans().filter((span) => parentOf(span) === idOf(run));
    expect(below.map(({ attributes }) => attributes['http.response.status_code'])).toEqual([503, 200]);
    for (const { attributes } of below) expect(attributes['action_pack.id']).toBe(run.attributes['action_pack.id']);
  }
});

test("what happens in a run is below its span, and what follows is not; the caller's span stays his", async () => {
  const transport = (): Transport => ({
    send: async () => {
      await new Promise((turn) => setImmediate(turn));
      tracer().startSpan('inner').end();
      return { status: 200, headers: {}, body: Buffer.from('{"result":[]}') };
    },
  });
  await tracer().startActiveSpan('workflow', async (workflow) => {
    const running = connect({ transport }).run('account.list');
    tracer().startSpan('beside').end();
    await running;
    tracer().startSpan('after').end();
    workflow.end();
  });
  const of = (name: string) => named(name)[0];
  expect(parentOf(of('inner'))).toBe(idOf(of('account.list')));
  for (const name of ['beside', 'after', 'account.list']) expect(parentOf(of(name))).toBe(idOf(of('workflow')));
});

test('with an API before 1.10, which cannot make a span active from outside, attempts are below their run all the same', async () => {
  Object.defineProperty(context, 'attach', { value: undefined, configurable: true });
  await servicenow.run('account.list', { sysparm_limit: 1 });
  Reflect.deleteProperty(context, 'attach');
  expect(typeof context.attach).toBe('function');
  const [attempt, run] = spans();
  expect(parentOf(attempt)).toBe(idOf(run));
});

describe('a failure', () => {
  test('that was answered has the status as its type, and the run the code', async () => {
    await servicenow.run('account.get', { id: 'none' }).catch(() => undefined);
    const [attempt, run] = spans();
    expect([attempt?.status, run?.status]).toEqual([failed, failed]);
    expect([attempt?.attributes['error.type'], run?.attributes['error.type']]).toEqual(['404', 'not_found']);
    expect(run?.attributes['action_pack.outcome']).toBe('refused');
  });

  test('that got no answer has the code', async () => {
    sandbox.fail({ fault: 'reset' });
    await servicenow.run('contact.create', { first_name: 'Ann' }).catch(() => undefined);
    const [attempt, run] = spans();
    expect(attempt?.attributes).toMatchObject({ 'error.type': 'unreachable', 'action_pack.outcome': 'unknown' });
    expect(attempt?.attributes).not.toHaveProperty(['http.response.status_code']);
    expect([attempt?.status, run?.status, run?.attributes['error.type']]).toEqual([failed, failed, 'unreachable']);
  });

  test('that came with 200, as the pack knows, has the code', async () => {
    sandbox.fail({ status: 200, body: '<html>Instance Hibernating page</html>' });
    await servicenow.run('account.list').catch(() => undefined);
    expect(spans()[0]?.attributes).toMatchObject({ 'error.type': 'unavailable', 'http.response.status_code': 200 });
    expect(spans()[0]?.status).toEqual(failed);
  });

  test('of an input is a span of a run alone', async () => {
    await connect()
      .run('account.get' as string, {})
      .catch(() => undefined);
    expect(
      spans().map(({ name, attributes }) => [name, attributes['error.type'], attributes['action_pack.outcome']]),
    ).toEqual([['account.get', 'invalid_input', 'not_sent']]);
  });

  test('is none where the action reads a 404 as an empty list', async () => {
    sandbox.fail({ status: 404, body: { error: { message: 'No Record found', detail: '' }, status: 'failure' } });
    const { data } = await servicenow.run('productOrder.list');
    expect(data).toEqual([]);
    const [attempt, run] = spans();
    expect([attempt?.status, run?.status]).toEqual([unset, unset]);
    expect(attempt?.attributes['http.response.status_code']).toBe(404);
  });
});

test('every attribute of a client span is one of the conventions, or our own', async () => {
  sandbox.fail({ status: 503, body: 'busy' });
  await servicenow.run('account.list', { sysparm_limit: 1 });
  const known = new Set<unknown>(Object.values(conventions));
  const clients = spans().filter(({ kind }) => kind === SpanKind.CLIENT);
  const names = new Set(clients.flatMap(({ attributes }) => Object.keys(attributes)));
  expect([...names].filter((name) => !known.has(name) && !name.startsWith('action_pack.'))).toEqual([]);
  // What the conventions require of every client span.
  expect([...names]).toEqual(
    expect.arrayContaining(['http.request.method', 'server.address', 'server.port', 'url.full']),
  );
});

test('no value of an input or an answer, and no credential, is in a span', async () => {
  const { user, password } = sandbox.config;
  sandbox.fail({ status: 503, headers: { 'x-note': 'canary-header' }, body: { error: { message: 'canary-message' } } });
  await servicenow.run('generic.request', {
    ...{ method: 'GET', url_path: 'api/now/table/incident', headers: { 'x-canary': 'canary-sent' } },
    query_params: { sysparm_query: 'short_description=canary-query', sysparm_limit: 1 },
  });
  await servicenow.run('contact.create', { first_name: 'canary-first', last_name: 'canary-last' });
  await servicenow.run('account.get', { id: 'canary-id' }).catch(() => undefined);
  await servicenow.run('account.get', { id: ['canary-wrong'] } as never).catch(() => undefined);
  expect(JSON.stringify(sandbox.requests)).toContain('canary-last');
  expect(spans()).toHaveLength(8);
  const text = JSON.stringify(
    spans().map(({ name, attributes, events, links, status }) => ({ name, attributes, events, links, status })),
  );
  for (const value of ['canary', user, password, Buffer.from(`${user}:${password}`).toString('base64'), 'incident']) {
    expect(text).not.toContain(value);
  }
});

test('whoever stops hears no more; who comes late makes no span of what had begun', async () => {
  stop();
  await servicenow.run('account.list', { sysparm_limit: 1 });
  expect(spans()).toEqual([]);
  stop = traceActions();
  let late: () => void = stop;
  const transport = (): Transport => ({
    send: async () => {
      late = traceActions();
      return { status: 200, headers: {}, body: Buffer.from('{"result":[]}') };
    },
  });
  await connect({ transport }).run('account.list');
  late();
  expect(named('account.list')).toHaveLength(1);
});

describe('docs/tracing.md', () => {
  test('shows the example as it is, and all its programs are run here', () => {
    expect(Object.keys(blocks)).toEqual(['log', 'listener', 'spans']);
    expect(`${blocks.listener}\n`).toBe(readFileSync(example, 'utf8'));
    expect(blocks.listener?.split('\n').length).toBeLessThan(80);
  });

  test('shows a program that prints these spans', async () => {
    const { resolve } = createRequire(import.meta.url);
    const code = (blocks.spans as string)
      .replaceAll(/'(@opentelemetry\/[\w-]+)'/g, (_, name) => `'${pathToFileURL(resolve(name)).href}'`)
      .replace("'./opentelemetry.mjs'", `'${example.href}'`);
    expect(await printed(code)).toBe(`${promised(blocks.spans as string).join('\n')}\n`);
  });

  test('shows a log that prints these lines', async () => {
    const run = `
      sandbox.fail({ status: 503, headers: { 'retry-after': '0' }, body: 'busy' });
      await servicenow.run('account.list', { sysparm_limit: 1 });`;
    const untimed = (text: string) => text.replaceAll(/\d+ ms/g, 'some ms');
    const output = await printed(before + blocks.log + run + after);
    expect(untimed(output)).toBe(untimed(`${promised(blocks.log as string).join('\n')}\n`));
  });
});

/** What the comment lines of a program say that it prints. */
function promised(code: string): string[] {
  return [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line as string);
}
