import { type Request, SendError, type Transport } from '../../src/index.ts';

/** A request that waits for its answer. */
interface Held {
  request: Request;
  answer(status?: number, body?: unknown): void;
  /** The connection breaks after it was sent. */
  reset(): void;
}

/** Requests that are answered when a test says so, in place of a network. */
export interface Gate {
  transport: () => Transport;
  /** All that arrived, in order. */
  arrived: Held[];
  /** How many wait for their answer. */
  under(): number;
  /** Answers all that come, until none does. */
  answerAll(): Promise<void>;
  /** The next that arrives, or that arrived and was not asked for yet. */
  next(): Promise<Held>;
}

export function gate(): Gate {
  const arrived: Held[] = [];
  const open = new Set<Held>();
  const waiting: ((held: Held) => void)[] = [];
  let asked = 0;
  const send: Transport['send'] = (request, { signal }) =>
    new Promise((done, fail) => {
      const end = () => {
        open.delete(held);
        signal.removeEventListener('abort', cancel);
      };
      const cancel = () => {
        end();
        fail(new SendError('canceled', 'The call was cancelled.', { sent: true }));
      };
      signal.addEventListener('abort', cancel, { once: true });
      const held: Held = {
        request,
        answer: (status = 200, body = { result: {} }) => {
          end();
          const headers = { 'content-type': 'application/json' };
          done({ status, headers, body: Buffer.from(JSON.stringify(body)) });
        },
        reset: () => {
          end();
          fail(new SendError('unreachable', 'The connection broke.', { sent: true, passing: true }));
        },
      };
      arrived.push(held);
      open.add(held);
      waiting.shift()?.(held);
    });
  return {
    transport: () => ({ send }),
    arrived,
    under: () => open.size,
    answerAll: async () => {
      for (await settled(); open.size > 0; await settled()) for (const held of open) held.answer();
    },
    next: () => {
      asked += 1;
      const here = arrived[asked - 1];
      return here ? Promise.resolve(here) : new Promise((done) => waiting.push(done));
    },
  };
}

/** Lets everything happen that needs no clock and no network. */
export async function settled(): Promise<void> {
  for (let n = 0; n < 5; n += 1) await new Promise((done) => setImmediate(done));
}
