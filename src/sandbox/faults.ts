import { validateHeaderName, validateHeaderValue } from 'node:http';
import { partsAt } from './pathParts.ts';
import type { Reply } from './reply.ts';

/** What goes wrong with the connection instead of an answer. */
export type Fault =
  /** The connection breaks before anything is done. */
  | 'reset'
  /** It is done, and the connection breaks before the answer: only a look tells that it happened. */
  | 'lost'
  /** It is done, and the connection breaks in the middle of the answer. */
  | 'cutOff'
  /** Nothing is done, and no answer ever comes. */
  | 'hang';

/** Which requests go wrong, and how: with a `fault`, or with an answer of `status`, `headers` and `body`. */
export interface Failure {
  /** `POST`; any when left out. */
  readonly method?: string;
  /** As it stands in the address, without the query; `*` stands for any one part. A RegExp may match anywhere. */
  readonly path?: string | RegExp;
  /** How many matching requests fail; 1 when left out. */
  readonly times?: number;
  readonly fault?: Fault;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, as HTML unless `headers` say otherwise; everything else as JSON. */
  readonly body?: unknown;
}

/** What was planned for one request. */
export interface Planned {
  readonly fault?: Fault;
  readonly reply?: Reply;
}

const faults: ReadonlySet<string> = new Set<Fault>(['reset', 'lost', 'cutOff', 'hang']);
const fields = ['method', 'path', 'times', 'fault', 'status', 'headers', 'body'];

/** The failures that were asked for and have not come to pass, in their order. */
export class Failures {
  readonly #waiting: { failure: Failure; left: number }[] = [];

  /** Throws a TypeError that says what is wrong with a failure. */
  add(failure: Failure): void {
    const problem = problemOf(failure);
    if (problem !== undefined) throw new TypeError(`sandbox.fail: ${problem}`);
    this.#waiting.push({ failure, left: failure.times ?? 1 });
  }

  /** The first that fits a request; it counts as come to pass. */
  take(method: string, path: string): Planned | undefined {
    const found = this.#waiting.findIndex(({ failure }) => fits(failure, method, path));
    const waiting = this.#waiting[found];
    if (waiting === undefined) return undefined;
    waiting.left -= 1;
    if (waiting.left === 0) this.#waiting.splice(found, 1);
    const { fault, status = 500, headers, body } = waiting.failure;
    return fault === undefined ? { reply: reply(status, headers, body) } : { fault };
  }
}

function reply(status: number, headers: Failure['headers'], body: unknown): Reply {
  return {
    status,
    headers: { ...(typeof body === 'string' ? { 'Content-Type': 'text/html' } : {}), ...headers },
    body,
  };
}

function fits({ method, path }: Failure, askedMethod: string, askedPath: string): boolean {
  if (method !== undefined && method.toUpperCase() !== askedMethod) return false;
  if (path === undefined) return true;
  // A pattern with the flags g or y remembers where it stopped.
  if (path instanceof RegExp) return new RegExp(path.source, path.flags.replace(/[gy]/g, '')).test(askedPath);
  return partsAt(path, askedPath) !== undefined;
}

function problemOf(failure: Failure): string | undefined {
  const { method, path, times = 1, fault, status, headers, body } = failure;
  const unknown = Object.keys(failure).find((name) => !fields.includes(name));
  if (unknown !== undefined) return `${unknown} is none of ${fields.join(', ')}`;
  if (method !== undefined && !/^[a-z]+$/i.test(method)) return `method must be one like POST, not ${say(method)}`;
  if (path !== undefined && !(path instanceof RegExp) && !/^\/[^?#]*$/.test(path))
    return `path must be a RegExp or begin with a slash and have no query, unlike ${say(path)}`;
  if (!(Number.isInteger(times) && times > 0)) return `times must be a whole number above 0, not ${say(times)}`;
  if (fault !== undefined && !faults.has(fault))
    return `fault must be one of ${[...faults].join(', ')}, not ${say(fault)}`;
  const answers = [status, headers, body].some((part) => part !== undefined);
  if (fault !== undefined && answers) return 'fault and an answer (status, headers, body) exclude each other';
  if (fault === undefined && status === undefined) return 'a status or a fault is needed';
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599))
    return `status must be from 200 to 599, not ${say(status)}`;
  const [unsendable] = Object.entries(headers ?? {}).find(([name, value]) => !isSendable(name, value)) ?? [];
  if (unsendable !== undefined) return `headers must be ones that HTTP can carry, unlike ${say(unsendable)}`;
  if (!isSayable(body)) return 'body must be text or what JSON can say';
  return undefined;
}

function isSendable(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

function isSayable(body: unknown): boolean {
  try {
    return body === undefined || JSON.stringify(body) !== undefined;
  } catch {
    return false;
  }
}

const say = (value: unknown) => JSON.stringify(value);
