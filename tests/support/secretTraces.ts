import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { httpTransport, SendError } from '../../src/index.ts';
import { type Canary, canaries, formsOf, tokenForms } from './secrets.ts';
import { casesOf } from './secretWays.ts';
import { anything, type Case, must, signInOf, transportOf, type World } from './secretWorld.ts';
import { json } from './server.ts';

const phases = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'].map((phase) => `tracing:action-pack:run:${phase}`);
const ours = ['action-pack:attempt', ...phases];
const gots = ['create', 'start', 'error', 'retry'].map((phase) => `got:request:${phase}`);
const answers = ['start', 'end', 'redirect'].map((phase) => `got:response:${phase}`);

/** What is told on channels while something runs: as a listener that writes it down has it. */
async function told(channels: readonly string[], run: () => Promise<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  // Deeper in an error of the client lie the sockets of Node itself, with the header that signs in.
  const note = (message: unknown) => void seen.push(structuredClone(message), inspect(message, { depth: 4 }));
  for (const name of channels) subscribe(name, note);
  try {
    await run();
  } finally {
    for (const name of channels) unsubscribe(name, note);
  }
  must(seen.length > 0, 'an event was seen');
  return seen;
}

type Run = (world: World, canary: Canary) => Promise<unknown>;

/** Calls that go well, and that fail in each way in which a failure is told. */
const calls: Record<string, Run> = {
  'a call that goes well': ({ answer, connect }, canary) => {
    const [token = ''] = Object.values(tokenForms(canary));
    answer((_, response) => json(response, 200, { result: { [token]: token } }));
    return anything(connect(canary), canary);
  },
  'a call that is refused': ({ answerTo, error }, canary) => {
    const all = Object.values(formsOf(canary));
    answerTo(canary, (request, response) => json(response, 400, { error: { message: signInOf(request) }, all }));
    return error(canary);
  },
  'a call that is not let in': async ({ answerTo, error }, canary) => {
    answerTo(canary, (_, response) => json(response, 401, { error: { message: canary.secret } }));
    return error(canary);
  },
  'a call whose connection breaks': ({ answerTo, error }, canary) => {
    answerTo(canary, (_, response) => void response.socket?.resetAndDestroy());
    return error(canary);
  },
  'a call that no host takes': ({ error }, canary) =>
    error(canary, { transport: (target) => httpTransport({ ...target, origin: 'http://127.0.0.1:1' }) }),
  'a call whose answer cannot be read': ({ answerTo, error }, canary) => {
    answerTo(canary, (request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(signInOf(request)),
    );
    return error(canary);
  },
};

/** What another transport throws is told with its code. */
const thrown: Record<string, Run> = {
  'a call whose transport names it as the word of the system': async ({ error }, canary) => {
    const fails = () =>
      Promise.reject(new SendError('unreachable', canary.secret, { sent: false, code: canary.secret }));
    await error(canary, transportOf(canary, fails, fails));
    return error(canary, transportOf(canary, fails));
  },
};

const waysOf = (channels: readonly string[], runs: Record<string, Run>, what: string) =>
  Object.fromEntries(
    Object.entries(runs).map(([name, run]) => [
      `${what} of ${name}`,
      (world: World, canary: Canary) => told(channels, () => run(world, canary)),
    ]),
  );

/** What is told on diagnostics channels: the engine's own, and those of its client. */
export const traces: Case[] = [
  ...casesOf(waysOf(ours, { ...calls, ...thrown }, 'the events'), canaries),
  ...casesOf(waysOf([...gots, ...answers], calls, "the events of got's own channels"), canaries),
];
