import { ActionError, type Pack, SendError, type Transport } from '../src/index.ts';
import { type Failure, failuresBySubject, headersOf } from '../tests/support/failures.ts';
import { blocks, code, escaped, list } from './markdown.ts';
import { type Fault, faults } from './messages/faults.ts';
import { signingIn } from './messages/signIn.ts';
import { crowded } from './messages/turns.ts';

/** The errors that one failure comes to, one for each call. */
export interface Told {
  name: string;
  /** Where it is known from; none for what the engine knows by itself. */
  failure?: Failure;
  errors: ActionError[];
}

const calls: [id: string, input: Record<string, unknown>][] = [
  ['account.get', { id: '86837a386f0331003b3c498f5d3ee4ca' }],
  ['contact.create', { first_name: 'Ann', last_name: 'Lee' }],
];
const user = { user: 'workflow.integration', password: 'correct horse' };
let hosts = 0;

const removal: [id: string, input: Record<string, unknown>] = [
  'catalog.deleteCartItem',
  { cart_item_id: '4d69b2b8db1e3010c7d5f2e0a4961d12' },
];

/** Every error that recorded answers and faults of sockets come to, by heading. */
export async function everyError(pack: Pack): Promise<Map<string, Told[]>> {
  const all = new Map<string, Told[]>();
  for (const [subject, failures] of failuresBySubject()) {
    const told = failures.map(async (failure) => {
      const { name, status, body } = failure;
      const ends = { status, headers: headersOf(failure), body: Buffer.from(body) };
      return { name, failure, errors: await fail(pack, [{ name, ends }], calls) };
    });
    all.set(
      `Recorded: ${subject.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
      await Promise.all(told),
    );
  }
  for (const [heading, some] of Object.entries(faults)) {
    const told = some.map(async (fault) => ({ name: fault.name, errors: await fail(pack, [fault], calls) }));
    all.set(heading, await Promise.all(told));
  }
  all.set('While signing in', await signingIn(pack));
  all.set('Among many calls', await crowded());
  const [broken] = faults['The connection broke'] as [Fault];
  const gone = { status: 400, headers: {}, body: Buffer.from('{"error":{"message":"Invalid cart item"}}') };
  const twice = await fail(pack, [broken, { name: 'gone', ends: gone }], [removal]);
  all.set('After an attempt that broke off', [{ name: 'Deleted by an attempt whose answer was lost', errors: twice }]);
  return all;
}

/** What each call comes to when its attempts end so, the last for ever. */
async function fail(pack: Pack, ends: Fault[], made: typeof calls): Promise<ActionError[]> {
  return Promise.all(
    made.map(async ([id, input]) => {
      const controller = new AbortController();
      const transport = () => ending(ends, () => controller.abort());
      const timeout = ends.some((one) => one.ends === 'expired') ? 20 : 60_000;
      // Each at a host of its own: one that is down is not repeated to without end.
      hosts += 1;
      const config = { hostname: `dev${hosts}.service-now.com`, ...user };
      const connection = pack.connect(config, { transport, timeout, wait: async () => undefined });
      const error: unknown = await connection.run(id, input, { signal: controller.signal }).catch((thrown) => thrown);
      if (error instanceof ActionError) return error;
      throw new Error(`${id} does not fail: ${ends.map(({ name }) => name).join(', ')}`);
    }),
  );
}

/** A transport whose attempts end so, one after the other. */
function ending(ends: readonly Fault[], cancel: () => void): Transport {
  let attempt = 0;
  return {
    send: async (_, { signal }) => {
      const { ends: end } = ends[Math.min(attempt, ends.length - 1)] as Fault;
      attempt += 1;
      if (end instanceof Error) throw end;
      if (typeof end === 'object') return end;
      if (end === 'canceled') cancel();
      else await new Promise((over) => signal.addEventListener('abort', over, { once: true }));
      throw new SendError('canceled', 'The call was cancelled.', { sent: true });
    },
  };
}

/** The page with what every error says. */
export async function messagesPage(pack: Pack): Promise<string> {
  const sections = [...(await everyError(pack))].flatMap(([heading, all]) => [
    `## ${heading}`,
    ...all.flatMap(({ name, failure, errors }) => [`### ${name}`, sectionOf(errors, failure)]),
  ]);
  return `${blocks([
    '# What every error says',
    '<!-- Written by `npm run generate` from manifest.json, tests/failures and scripts/messages. Change these instead. -->',
    'Each answer that is known to say no, and each fault of a connection, with the message, the outcome and the remedy that come of it: for a read, and for a write that may not be done twice. An action can have words of its own for an answer: they stand [on its page](actions/index.md). What `outcome` means, and what is sent again: [Did it happen?](reliability.md)',
    ...sections,
  ])}\n`;
}

function sectionOf(errors: readonly ActionError[], failure: Failure | undefined): string {
  const known = failure && `Known from: ${escaped(failure.source)} (${failure.evidence}).`;
  return blocks([list([...bySentence(errors)].map(([sentence, ids]) => sentence + others(ids))), known]);
}

/** The ids of the actions that are told the same, by what they are told; it names the first of them. */
function bySentence(errors: readonly ActionError[]): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const error of errors) {
    const [same] = [...told].find(([sentence, [id]]) => sentence === sentenceOf(error, id as string)) ?? [];
    told.set(same ?? sentenceOf(error), [...(told.get(same ?? '') ?? []), error.action ?? '']);
  }
  return told;
}

function sentenceOf(error: ActionError, id = error.action ?? ''): string {
  const message = error.message.replace(error.action ?? '', () => id);
  const remedy = error.remedy === undefined ? '' : `<br>**What to do:** ${escaped(error.remedy)}`;
  return `${label(error)}<br>${escaped(message)}${remedy}`;
}

function others([, ...ids]: readonly string[]): string {
  return ids.length === 0 ? '' : `<br>The same of ${ids.join(', ')}.`;
}

function label({ code: kind, reason, outcome, attempts }: ActionError): string {
  const sent = attempts > 1 ? `, sent ${attempts} times` : '';
  return `${code(kind)}${reason === undefined ? '' : ` ${code(reason)}`}, ${code(outcome)}${sent}`;
}
