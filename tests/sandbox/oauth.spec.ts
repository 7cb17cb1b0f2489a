import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { askToken, freshSandbox, tokenForm } from '../support/sandbox.ts';

const clock = { now: new Date('2026-03-02T09:00:00Z') };
const { ask, sandboxOf } = freshSandbox({ oauth: { lifetime: 600 }, now: () => clock.now });
const later = (seconds: number) => {
  clock.now = new Date(clock.now.getTime() + seconds * 1000);
};

const clientForm = () => tokenForm(sandboxOf().configs, 'oauth_client_credentials');
const passwordForm = () => tokenForm(sandboxOf().configs, 'oauth_password');
const token = (form: Record<string, string>) => askToken(sandboxOf(), form);
const post = (init: RequestInit, query = '') =>
  fetch(`http://${sandboxOf().config.hostname}/oauth_token.do${query}`, { method: 'POST', ...init });

/** The status of an API that is asked with a token. */
const statusWith = async (text: string) =>
  (await ask('/api/now/account?sysparm_limit=1', { headers: { authorization: `Bearer ${text}` } })).status;

describe('a token', () => {
  test('of a client is answered with what is documented', async () => {
    const { status, headers, body } = await token(clientForm());
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json;charset=UTF-8']);
    expect(headers.get('cache-control')).toContain('no-store');
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[\w-]{86}$/),
      scope: 'useraccount',
      token_type: 'Bearer',
      expires_in: 600,
    });
    expect(await statusWith(body.access_token)).toBe(200);
  });

  test('of a user comes with one that renews it', async () => {
    const { body } = await token(passwordForm());
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[\w-]{86}$/),
      refresh_token: expect.stringMatching(/^[\w-]{86}$/),
      scope: 'useraccount',
      token_type: 'Bearer',
      expires_in: 600,
    });
    expect(await statusWith(body.refresh_token)).toBe(401);
  });

  test('is the same one inside its lifetime, with the seconds that are left', async () => {
    const first = await token(passwordForm());
    later(450);
    expect((await token(passwordForm())).body).toEqual({ ...first.body, expires_in: 150 });
  });

  test('is another one for each grant', async () => {
    const [client, user] = [await token(clientForm()), await token(passwordForm())];
    expect(client.body.access_token).not.toBe(user.body.access_token);
  });

  test('is accepted to the end of its lifetime, and then refused as one that never was', async () => {
    const { body } = await token(clientForm());
    later(599);
    expect(await statusWith(body.access_token)).toBe(200);
    later(1);
    expect(await statusWith(body.access_token)).toBe(401);
    const next = await token(clientForm());
    expect(next.body.expires_in).toBe(600);
    expect(next.body.access_token).not.toBe(body.access_token);
    expect(await statusWith(next.body.access_token)).toBe(200);
  });

  test('lives half an hour where nothing else is said', async () => {
    const sandbox = await startSandbox({ now: () => clock.now });
    const { body } = await askToken(sandbox, tokenForm(sandbox.configs, 'oauth_client_credentials'));
    await sandbox.close();
    expect(body.expires_in).toBe(1800);
  });

  test('is renewed with what came with it, which brings no second of that', async () => {
    const first = await token(passwordForm());
    later(600);
    const form = { ...clientForm(), grant_type: 'refresh_token', refresh_token: first.body.refresh_token };
    const { status, body } = await token(form);
    expect([status, Object.keys(body).sort(), body.expires_in]).toEqual([
      200,
      ['access_token', 'expires_in', 'scope', 'token_type'],
      600,
    ]);
    expect(await statusWith(body.access_token)).toBe(200);
    later(8_640_000);
    expect((await token(form)).status).toBe(401);
  });

  test('that was ended is refused, and so is what renews it', async () => {
    const { body } = await token(passwordForm());
    sandboxOf().endTokens();
    expect(await statusWith(body.access_token)).toBe(401);
    const renewed = await token({ ...clientForm(), grant_type: 'refresh_token', refresh_token: body.refresh_token });
    expect(renewed).toMatchObject({ status: 401, body: { error: 'server_error', error_description: 'access_denied' } });
    const next = await token(passwordForm());
    expect(await statusWith(next.body.access_token)).toBe(200);
  });

  test('stays what it is when the secret changes with which it was asked for', async () => {
    const { body } = await token(passwordForm());
    sandboxOf().change({ password: 'new', clientSecret: 'new' });
    expect(await statusWith(body.access_token)).toBe(200);
    expect((await token(passwordForm())).body.access_token).toBe(body.access_token);
  });

  test('of one sandbox is none of another', async () => {
    const other = await startSandbox();
    const { body } = await askToken(other, tokenForm(other.configs, 'oauth_client_credentials'));
    await other.close();
    expect(await statusWith(body.access_token)).toBe(401);
  });

  test('opens no API where its client is securely scoped, and its user counts as signed in', async () => {
    const sandbox = await startSandbox({ oauth: { scope: 'secure' } });
    const { body } = await askToken(sandbox, tokenForm(sandbox.configs, 'oauth_client_credentials'));
    const headers = { authorization: `Bearer ${body.access_token}` };
    const answers = [];
    for (const path of ['/api/now/account', '/api/now/nothing'])
      answers.push(await ask(path, { headers, of: sandbox }));
    await sandbox.close();
    for (const answer of answers) {
      expect(answer).toMatchObject({
        status: 403,
        body: {
          error: { message: 'User Not Authorized', detail: 'Access to unscoped api is not allowed' },
          status: 'failure',
        },
      });
      expect(answer.headers.get('x-is-logged-in')).toBe('true');
    }
  });
});

