import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
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

test.each([
  [['--without', 'foo'], /^without must be one of com\.sn_customerservice, .*, not "foo"\.$/m],
  [['--property', 'x'], /^--property must be <name>=<value>; "x" was given\.$/m],
  [['--property', 'glide.x=1'], /^properties must be one of .*, not "glide\.x"\.$/m],
  [['--release', 'zurich'], /Allowed choices are classic, current\.$/m],
  [['--rate-limit', 'many'], /^--rate-limit must be a number of requests, a whole number from 0/m],
])('sandbox %j is wrong usage', async (args, message) => {
  const { code, out, err } = await cli(['sandbox', ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});
