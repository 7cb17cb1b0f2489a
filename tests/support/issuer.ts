import {
  type ConnectOptions,
  type Request,
  type Response,
  SendError,
  type SendOptions,
  type TransportFactory,
} from '../../src/index.ts';

/** A request that arrived, and whether its caller went away before it was answered. */
interface Arrived {
  origin: string;
  request: Request;
  /** What was posted for a token; undefined for a call. */
  form: Record<string, string> | undefined;
  /** What signed it in. */
  signIn: string | undefined;
  aborted: boolean;
}

type Answer = (arrived: Arrived, n: number) => Response | Promise<Response>;

/** A server in memory, in place of a network: it gives out tokens and answers calls, as a test says. */
export interface Issuer {
  options: ConnectOptions;
  /** Token requests, in the order in which they came. */
  tokens: Arrived[];
  /** All other requests, in the order in which they came. */
  calls: Arrived[];
  /** Those that wait for their answer. */
  open: Set<Arrived>;
  /** Answers the next token requests; `n` is 1 for the first of all. A token of its own for each when nothing is said. */
  onToken(answer: Answer): void;
  /** Answers the next calls. An empty list when nothing is said. */
  onCall(answer: Answer): void;
  /** How long the engine waited between attempts, in ms. */
  waits: number[];
  /** Resolves when so many requests have arrived in all. */
  arrived(many: number): Promise<void>;
}

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/json';
  return { status, headers: { 'content-type': type, ...headers }, body: Buffer.from(text) };
}

/** The text of the token that is given out as the nth. */
export const tokenText = (n: number) => `token-${n}-kq8ZsXe1LkYd6WbRfA9hJc2NuGi5`;
export const token = (n: number, more: object = { expires_in: 1800 }) =>
  answer(200, { access_token: tokenText(n), token_type: 'Bearer', ...more });
export const rows = () => answer(200, { result: [] });
/** What ServiceNow says to whom it does not know. */
export const unknownUser = () =>
  answer(401, { error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' } });
export const oauthError = (status: number, error: string, description = 'No.') =>
  answer(status, { error, error_description: description });

export function issuer(): Issuer {
  const tokens: Arrived[] = [];
  const calls: Arrived[] = [];
  const open = new Set<Arrived>();
  const waits: number[] = [];
  const listeners = new Set<() => void>();
  let onToken: Answer = (_, n) => token(n);
  let onCall: Answer = rows;

  const transport: TransportFactory = ({ origin }) => ({
    send: async (request, options) => {
      const one = arrive(origin, request, options);
      for (const listener of listeners) listener();
      open.add(one);
      const gone = Promise.withResolvers<never>();
      const leave = () => {
        one.aborted = true;
        gone.reject(new SendError('canceled', 'The call was cancelled.', { sent: true }));
      };
      options.signal.addEventListener('abort', leave, { once: true });
      if (options.signal.aborted) leave();
      const list = one.form ? tokens : calls;
      try {
        return await Promise.race([(one.form ? onToken : onCall)(one, list.length), gone.promise]);
      } finally {
        options.signal.removeEventListener('abort', leave);
        open.delete(one);
      }
    },
  });

  function arrive(origin: string, request: Request, { body, signIn }: SendOptions): Arrived {
    const isToken = request.action === 'sign-in';
    const form = isToken ? Object.fromEntries(new URLSearchParams(body)) : undefined;
    const one = { origin, request, form, signIn: Object.values(signIn)[0], aborted: false };
    (isToken ? tokens : calls).push(one);
    return one;
  }

  function arrived(many: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = () => {
      if (tokens.length + calls.length >= many) resolve();
    };
    listeners.add(look);
    look();
    return promise.finally(() => listeners.delete(look));
  }

  const wait = async (ms: number) => void waits.push(ms);
  return {
    ...{ options: { transport, wait }, tokens, calls, open, waits, arrived },
    onToken: (how) => {
      onToken = how;
    },
    onCall: (how) => {
      onCall = how;
    },
  };
}

let hosts = 0;
/** A host of its own for each: what is kept by host is nothing of another test. */
const freshHost = () => {
  hosts += 1;
  return `dev${hosts}.service-now.com`;
};

/** A config of each way to sign in, for a host that no other test has. */
export function configsFor(hostname = freshHost()) {
  const client = { clientId: 'client-5f0c1d7e', clientSecret: 'secret of the client' };
  const person = { user: 'workflow.integration', password: 'correct horse' };
  return {
    basic: { hostname, ...person },
    oauth_client_credentials: { hostname, auth: { type: 'oauth_client_credentials', ...client } },
    oauth_password: { hostname, auth: { type: 'oauth_password', ...client, ...person } },
    api_key: { hostname, auth: { type: 'api_key', key: 'Vt3mPq8ZsXe1LkYd6WbRfA9hJc2NuGi5' } },
  };
}
