import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { ICredentialType, IHttpRequestOptions } from 'n8n-workflow';
import { loadPack, type Pack, type Sandbox, startSandbox } from 'servicenow-action-pack';
import { configOf, credentialFields } from '../src/credential.ts';

const { ServiceNowActionPackApi } = createRequire(import.meta.url)(
  '../dist/credentials/ServiceNowActionPackApi.credentials.js',
);
const credentialType: ICredentialType = new ServiceNowActionPackApi();
const pack = (await loadPack()) as Pack;
let sandbox: Sandbox;
before(async () => {
  process.env.SERVICENOW_ACTION_PACK_ALLOW_LOOPBACK = 'true';
  sandbox = await startSandbox();
});
after(async () => {
  await pack.close();
  await sandbox.close();
});

/** What a person types for a config. */
function typed(way: string, config: object): Record<string, unknown> {
  const { auth, ...beside } = config as { auth?: object };
  const { type: _, ...own } = { type: way, ...auth };
  return { authentication: way, ...beside, ...own };
}

/** What n8n does when a credential is tested. */
async function tested(credentials: object, request?: IHttpRequestOptions): Promise<unknown> {
  const authenticate = credentialType.authenticate as (...given: unknown[]) => Promise<unknown>;
  return authenticate(credentials, request ?? { ...credentialType.test?.request });
}

test('the form has a field for everything that signs in, shown for the ways that use it', () => {
  const fields = credentialFields(pack.manifest);
  assert.deepEqual(credentialType.properties, JSON.parse(JSON.stringify(fields)));
  const way = fields.find(({ name }) => name === 'authentication');
  const ways = (way?.options ?? []).map((one) => (one as { value: string }).value);
  assert.deepEqual(ways, Object.keys(pack.manifest.auth));
  const shown = (one: string) =>
    fields
      .filter(({ displayOptions }) => displayOptions?.show?.authentication?.includes(one) ?? true)
      .map(({ name }) => name)
      .filter((name) => name !== 'authentication');
  assert.deepEqual(Object.fromEntries(ways.map((one) => [one, shown(one)])), {
    basic: ['hostname', 'user', 'password', 'ca'],
    oauth_client_credentials: ['hostname', 'clientId', 'clientSecret', 'ca'],
    oauth_password: ['hostname', 'user', 'password', 'clientId', 'clientSecret', 'ca'],
    api_key: ['hostname', 'key', 'ca'],
  });
  const secret = fields.filter(({ typeOptions }) => typeOptions?.password).map(({ name }) => name);
  assert.deepEqual(secret, ['password', 'clientSecret', 'key']);
});

test('a credential is the config that it was typed from, without what belongs to another way', () => {
  for (const [way, config] of Object.entries(sandbox.configs)) {
    const left = { user: 'left', password: 'left', clientId: 'left', clientSecret: 'left', key: 'left', ca: '' };
    const { valid, issues } = pack.validateConfig(configOf(pack.manifest, { ...left, ...typed(way, config) }), {
      allowLoopback: true,
    });
    assert.deepEqual([way, valid, issues], [way, true, []]);
    const { auth = { type: way }, ...beside } = config as { auth?: object };
    assert.deepEqual(configOf(pack.manifest, { ...left, ...typed(way, config) }), { ...beside, auth });
  }
});

test('the test of a credential is the check of the pack', async () => {
  for (const [way, config] of Object.entries(sandbox.configs)) await tested(typed(way, config));
  const wrong = typed('basic', { ...sandbox.config, password: 'Wr0ng-horse' });
  await assert.rejects(tested(wrong), (error: Error & { code?: unknown; cause?: unknown }) => {
    assert.match(error.message, /^ServiceNow did not accept the user name and password\./);
    // n8n shows a code in place of the message where there is one.
    assert.deepEqual([error.code, error.cause], [undefined, undefined]);
    assert.ok(!error.message.includes('Wr0ng'));
    return true;
  });
  await assert.rejects(tested(typed('basic', { ...sandbox.config, hostname: '' })), /hostname/i);
});

test('it signs in no other request, and sends none of its own', async () => {
  const other = { url: 'https://elsewhere.example/', headers: {} };
  await assert.rejects(tested(typed('basic', sandbox.config), other), /signs in the ServiceNow Action Pack node alone/);
  const before = sandbox.requests.length;
  const request = await tested(typed('basic', sandbox.config));
  assert.deepEqual(request, { url: 'data:application/json,{}' });
  assert.ok(sandbox.requests.length > before);
});
