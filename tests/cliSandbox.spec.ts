import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SandboxConfigs } from '../src/index.ts';
import { certificates } from './support/certificates.ts';
import { basic } from './support/sandbox.ts';
import { cli, start } from './support/shell.ts';

const bin = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const hasCurl = spawnSync('curl', ['--version']).status === 0;
const sh = (script: string) => promisify(execFile)('sh', ['-c', script]);

/** A sandbox in one terminal: what it prints, line by line, and how it ends. */
async function terminal(args: string[], env: Record<string, string> = {}) {
  const { child, outcome } = start(['sandbox', ...args], env);
  let printed = '';
  const waiting = new Set<() => void>();
  child.stderr?.on('data', (chunk: Buffer) => {
    printed += chunk;
    for (const look of waiting) look();
  });
  const until = (part: string) =>
    new Promise<string>((found) => {
      const look = () => {
        if (!printed.includes(part)) return;
        waiting.delete(look);
        found(printed);
      };
      waiting.add(look);
      look();
    });
  const stop = async () => {
    child.kill('SIGINT');
    return (await outcome).code;
  };
  return { until, stop };
}

/** The line that it wants copied into another terminal. */
const exported = (printed: string) => /^ {2}(export .*)$/m.exec(printed)?.[1] ?? '';

/** The configs that it wants put into files, by the way to sign in. */
function configsIn(printed: string): SandboxConfigs {
  const configs = [...printed.matchAll(/^ {2}(\{.*\})$/gm)].map(([, text]) => JSON.parse(text as string));
  return Object.fromEntries(
    configs.map((config) => [config.auth?.type ?? 'basic', config]),
  ) as unknown as SandboxConfigs;
}

let folder: string;
/** Paths of the files that were made: a key and its certificate, the authority behind it, and the key of another one. */
const files = { key: '', cert: '', ca: '', other: '' };
let authority: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const made = await certificates();
  authority = made.authority;
  const texts = { key: made.good.key, cert: made.good.cert, ca: authority, other: made.expired.key };
  for (const [name, text] of Object.entries(texts)) {
    files[name as keyof typeof files] = join(folder, `${name}.pem`);
    await writeFile(join(folder, `${name}.pem`), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('a sandbox in one terminal', () => {
  test('that npx started names the command as npx finds it', async () => {
    const { until, stop } = await terminal([], { npm_lifecycle_event: 'npx' });
    try {
      expect(await until('Every request is told here')).toContain('\n  npx servicenow-pack run account.list ');
    } finally {
      await stop();
    }
  });

  test('serves what is copied into another, and logs it', async () => {
    const { until, stop } = await terminal([]);
    try {
      const printed = await until('Every request is told here');
      const command = /^ {2}servicenow-pack (run .*)$/m.exec(printed)?.[1] ?? '';
      const { stdout } = await sh(`${exported(printed)}; '${process.execPath}' '${bin}' ${command}`);
      expect(JSON.parse(stdout)).toHaveLength(10);
      await until('200 GET /api/now/account\n');
    } finally {
      expect(await stop()).toBe(130);
    }
  });

  (hasCurl ? test : test.skip)('takes the line for curl that render prints', async () => {
    const { until, stop } = await terminal(['--release', 'classic']);
    try {
      const printed = await until('Every request is told here');
      const input = JSON.stringify({ last_name: `O'Hara "Größe" {x}` });
      const render = `render contact.create --curl --allow-loopback --input '${input.replaceAll("'", "'\\''")}'`;
      const { stdout } = await sh(`${exported(printed)}; '${process.execPath}' '${bin}' ${render}`);
      // curl would ask for the password on a terminal.
      const user = "-u 'integration'";
      expect(stdout).toContain(user);
      const line = stdout.replace(user, `-u 'integration':"$SERVICENOW_PASSWORD"`);
      const answer = await sh(`${exported(printed)}; ${line.trim()} --silent`);
      expect(JSON.parse(answer.stdout)).toEqual({ result: expect.stringMatching(/^[0-9a-f]{32}$/) });
      await until('201 POST /api/now/contact\n');
    } finally {
      await stop();
    }
  });

  const lacking = 'Requested URI does not represent any resource';
  test.each([
    [['--roles'], 'GET', '/api/now/account', 403, 'Insufficient rights to query records'],
    [['--roles', 'csm_ws_integration'], 'GET', '/api/now/account', 200, '"sys_id"'],
    [['--without', 'com.sn_customerservice'], 'GET', '/api/now/account', 400, lacking],
    [['--release', 'classic'], 'GET', '/api/sn_tmf_api/order/serviceOrder', 400, lacking],
    [['--rate-limit', '0'], 'GET', '/api/now/account', 429, 'Rate limit exceeded'],
    [['--asleep'], 'GET', '/api/now/account', 200, 'Instance Hibernating'],
    [['--maintenance'], 'GET', '/api/now/account', 503, 'under maintenance'],
    [['--blocked'], 'GET', '/api/now/account', 403, 'IP address'],
    [['--login-page'], 'GET', '/api/now/account', 200, 'Log in | ServiceNow'],
    [['--user-state', 'locked'], 'GET', '/api/now/account', 401, 'User Not Authenticated'],
    [['--mfa'], 'GET', '/api/now/account', 401, 'User Not Authenticated'],
    [['--basic', 'restricted'], 'GET', '/api/now/account', 401, 'User is not authenticated'],
    [['--basic', 'restricted', '--roles', 'snc_basic_auth_api_access'], 'GET', '/api/now/account', 403, 'Insufficient'],
    [['--basic', 'accepted', '--user-state', 'active'], 'GET', '/api/now/account', 200, '"sys_id"'],
    [
      ['--property', 'glide.sc.checkout.twostep=true'],
      'POST',
      '/api/sn_sc/servicecatalog/cart/checkout',
      200,
      'total_title',
    ],
  ])('is the instance that %j says', async (args, method, path, status, part) => {
    const { until, stop } = await terminal(args);
    try {
      const printed = await until('Every request is told here');
      const [, hostname, user, password] =
        /SERVICENOW_HOSTNAME='(.+)' SERVICENOW_USER='(.+)' SERVICENOW_PASSWORD='(.+)'/.exec(exported(printed)) ?? [];
      const authorization = basic(user ?? '', password ?? '');
      const answer = await fetch(`http://${hostname}${path}`, { method, headers: { authorization } });
      expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(part)]);
      await until(`${status} ${method} ${path}\n`);
    } finally {
      await stop();
    }
  });
});