describe('a request for a token', () => {
  const denied = [401, { error: 'server_error', error_description: 'access_denied' }];
  const wrongClient = [401, { error: 'invalid_client', error_description: 'Invalid client_id or client_secret.' }];
  const unsupported = [400, { error: 'unsupported_grant_type', error_description: expect.any(String) }];

  test.each<[string, () => Record<string, string>, unknown[]]>([
    ['a wrong password', () => ({ ...passwordForm(), password: 'wrong' }), denied],
    ['a wrong user', () => ({ ...passwordForm(), username: 'admin' }), denied],
    ['no password', () => ({ ...clientForm(), grant_type: 'password' }), denied],
    ['a wrong id of the client', () => ({ ...clientForm(), client_id: 'other' }), wrongClient],
    ['a wrong secret of the client', () => ({ ...passwordForm(), client_secret: 'wrong' }), wrongClient],
    ['neither id nor secret', () => ({ grant_type: 'client_credentials' }), wrongClient],
    ['nothing that renews', () => ({ ...clientForm(), grant_type: 'refresh_token' }), denied],
    ['a grant that there is not', () => ({ ...clientForm(), grant_type: 'toString' }), unsupported],
    ['no grant', () => ({ ...clientForm(), grant_type: '' }), unsupported],
    ['nothing at all', () => ({}), denied],
  ])('with %s is refused', async (_, form, expected) => {
    const { status, body } = await token(form());
    expect([status, body]).toEqual(expected);
  });

  test('with JSON is refused, and so is one with its parameters in the query', async () => {
    const form = clientForm();
    const headers = { 'content-type': 'application/json' };
    const asJson = await post({ body: JSON.stringify(form), headers });
    expect([asJson.status, await asJson.json()]).toEqual(denied);
    const saysJson = await post({ body: new URLSearchParams(form).toString(), headers });
    expect([saysJson.status, await saysJson.json()]).toEqual(denied);
    const inQuery = await post({}, `?${new URLSearchParams(form)}`);
    expect([inQuery.status, await inQuery.json()]).toEqual(denied);
    const body = new URLSearchParams(form).toString();
    const asForm = await post({
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    });
    expect(asForm.status).toBe(200);
  });

  test('with a secret that was not encoded is refused', async () => {
    const { clientSecret, clientId } = sandboxOf().configs.oauth_client_credentials.auth;
    const body = `grant_type=client_credentials&client_id=${clientId}&client_secret=${clientSecret}`;
    const answer = await post({ body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect([answer.status, await answer.json()]).toEqual(wrongClient);
  });

  test('is told without its body', async () => {
    await token(passwordForm());
    const { body, query, path, method } = sandboxOf().requests.at(-1) ?? {};
    expect({ body, query, path, method }).toEqual({
      body: undefined,
      query: {},
      path: '/oauth_token.do',
      method: 'POST',
    });
  });

  test.each([
    ['GET', '/oauth_token.do'],
    ['GET', '/oauth_auth.do'],
    ['POST', '/oauth_revoke_token.do'],
  ])('is none where it is %s %s, of which it says that it does not know', async (method, path) => {
    const answer = await ask(path, { method, headers: { authorization: '' } });
    expect([answer.status, answer.body.error?.message]).toEqual([
      501,
      expect.stringMatching(/^The embedded ServiceNow/),
    ]);
    expect(sandboxOf().signIns).toEqual({ tokens: 0, accepted: 0, refused: 0, anonymous: 0 });
  });

  test('goes wrong as it was asked to, and is counted', async () => {
    const sandbox = sandboxOf();
    const path = '/oauth_token.do';
    sandbox.fail({ path, status: 503, body: '<h1>busy</h1>' });
    sandbox.fail({ path, fault: 'reset' });
    sandbox.fail({ path, fault: 'lost' });
    const busy = await post({ body: new URLSearchParams(clientForm()) });
    expect([busy.status, await busy.text()]).toEqual([503, '<h1>busy</h1>']);
    for (let broken = 0; broken < 2; broken += 1) await expect(token(clientForm())).rejects.toThrow();
    expect((await token(clientForm())).status).toBe(200);
    expect(sandbox.signIns.tokens).toBe(4);
  });

  test('that hangs never gets its answer, while others get theirs', async () => {
    const sandbox = sandboxOf();
    sandbox.fail({ path: '/oauth_token.do', fault: 'hang' });
    const hanging = request(`http://${sandbox.config.hostname}/oauth_token.do`, { method: 'POST', agent: false });
    const unanswered = expect(once(hanging, 'response')).rejects.toThrow('socket hang up');
    hanging.end();
    while (sandbox.signIns.tokens === 0) await new Promise((resolve) => setImmediate(resolve));
    expect((await token(clientForm())).status).toBe(200);
    await sandbox.close();
    await unanswered;
  });
});
