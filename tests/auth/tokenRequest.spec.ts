import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActionError, loadPack, type Pack, type ServiceNowActions } from '../../src/index.ts';
import { configsFor } from '../support/issuer.ts';
import { failure, json, type Received, type Server, serve } from '../support/server.ts';

let pack: Pack<ServiceNowActions>;
beforeAll(async () => {
  pack = await loadPack();
});
afterAll(() => pack.close());

/** What a call came to, without its sentences. */
const told = ({ code, reason, outcome, status, attempts, retryable }: ActionError) => ({
  ...{ code, reason, outcome, status, attempts, retryable },
});

describe.each(['oauth_client_credentials', 'oauth_password'] as const)(
  'a server that is asked for a token of %s',
  (way) => {
    let server: Server;
    const waits: number[] = [];
    /** Token requests, in the order in which they came. */
    const asked = () => server.received.filter(({ path }) => path === '/oauth_token.do');
    afterEach(() => server.close());

    async function connect(answers: ([status: number, body: unknown, headers?: Record<string, string>] | 'break')[]) {
      waits.length = 0;
      server = await serve((request, response) => {
        if (request.path !== '/oauth_token.do') return json(response, 200, { result: [] });
        const next = answers[Math.min(asked().length, answers.length) - 1];
        if (next === 'break') return void response.destroy();
        const [status, body, headers] = next as [number, unknown, Record<string, string>?];
        if (typeof body !== 'string') return json(response, status, body, headers);
        response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
      });
      const config = { ...configsFor(server.config.hostname)[way] };
      const wait = async (ms: number) => void waits.push(ms);
      return pack.connect(config, { allowLoopback: true, wait });
    }
    const given: [number, unknown] = [200, { access_token: 'a-token-of-some-length', token_type: 'Bearer' }];
    const refused = (status: number, error: string, error_description?: string): [number, unknown] => [
      status,
      { error, error_description },
    ];

    test('is asked for with a form, and sent with each call', async () => {
      const connection = await connect([given]);
      await connection.run('account.list');
      await connection.run('account.list');
      const [request] = asked();
      expect([request?.method, request?.url, asked().length]).toEqual(['POST', '/oauth_token.do', 1]);
      const { headers, body } = request as Received;
      expect(headers).toMatchObject({
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
        'user-agent': expect.stringMatching(/^servicenow-action-pack\//),
      });
      expect(headers).not.toHaveProperty('authorization');
      expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
        ...{ client_id: 'client-5f0c1d7e', client_secret: 'secret of the client' },
        ...(way === 'oauth_password'
          ? { grant_type: 'password', username: 'workflow.integration', password: 'correct horse' }
          : { grant_type: 'client_credentials' }),
      });
      const sent = server.received.filter(({ path }) => path === '/api/now/account');
      expect(sent.map((one) => one.headers.authorization)).toEqual(Array(2).fill('Bearer a-token-of-some-length'));
    });

    const words: Record<string, RegExp> = {
      invalid_client: /does not know the OAuth client/,
      unauthorized_client: /The OAuth client may not sign in for itself/,
      invalid_grant: /refused what the OAuth client brought/,
      unsupported_grant_type: /gives out no token in this way/,
      invalid_scope: /refused the scope/,
      invalid_request: /did not understand the request for a token/,
    };
    const errors: [error: string, description: string | undefined, reason: string, words: RegExp][] = [
      ...Object.entries(words).map(([error, one]) => [error, 'No.', error, one] as [string, string, string, RegExp]),
      ['invalid_client', undefined, 'invalid_client', words.invalid_client as RegExp],
      ['server_error', 'access_denied', 'access_denied', /gave no token and does not say why/],
    ];
    test.each([400, 401, 403].flatMap((status) => errors.map((error) => [status, ...error] as const)))(
      '%d %s %s: refused, and never asked again',
      async (status, error, description, reason, sentence) => {
        const connection = await connect([refused(status, error, description)]);
        const thrown = (await failure(connection.run('contact.create', { first_name: 'Ann' }))) as ActionError;
        expect(told(thrown)).toEqual({
          ...{ code: 'unauthenticated', reason, outcome: 'not_sent', status, attempts: 0, retryable: false },
        });
        expect(thrown.message).toMatch(
          new RegExp(`^contact\\.create failed \\(HTTP ${status}\\)\\. Signing in failed\\. `),
        );
        expect(thrown.message).toMatch(sentence);
        expect(thrown.message).toMatch(/ Nothing was sent\.$/);
        expect([server.received.length, waits]).toEqual([1, []]);
      },
    );

    test.each<[string, [number, unknown, Record<string, string>?], string, string | undefined]>([
      ['an error that nobody knows', refused(401, 'interaction_required'), 'unauthenticated', 'oauth'],
      ['a page', [200, '<title>Log in | ServiceNow</title>'], 'unauthenticated', 'login_page'],
      ['another page', [200, '<h1>Hello</h1>'], 'invalid_response', undefined],
      ['nothing', [204, undefined], 'invalid_response', undefined],
      ['an empty object', [200, {}], 'invalid_response', undefined],
      ['a list', [200, ['access_token']], 'invalid_response', undefined],
      ['null', [200, null], 'invalid_response', undefined],
      ['a number as the token', [200, { access_token: 5 }], 'invalid_response', undefined],
      ['an empty token', [200, { access_token: '' }], 'invalid_response', undefined],
      ['a token with a line break', [200, { access_token: 'a\r\nb: c' }], 'invalid_response', undefined],
      ['a token beyond ASCII', [200, { access_token: 'tökén' }], 'invalid_response', undefined],
      ['a redirect', [302, '', { location: 'https://evil.example.com/' }], 'invalid_response', 'redirect'],
      ['403 and a page', [403, '<h1>No</h1>'], 'permission_denied', 'address_blocked'],
      ['404 and a page', [404, '<h1>No</h1>'], 'no_such_endpoint', 'web_page'],
    ])('%s is no token: not sent, and not asked again', async (_, one, code, reason) => {
      const connection = await connect([one]);
      const thrown = (await failure(connection.run('contact.create', { first_name: 'Ann' }))) as ActionError;
      expect(told(thrown)).toEqual({
        ...{ code, reason, outcome: 'not_sent', status: one[0], attempts: 0, retryable: false },
      });
      expect(thrown.message).toMatch(/^contact\.create failed .*Signing in failed\. .* Nothing was sent\.$/);
      expect([server.received.length, waits]).toEqual([1, []]);
    });

    test.each([
      [400, { error: 'invalid_client' }],
      [404, '<h1>No</h1>'],
      [405, {}],
    ])('%d to an action that has several paths is asked for no token for each of them', async (status, body) => {
      const connection = await connect([[status, body]]);
      for (const id of ['serviceOrder.list', 'serviceOrder.get'] as const) {
        server.received.length = 0;
        const thrown = (await failure(
          connection.run(id as string, id === 'serviceOrder.get' ? { id: 's1' } : {}),
        )) as ActionError;
        expect([thrown.action, thrown.outcome, thrown.status, thrown.attempts]).toEqual([id, 'not_sent', status, 0]);
        expect(server.received.map(({ path }) => path)).toEqual(['/oauth_token.do']);
      }
    });

    test('a token beside what says nothing of it is not shown, under whatever name', async () => {
      const connection = await connect([[200, { token: 'a-token-of-some-length' }]]);
      const thrown = (await failure(connection.run('account.list'))) as ActionError;
      expect(JSON.stringify([thrown, thrown.message])).not.toContain('a-token');
    });

    const passing: [string, [number, unknown, Record<string, string>?] | 'break', number | undefined][] = [
      ['429 with Retry-After', [429, {}, { 'retry-after': '3' }], 3000],
      ['503 with Retry-After', [503, 'busy', { 'retry-after': '2' }], 2000],
      ['503', [503, 'busy'], undefined],
      ['502 and a page', [502, '<h1>Bad Gateway</h1>'], undefined],
      ['500', [500, { error: { message: 'Oops' } }], undefined],
      ['a connection that breaks', 'break', undefined],
    ];
    test.each(passing)('%s is asked again within the retries', async (_, one, asks) => {
      const connection = await connect([one, one, given]);
      const { attempts } = await connection.run('contact.create', { first_name: 'Ann' });
      expect([attempts, asked().length, waits.length]).toEqual([1, 3, 2]);
      if (asks !== undefined) expect(waits).toEqual([asks, asks]);
    });

    test.each(passing)('%s is told when the retries are over', async (_, one, asks) => {
      const connection = await connect([one]);
      for (const [retries, requests] of [
        [0, 1],
        [1, 2],
      ] as const) {
        server.received.length = 0;
        const options = { retries };
        const thrown = (await failure(connection.run('contact.create', { first_name: 'Ann' }, options))) as ActionError;
        expect(told(thrown)).toMatchObject({ outcome: 'not_sent', attempts: 0, retryable: true });
        expect([thrown.retryAfter, server.received.length]).toEqual([asks, requests]);
        expect(thrown.message).toMatch(/^contact\.create failed.* sign.*Nothing was sent\.$/i);
      }
    });

    test('a wait that does not fit into the time of the call is not begun', async () => {
      const connection = await connect([[503, 'busy', { 'retry-after': '60' }], given]);
      const thrown = (await failure(connection.run('account.list', {}, { timeout: 5000 }))) as ActionError;
      expect(told(thrown)).toMatchObject({ code: 'unavailable', outcome: 'not_sent', attempts: 0, retryable: true });
      expect([thrown.retryAfter, asked().length, waits]).toEqual([60_000, 1, []]);
    });
  },
);