describe('a sandbox that is signed in to in other ways', () => {
  test('prints a config for each, and never what it was sent', async () => {
    const { until, stop } = await terminal([]);
    try {
      const { oauth_client_credentials, oauth_password, api_key } = configsIn(
        await until('Every request is told here'),
      );
      const { clientId, clientSecret, user, password } = oauth_password.auth;
      expect(oauth_client_credentials.auth).toEqual({ type: 'oauth_client_credentials', clientId, clientSecret });
      const address = `http://${api_key.hostname}`;
      const form = {
        grant_type: 'password',
        client_id: clientId,
        client_secret: clientSecret,
        username: user,
        password,
      };
      const token = await fetch(`${address}/oauth_token.do`, { method: 'POST', body: new URLSearchParams(form) });
      expect(await token.json()).toMatchObject({ token_type: 'Bearer' });
      const { status } = await fetch(`${address}/api/now/account?x-sn-apikey=${api_key.auth.key}`);
      expect(status).toBe(200);
      const printed = await until('200 GET /api/now/account\n');
      expect(printed).toContain('\n200 POST /oauth_token.do\n');
    } finally {
      await stop();
    }
  });

  test('serves https with the files that it was given, and prints whom to trust', async () => {
    const { until, stop } = await terminal(['--tls-key', files.key, '--tls-cert', files.cert, '--tls-ca', files.ca]);
    try {
      const printed = await until('Every request is told here');
      const configs = configsIn(printed);
      expect(Object.values(configs).map(({ ca }) => ca)).toEqual(Array(4).fill(authority));
      const { hostname, user, password, ca } = configs.basic;
      expect(printed).toContain(`listens on https://${hostname}.`);
      const headers = { authorization: basic(user, password) };
      const [answer] = await once(get(`https://${hostname}/api/now/account`, { ca: ca ?? '', headers }), 'response');
      expect(answer.resume().statusCode).toBe(200);
      await until('200 GET /api/now/account\n');
    } finally {
      await stop();
    }
  });

  test('serves https without an authority, and prints no word of one', async () => {
    const { until, stop } = await terminal(['--tls-key', files.key, '--tls-cert', files.cert]);
    try {
      const printed = await until('Every request is told here');
      expect(printed).toContain('listens on https://127.0.0.1:');
      expect(exported(printed)).toContain('SERVICENOW_PASSWORD=');
      expect(printed).not.toMatch(/"ca"|BEGIN/);
    } finally {
      await stop();
    }
  });

  test.each([
    [() => ['--tls-key', files.key], 'https needs both --tls-key and --tls-cert.'],
    [() => ['--tls-ca', files.ca], 'https needs both --tls-key and --tls-cert.'],
    [() => ['--tls-key', files.other, '--tls-cert', files.cert], '--tls-key and --tls-cert must name the PEM files of'],
    [
      () => ['--tls-key', files.key, '--tls-cert', files.cert, '--tls-ca', files.key],
      '--tls-key and --tls-cert must name the PEM files of',
    ],
    [() => ['--tls-key', 'nowhere.pem', '--tls-cert', files.cert], 'The file of --tls-key cannot be read'],
  ])('is wrong usage with other files', async (args, message) => {
    const { code, out, err } = await cli(['sandbox', ...args()]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('BEGIN');
  });
});

test.each([
  [['--without', 'foo'], /^without must be one of com\.sn_customerservice, .*, not "foo"\.$/m],
  [['--property', 'x'], /^--property must be <name>=<value>; "x" was given\.$/m],
  [['--property', 'glide.x=1'], /^properties must be one of .*, not "glide\.x"\.$/m],
  [['--release', 'zurich'], /Allowed choices are classic, current\.$/m],
  [['--basic', 'forbidden'], /Allowed choices are accepted, restricted\.$/m],
  [['--user-state', 'gone'], /Allowed choices are active, inactive, locked\.$/m],
  [['--rate-limit', 'many'], /^--rate-limit must be a number of requests, a whole number from 0/m],
])('sandbox %j is wrong usage', async (args, message) => {
  const { code, out, err } = await cli(['sandbox', ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});
