import { type Answer, answerOf } from '../answer.ts';
import { answerWords } from '../answerWords.ts';
import type { SignIn } from '../auth/signIn.ts';
import { connection, type Shared } from '../connection.ts';
import { ActionError, type ErrorCode } from '../errors.ts';
import { groundsOf } from '../grounds.ts';
import type { Read } from '../manifest.ts';
import type { Settings } from '../options.ts';
import type { Paths } from '../route.ts';
import { blot, type Secrets } from '../secrets.ts';
import type { SendError, TransportFactory } from '../transport.ts';
import type { Verdict } from '../verdict.ts';

/** What came of a read. */
export interface Asked {
  /** `undefined` where there was none. */
  answer?: Answer | undefined;
  /** What the answer means, where it is no success. */
  verdict?: Verdict | undefined;
  /** What went wrong, in a sentence, and what to do; `undefined` where nothing did. */
  failure?: { message: string; remedy: string; broken?: SendError | undefined } | undefined;
}

/** Makes a read of the pack within the time of the check; `paths` are those to go by. */
export type Ask = (read: Read, signIn: SignIn, paths?: Paths) => Promise<Asked>;

/** What the reads of a check have in common. `until` is its end, in ms of `performance.now()`. */
export interface Asking {
  shared: Shared;
  config: Record<string, unknown>;
  settings: Settings;
  signal: AbortSignal | undefined;
  /** What must not be seen in what is found, whoever asks. */
  secrets: () => Secrets;
  until: number;
}

export function asker({ shared, config, settings, signal, secrets: known, until }: Asking): Ask {
  return async ({ action, input = {} }, signIn, paths = settings.paths) => {
    let answer: Answer | undefined;
    const transport = listening(settings.transport, (seen) => (answer = seen));
    const { run } = connection(shared, config, { ...settings, transport, paths }, signIn);
    const timeout = Math.max(1, Math.ceil(until - performance.now()));
    try {
      await run(action, input, { timeout, signal });
      return { answer };
    } catch (error) {
      if (!(error instanceof ActionError) || error.code === 'canceled') throw error;
      return failed(error, action);
    }
  };

  function failed(error: ActionError, action: string): Asked {
    const { answer, verdict, broken } = groundsOf(error);
    const secrets = known();
    if (answer && verdict)
      return { answer, verdict, failure: answerWords(answer, verdict, shared.manifest.errorText ?? [], secrets) };
    if (error.code === 'timeout' && broken?.stage === undefined)
      return { failure: { ...(broken?.sent === false ? notConnected : notAnswered), broken } };
    const message = broken?.message ?? error.message.replace(`${action} failed. `, '');
    const { remedy } = error;
    return { failure: { ...blot({ message, remedy: remedy ?? '' }, secrets), broken } };
  }
}

/** With one of these a server says no to something else than the sign-in: it knows who asks. */
const knowsWho: readonly ErrorCode[] = ['permission_denied', 'not_found', 'no_such_endpoint', 'rejected'];

/** Whether a read showed that the server lets in who asks: it was answered, or was refused for another reason. */
export function isLetIn({ verdict, failure }: Asked): boolean {
  return failure === undefined || (verdict !== undefined && !verdict.signingIn && knowsWho.includes(verdict.code));
}

const notAnswered = { message: 'There was no answer within the time of the check.', remedy: 'Try again later.' };
const notConnected = {
  message: 'There was no connection within the time of the check.',
  remedy: 'Check the hostname, and that no firewall keeps this machine from it, then try again.',
};

/** A transport that tells what is answered. */
function listening(factory: TransportFactory, tell: (answer: Answer) => void): TransportFactory {
  return (target) => {
    const transport = factory(target);
    return {
      send: async (request, options) => {
        const response = await transport.send(request, options);
        tell(answerOf(response));
        return response;
      },
    };
  };
}
