import { ActionError, type Pack, type Response, SendError } from '../../src/index.ts';
import type { Told } from '../messages.ts';

const client = { clientId: '8f2d5c1b7e604a3c9d1e2f3a4b5c6d7e', clientSecret: 'correct horse' };
const ways = {
  client: { type: 'oauth_client_credentials', ...client },
  user: { type: 'oauth_password', ...client, user: 'workflow.integration', password: 'correct horse' },
  key: { type: 'api_key', key: 'correct-horse-battery' },
} as const;

const json = (status: number, body: unknown): Response => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(body)),
});
const oauth = (status: number, error: string, description: string) =>
  json(status, { error, error_description: description });
const token = json(200, { access_token: 'a-token-of-some-length', token_type: 'Bearer', expires_in: 1800 });
const refused = json(401, {
  error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
});
const denied = oauth(401, 'server_error', 'access_denied');
const broke = new SendError('unreachable', 'The connection broke before the answer was complete (ECONNRESET).', {
  sent: true,
  passing: true,
});

/** How a sign-in fails: the way, what a request for a token comes to, and what the call itself does. */
const cases: [name: string, way: keyof typeof ways, toToken: Response | SendError, toCall?: Response][] = [
  ['A client that is not known', 'client', oauth(401, 'invalid_client', 'Invalid client_id or client_secret.')],
  ['A client without a user', 'client', oauth(400, 'unauthorized_client', 'integration user is not configured')],
  ['No token for a client', 'client', denied],
  ['No token for a user', 'user', denied],
  ['A user who is not let in', 'user', oauth(400, 'invalid_grant', 'The user is not let in')],
  ['A grant that is not admitted', 'client', oauth(400, 'unsupported_grant_type', 'The grant is not admitted')],
  ['A scope that is not admitted', 'client', oauth(400, 'invalid_scope', 'The scope is not admitted')],
  ['A request for a token that is not understood', 'client', oauth(400, 'invalid_request', 'A parameter is missing')],
  ['An answer without a token', 'client', json(200, {})],
  ['No token just now', 'client', json(503, {})],
  ['A request for a token that breaks off', 'client', broke],
  ['A token that is not accepted', 'client', token, refused],
  ['An API key that is not accepted', 'key', token, refused],
];

/** The errors of calls whose sign-in fails. */
export async function signingIn(pack: Pack): Promise<Told[]> {
  const told = cases.map(async ([name, way, toToken, toCall], n): Promise<Told> => {
    const send = async ({ path }: { path: string }): Promise<Response> => {
      const end = path === '/oauth_token.do' ? toToken : (toCall ?? json(200, { result: [] }));
      if (end instanceof Error) throw end;
      return end;
    };
    const config = { hostname: `signin${n}.service-now.com`, auth: ways[way] };
    const connection = pack.connect(config, { transport: () => ({ send }), wait: async () => undefined });
    return { name, errors: [await errorOf(connection.run('account.list'))] };
  });
  const notFetched = pack.connect(
    { hostname: 'signin.service-now.com', user: 'workflow.integration' },
    { credentials: () => Promise.reject(new Error('The vault is shut.')) },
  );
  const unfetched = {
    name: 'Credentials that cannot be fetched',
    errors: [await errorOf(notFetched.run('account.list'))],
  };
  return [...(await Promise.all(told)), unfetched];
}

async function errorOf(run: Promise<unknown>): Promise<ActionError> {
  const error: unknown = await run.catch((thrown) => thrown);
  if (error instanceof ActionError) return error;
  throw new Error('A call whose sign-in fails did not fail.');
}
