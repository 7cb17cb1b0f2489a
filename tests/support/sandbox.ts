import { afterEach, beforeEach, expect } from '@jest/globals';
import { type Sandbox, type SandboxConfigs, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';

export type Row = Record<string, string>;

export interface Answer {
  status: number;
  headers: Headers;
  body: { result?: unknown; error?: { message: string; detail: string | null }; status?: string };
}

export interface Options {
  method?: string;
  /** Text is sent as it is, everything else as JSON, with POST unless `method` says otherwise. */
  body?: unknown;
  headers?: Record<string, string>;
  of?: Sandbox;
}

/** An id that no record has. */
export const unknownId = '0123456789abcdef0123456789abcdef';
/** The signed-in user's. */
export const userId = '751506d5b2e6d34dadc468c536246b51';

export function basic(user: string, password: string, encoding: BufferEncoding = 'utf8'): string {
  return `Basic ${Buffer.from(`${user}:${password}`, encoding).toString('base64')}`;
}

/** The ways to sign in. */
export type Way = keyof SandboxConfigs;

export interface TokenAnswer {
  status: number;
  headers: Headers;
  body: Record<string, unknown> & { access_token: string; refresh_token: string; expires_in: number };
}

/** The form that asks for a token of a config's own. */
export function tokenForm(configs: SandboxConfigs, way: 'oauth_client_credentials' | 'oauth_password') {
  const { clientId, clientSecret } = configs[way].auth;
  const client = { client_id: clientId, client_secret: clientSecret };
  if (way === 'oauth_client_credentials') return { grant_type: 'client_credentials', ...client };
  const { user, password } = configs.oauth_password.auth;
  return { grant_type: 'password', ...client, username: user, password };
}

/** Asks for a token, as a client that knows only OAuth does. */
export async function askToken({ config }: Sandbox, form: Record<string, string>): Promise<TokenAnswer> {
  const url = `http://${config.hostname}/oauth_token.do`;
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, headers: response.headers, body: (await response.json()) as TokenAnswer['body'] };
}

/** The headers that sign in; a text that says what was answered where no token was to be had. */
export async function signedIn(
  sandbox: Sandbox,
  way: Way,
  configs = sandbox.configs,
): Promise<Record<string, string> | string> {
  if (way === 'basic') return { authorization: basic(configs.basic.user, configs.basic.password) };
  if (way === 'api_key') return { authorization: '', 'x-sn-apikey': configs.api_key.auth.key };
  const { status, body } = await askToken(sandbox, tokenForm(configs, way));
  if (status === 200) return { authorization: `Bearer ${body.access_token}` };
  return `${status} ${body.error}: ${body.error_description}`;
}

/** Sends to one sandbox, as a client that knows only HTTP does. */
export function client(sandboxOf: () => Sandbox) {
  async function ask(path: string, { method, body, headers, of = sandboxOf() }: Options = {}): Promise<Answer> {
    const response = await fetch(path.startsWith('http') ? path : `http://${of.config.hostname}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        authorization: basic(of.config.user, of.config.password),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
  }

  async function rows(path: string, options?: Options): Promise<Row[]> {
    const answer = await ask(path, options);
    expect(answer.status).toBe(200);
    return answer.body.result as Row[];
  }

  const table = (name: string, query: string) =>
    rows(`/api/now/table/${name}?sysparm_exclude_reference_link=true&sysparm_query=${encodeURIComponent(query)}`);

  return { ask, rows, table };
}

/** A fresh sandbox for every test of a file, with what sends to it. */
export function freshSandbox(options?: SandboxOptions) {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox(options);
  });
  afterEach(() => sandbox.close());
  return { sandboxOf: () => sandbox, ...client(() => sandbox) };
}

/** The links of a Link header by rel, as path and query. */
export function links(headers: Headers): Record<string, string> {
  const found = [...(headers.get('link') ?? '').matchAll(/<([^>]*)>;rel="(\w+)"/g)];
  return Object.fromEntries(found.map(([, url, rel]) => [rel, url]));
}
