import type { ServerResponse } from 'node:http';
import { ActionError, type Connection, type Pack, queryText } from '../../src/index.ts';
import type { Came } from '../hosts/host.ts';
import { allCases, answerOf, type Case } from './cases.ts';
import { type Received, type Server, serve } from './server.ts';

export type Answer = ReturnType<typeof answerOf>;

/** A request, but for what is the matter of whoever sends it. */
type Sent = Pick<Received, 'method' | 'path' | 'headers'> & { query: Record<string, string>; body: unknown };

/** A server that answers one call after the other, each as it is told, and knows what it was sent. */
export interface Exchanges {
  server: Server;
  /** Makes a call. The answers are given in turn, the last one to all requests that follow. */
  exchange(action: string, answers: Answer[], call: () => Promise<Came>): Promise<{ came: Came; sent: Sent[] }>;
}

/**
 * Begins a server. A read by which an engine finds out which of its paths an action has is answered so that it is the
 * first, and is not told among what was sent: who was given the paths, or remembers them, does without.
 */
export async function exchanges(pack: Pack): Promise<Exchanges> {
  const settling = settlingOf(pack);
  let answers: Answer[] = [];
  let settles: Settling | undefined;
  const server = await serve((request, response) => {
    if (settles?.isAsked(request)) return give(response, settles.answer);
    give(response, (answers.length > 1 ? answers.shift() : answers[0]) as Answer);
  });
  return {
    server,
    async exchange(action, all, call) {
      answers = [...all];
      settles = settling.get(action);
      server.received.length = 0;
      const came = await call();
      const sent = server.received.filter((request) => !settles?.isAsked(request)).map(withoutFraming);
      return { came, sent };
    },
  };
}

function give(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

/** A read that settles paths: whether a request is it, and an answer by which it goes well. */
interface Settling {
  isAsked: (request: Received) => boolean;
  answer: Answer;
}

/** By the ids of the actions that are settled. */
function settlingOf(pack: Pack): Map<string, Settling> {
  const cases = allCases();
  const found = pack.actions.flatMap(({ id, request: { settle } }): [string, Settling][] => {
    if (settle === undefined) return [];
    const nowhere = pack.connect({ hostname: 'dev12345.service-now.com', user: 'nobody', password: 'none' });
    const { method, path, query } = nowhere.render(settle.action, settle.input);
    const target = `${path}${queryText(query)}`;
    // Not one of the cases asks for the same: a host may know the path by then, or ask for it first.
    if (cases.some(({ request }) => request?.path === path && isEqual(request.query, query))) throw new Error(target);
    const well = cases.find((one) => one.action === settle.action && one.result && one.response?.status === 200);
    const isAsked = (request: Received) => request.method === method && request.url === target;
    return [[id, { isAsked, answer: answerOf(well as Case) }]];
  });
  return new Map(found);
}

function isEqual(query: Record<string, string> | undefined, other: object): boolean {
  const texts = Object.entries(other).map(([name, value]) => [name, String(value)]);
  return JSON.stringify(query) === JSON.stringify(Object.fromEntries(texts));
}

/** Headers in which each host is free. */
const framing = ['host', 'connection', 'user-agent', 'accept-encoding', 'content-length', 'transfer-encoding'];

function withoutFraming({ method, path, query, headers, body }: Received): Sent {
  const own = Object.entries(headers).filter(([name]) => !framing.includes(name));
  return { method, path, query: Object.fromEntries(query), headers: Object.fromEntries(own), body: parsed(body) };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** What a connection gives, in the words in which hosts tell it. */
export async function cameOf(run: ReturnType<Connection['run']>): Promise<Came> {
  try {
    const { data, status, beside } = await run;
    return { data, status, ...(beside && { beside }) };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const { code, reason, outcome, status, retryable } = error;
    return { code, reason, outcome, status, retry: retryable };
  }
}
