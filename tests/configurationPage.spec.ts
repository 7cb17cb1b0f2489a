import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { envName } from '../src/cli/config.ts';
import { loadPack, type Pack, startSandbox } from '../src/index.ts';
import { certificates } from './support/certificates.ts';
import { tried, type Way } from './support/checkTrial.ts';
import { blocksOf, rowsOf, sectionOf } from './support/documents.ts';
import { after, before, printed } from './support/program.ts';

const page = 'docs/configuration.md';
const blocks = blocksOf(page);
const loopback = { allowLoopback: true };

// Connected to here with configs that are known at run time alone.
const pack: Pack = await loadPack();
afterAll(() => pack.close());
const { auth } = pack.manifest;
const ways = Object.keys(auth) as Way[];

test('every block of the page is tried here', () => {
  expect(Object.keys(blocks)).toEqual([...ways, 'chain', 'check', 'form', 'credentials']);
});

test.each(ways)('the config for %s is one', (way) => {
  const config = JSON.parse(blocks[way] as string);
  expect(config.auth?.type ?? 'basic').toBe(way);
  expect(pack.validateConfig(config)).toMatchObject({ valid: true, issues: [] });
});

test('policies for the APIs that the page names let a key in to every action', () => {
  const [, list = ''] = /Make one for the \*\*Table API\*\*(.*)/.exec(sectionOf(page, 'API key')) ?? [];
  const apis = [...list.matchAll(/`([^`]+)`/g)].map(([, api]) => `/api/${api}/`);
  const paths = pack.actions.flatMap(({ request }) => request.paths).filter((path) => path.startsWith('/api/'));
  const others = paths.filter((path) => !apis.some((api) => `${path}/`.startsWith(api)));
  expect([apis.length, others]).toEqual([9, []]);
});

const hasOpenssl = spawnSync('sh', ['-c', 'openssl version']).status === 0;
(hasOpenssl ? test : test.skip)('the chain that OpenSSL shows ends with what to save', async () => {
  const { selfSigned } = await certificates();
  const sandbox = await startSandbox({ tls: selfSigned });
  try {
    const { hostname } = sandbox.config;
    const line = (blocks.chain as string).replace('snow.example.com:443', hostname);
    const { stdout } = await promisify(execFile)('sh', ['-c', line]);
    const ca = stdout.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g)?.at(-1);
    expect(await pack.checkConfig({ ...sandbox.config, ca }, loopback)).toMatchObject({ valid: true });
  } finally {
    await sandbox.close();
  }
});

test('the check prints what its comments say, and the groups', async () => {
  const lines = (await printed(blocks.check as string)).trim().split('\n');
  expect(lines.slice(0, 2)).toEqual(['false sign_in /password', 'true integration']);
  expect(lines.slice(2).map((line) => line.split(' ').slice(0, 2))).toEqual([
    ['account', 'ready'],
    ['consumer', 'ready'],
    ['contact', 'ready'],
    ['generic', 'unknown'],
    ['order', 'missing_role'],
    ['catalog', 'ready'],
    ['troubleTicket', 'missing_plugin'],
  ]);
});

test.each(ways)(
  'a check by %s makes at most twenty requests, one without credentials, and one for a token',
  async (way) => {
    // Nothing takes more requests than what is missing on an older release.
    const instance = { release: 'classic' as const, without: ['app-csm-order-mgmt', 'sn_ind_tmt_orm'] };
    const { result, sandbox } = await tried({ way, instance });
    const { tokens, refused, anonymous } = sandbox.signIns;
    expect({ valid: result.valid, tokens, refused, anonymous }).toEqual({
      ...{ valid: true, refused: 0, anonymous: 1 },
      tokens: way.startsWith('oauth') ? 1 : 0,
    });
    expect(sandbox.requests.length - tokens).toBeLessThanOrEqual(20);
  },
);

test('a check sends a wrong password once, even where it may repeat', async () => {
  const { sandbox } = await tried({ signIn: { password: 'a wrong one' }, options: { retries: 3 } });
  expect(sandbox.signIns).toMatchObject({ refused: 1, accepted: 0 });
});

test('the token of a check is used by the calls that follow', async () => {
  const sandbox = await startSandbox();
  const config = sandbox.configs.oauth_client_credentials;
  await pack.checkConfig(config, loopback);
  await pack.connect(config, loopback).run('account.list');
  expect(sandbox.signIns.tokens).toBe(1);
  await sandbox.close();
});

test('the form has the fields of each way', async () => {
  expect((await printed(blocks.form as string)).trim().split('\n')).toEqual([
    'User name and password: Hostname, User Name, Password (secret), Certificate Authority',
    'OAuth 2.0, client credentials: Hostname, Client ID, Client Secret (secret), Certificate Authority',
    'OAuth 2.0, password: Hostname, Client ID, Client Secret (secret), User Name, Password (secret), Certificate Authority',
    'API key: Hostname, API Key (secret), Certificate Authority',
  ]);
});

test('a secret that is fetched is asked for again where it was refused', async () => {
  expect(await printed(before + blocks.credentials + after)).toBe('asked\nasked again\n201 2\n');
});

test.each(ways)('no call is lost when the secret of %s changes and is fetched', async (way) => {
  const sandbox = await startSandbox();
  const { hostname } = sandbox.config;
  const credentials = () => {
    const { hostname: _, ...signIn } = sandbox.configs[way];
    return signIn;
  };
  const type = way === 'basic' ? {} : { auth: { type: way } };
  const connection = pack.connect({ hostname, ...type }, { ...loopback, credentials });
  const create = () => connection.run('contact.create', { last_name: 'Example' });
  await create();
  sandbox.change({ password: 'the next one', clientSecret: 'the next one', apiKey: 'the-next-one' });
  sandbox.endTokens();
  const results = await Promise.all([create(), create(), create()]);
  expect(results.map(({ status }) => status)).toEqual([201, 201, 201]);
  await sandbox.close();
});

test('what is fetched again unchanged is not sent again', async () => {
  const sandbox = await startSandbox();
  const { hostname, user } = sandbox.config;
  const credentials = () => ({ password: 'a wrong one' });
  const call = pack.connect({ hostname, user }, { ...loopback, credentials }).run('account.list');
  await expect(call).rejects.toMatchObject({ code: 'unauthenticated' });
  expect(sandbox.signIns.refused).toBe(1);
  await sandbox.close();
});

test('the table of variables has each field of a config', () => {
  const named = Object.values(auth).flatMap(
    (scheme) =>
      Object.values(scheme)
        .join(' ')
        .match(/(?<=\{)[\w.]+/g) ?? [],
  );
  const fields = new Set(['hostname', 'user', 'password', 'ca', 'auth.type', ...named]);
  const rows = rowsOf(sectionOf(page, 'On the command line'), 'variable');
  const listed = rows.map(({ variable, field = '' }) => [variable, field.split(',')[0]]);
  expect(listed).toEqual([...fields].map((field) => [envName(pack.manifest, field), field]));
});
