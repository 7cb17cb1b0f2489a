import { afterEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import { basic, tokenForm } from '../support/sandbox.ts';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const html = 'text/html;charset=UTF-8';

/** What is answered to anybody who asks for anything. */
async function answers(): Promise<string[][]> {
  const { hostname, user, password } = sandbox.config;
  const signedIn = { authorization: basic(user, password) };
  const form = new URLSearchParams(tokenForm(sandbox.configs, 'oauth_client_credentials'));
  const asked: [string, RequestInit][] = [
    ['/api/now/account', { headers: signedIn }],
    ['/api/now/account', {}],
    ['/api/now/account', { headers: { 'x-sn-apikey': sandbox.configs.api_key.auth.key } }],
    ['/api/now/contact', { method: 'POST', headers: signedIn, body: '{}' }],
    ['/api/now/table/incident/0', { method: 'DELETE', headers: signedIn }],
    ['/oauth_token.do', { method: 'POST', body: form }],
    ['/nothing/here', {}],
  ];
  const all = [];
  for (const [path, init] of asked) {
    const response = await fetch(`http://${hostname}${path}`, { redirect: 'manual', ...init });
    const { status, headers } = response;
    all.push([`${status} ${headers.get('content-type')} ${headers.get('x-is-logged-in')}`, await response.text()]);
  }
  return all;
}

describe('an instance', () => {
  test.each<[string, SandboxOptions, number, string]>([
    ['that sleeps', { asleep: true }, 200, '<title>Instance Hibernating page</title>'],
    ['under maintenance', { maintenance: true }, 503, 'under maintenance'],
    ['that lets nobody in from here', { blocked: true }, 403, 'IP address'],
    ['that sends everybody to log in', { loginPage: true }, 200, '<title>Log in | ServiceNow</title>'],
  ])('%s says so to everybody who asks for anything', async (_, options, status, text) => {
    sandbox = await startSandbox(options);
    const all = await answers();
    expect(all).toHaveLength(7);
    for (const [head, body] of all) {
      expect(head).toBe(`${status} ${html} null`);
      expect(body).toContain(text);
    }
    // The password is not looked at, and a request for a token came in all the same.
    expect(sandbox.signIns).toEqual({ tokens: 1, accepted: 0, refused: 0, anonymous: 0 });
  });

  test('with several of these tells the one that a request meets first', async () => {
    const all = { asleep: true, maintenance: true, blocked: true, loginPage: true };
    const first = [];
    for (const options of [all, { ...all, blocked: false }, { asleep: true, loginPage: true }]) {
      sandbox = await startSandbox(options);
      first.push((await answers())[0]?.[0]?.slice(0, 3));
      await sandbox.close();
    }
    expect(first).toEqual(['403', '503', '200']);
  });

  test('under maintenance fails as it was asked to before it says so', async () => {
    sandbox = await startSandbox({ maintenance: true });
    sandbox.fail({ status: 502, body: 'gateway' });
    const url = `http://${sandbox.config.hostname}/api/now/account`;
    expect([(await fetch(url)).status, (await fetch(url)).status]).toEqual([502, 503]);
  });

  test('with none of them answers', async () => {
    sandbox = await startSandbox({ asleep: false, maintenance: false, blocked: false, loginPage: false });
    expect((await answers()).map(([head]) => head?.slice(0, 3))).toEqual([
      '200',
      '401',
      '200',
      '415',
      '404',
      '200',
      '401',
    ]);
  });
});
