import { beforeAll, describe, expect, test } from '@jest/globals';
import { type CheckResult, type Failure, type Lookup, startSandbox } from '../src/index.ts';
import { type Certificates, certificates } from './support/certificates.ts';
import { type Trial, tried } from './support/checkTrial.ts';
import { rowsOf, sectionOf } from './support/documents.ts';

// The tables of the page say what a check says: each of their sentences is brought about here.

const page = 'docs/configuration.md';

let pems: Certificates;
/** Where nobody listens any more. */
let closed: string;
beforeAll(async () => {
  const gone = await startSandbox();
  closed = gone.config.hostname;
  [pems] = await Promise.all([certificates(), gone.close()]);
});

const client = 'oauth_client_credentials';
const off = (name: string, value: string): Trial => ({ instance: { properties: { [name]: value } } });
const refusal = (error: string): Failure => ({ path: '/oauth_token.do', status: 400, body: { error } });
const notSignedIn = { status: 401, body: { error: { message: 'User Not Authenticated', detail: '' } } };
const answer = (status: number, body: unknown, headers = {}): Trial => ({ fails: [{ status, body, headers }] });

/** A host whose name leads nowhere, or to an address, or is never looked up. */
const named = (code?: string, address = ''): Trial => {
  const lookup: Lookup = (_name, _options, done) => {
    if (code) done(Object.assign(new Error(code), { code }), []);
    else if (address) done(null, [{ address, family: 4 }]);
  };
  return { place: { hostname: 'snow.example.com' }, options: { lookup, timeout: 200 } };
};
const served = (tls: { key: string; cert: string }, ca: string): Trial => ({ instance: { tls }, place: { ca } });

const trials: Record<string, () => Trial[]> = {
  'User name and password': () => [
    { signIn: { password: 'a wrong one' } },
    { instance: { user: { state: 'locked' } } },
    { instance: { basic: 'restricted', user: { webServicesOnly: false } } },
    { instance: { user: { mfa: true } } },
  ],
  'OAuth, client credentials': () => [
    { way: client, signIn: { clientSecret: 'a wrong one' } },
    { way: client, ...off('glide.oauth.inbound.client.credential.grant_type.enabled', 'false') },
    { way: client, instance: { oauth: { applicationUser: false } } },
    { way: client, fails: [refusal('unsupported_grant_type')] },
    // The first is asked without credentials; the next with a token, and with another.
    { way: client, fails: [{ path: '/api/now/table/sys_user', times: 3, ...notSignedIn }] },
    { way: client, instance: { oauth: { scope: 'secure' } } },
  ],
  'OAuth, password': () => [
    { way: 'oauth_password', signIn: { password: 'a wrong one' } },
    { way: 'oauth_password', ...off('glide.oauth.inbound.ropc.grant_type.disabled', 'true') },
    { way: 'oauth_password', fails: [refusal('invalid_grant')] },
  ],
  'API key': () => [
    { way: 'api_key', signIn: { key: 'a-wrong-one' } },
    { way: 'api_key', instance: { without: ['com.glide.tokenbased_auth'] } },
    { way: 'api_key', fails: [{ path: '/api/now/account', ...notSignedIn }] },
  ],
  'What the check says of the host': () => [
    named('ENOTFOUND'),
    named('EAI_AGAIN'),
    named(undefined, '10.1.2.3'),
    { place: { hostname: closed } },
    named(),
    served(pems.good, pems.selfSigned.cert),
    { place: { ca: pems.authority } },
    { instance: { asleep: true } },
    { instance: { maintenance: true } },
    { instance: { blocked: true } },
    answer(302, '', { location: 'https://sign-on.example.com/' }),
    answer(200, '<html>Welcome</html>'),
    answer(200, { hello: 'world' }, { server: 'another' }),
    { instance: { loginPage: true } },
  ],
  'A private authority': () => [
    served(pems.good, pems.selfSigned.cert),
    served(pems.expired, pems.authority),
    served(pems.wrongName, pems.authority),
    { place: { ca: pems.authority.replaceAll('\n', ' ') } },
    { place: { ca: pems.good.key } },
  ],
};

/** What a check says of the config, or else of accounts; by the heads of the tables. */
function said({ issues: [issue], stage, groups }: CheckResult): Record<string, string> {
  const account = groups.find(({ id, status }) => id === 'account' && status !== 'ready');
  return { stage, field: issue?.path ?? '', 'it says': (issue ?? account)?.message ?? '' };
}

/** Whether a row has what was said, as far as its sentence goes. */
function tells(row: Record<string, string>, one: Record<string, string>): boolean {
  const beginning = (cell: string) => cell.split('…')[0] ?? '';
  return Object.keys(one).every((head) => one[head]?.startsWith(beginning(row[head] ?? '')));
}

describe.each(Object.keys(trials))('under "%s"', (heading) => {
  test('the table has what is said, and nothing else', async () => {
    const rows = rowsOf(sectionOf(page, heading), 'it says');
    expect(rows.length).toBeGreaterThan(0);
    const sayings = await Promise.all(
      (trials[heading]?.() ?? []).map(async (trial) => said((await tried(trial)).result)),
    );
    expect(sayings.filter((one) => !rows.some((row) => tells(row, one)))).toEqual([]);
    expect(rows.filter((row) => !sayings.some((one) => tells(row, one)))).toEqual([]);
  });
});

test('the statuses of groups are those that there are', async () => {
  const nothing = { status: 404, body: { error: { message: 'Requested URI does not represent any resource' } } };
  const elsewhere: Failure[] = [
    { path: '/api/sn_ind_tsm_sdwan/ticket/troubleTicket', ...nothing },
    { path: '/api/sn_ind_tsm_sdwan/troubleticket/case', status: 200, body: [] },
  ];
  const found = await Promise.all(
    [
      {},
      { instance: { user: { roles: [] } } },
      { instance: { without: ['com.sn_customerservice'] } },
      { fails: elsewhere },
    ].map(tried),
  );
  const statuses = found.flatMap(({ result }) => result.groups.map(({ status }) => status));
  const head = 'status of a group';
  const listed = rowsOf(sectionOf(page, 'Check a configuration'), head).map((row) => row[head]);
  expect(listed.toSorted()).toEqual([...new Set(statuses)].toSorted());
});

test('the fields of the result are those that there are', async () => {
  const { result } = await tried({});
  const section = sectionOf(page, 'Check a configuration');
  expect(rowsOf(section, 'field').map(({ field }) => field)).toEqual(Object.keys(result));
  for (const name of Object.keys(result.groups[0] ?? {})) expect(section).toMatch(new RegExp(`[{ ]${name}[ ,]`));
});
