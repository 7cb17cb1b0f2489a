import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CheckResult, type SandboxOptions, startSandbox } from '../src/index.ts';
import { fitsItsSchema } from './support/checkSchema.ts';
import { serve } from './support/server.ts';
import { cli } from './support/shell.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
});
afterAll(() => rm(folder, { recursive: true }));

const parsed = (out: string): CheckResult => JSON.parse(out) as CheckResult;

/** Checks a sandbox by a config file. */
async function checked(options: SandboxOptions, ...args: string[]) {
  const sandbox = await startSandbox(options);
  const file = join(folder, `${sandbox.config.hostname.replace(/\W/g, '-')}.json`);
  await writeFile(file, JSON.stringify(sandbox.config));
  const run = await cli(['check', '--config', file, '--allow-loopback', ...args]);
  await sandbox.close();
  return run;
}

describe('check', () => {
  test('prints the stages and the groups as a table, and ends with 0', async () => {
    const { code, out, err } = await cli(['check', '--sandbox']);
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^127\.0\.0\.1:\d+ · user integration · name Ines Tegra$/);
    for (const stage of ['configuration', 'name', 'connection', 'certificate', 'instance', 'sign-in'])
      expect(lines.filter((line) => new RegExp(`^ +${stage} +ok$`).test(line))).toHaveLength(1);
    expect(out).toMatch(/^group +works +why +what to do$/m);
    expect(out).toMatch(/^Account +ready +account\.list answered\.$/m);
    expect(out).toMatch(/^ {2}Product Orders +ready +productOrder\.list answered\./m);
    expect(out).toMatch(/^The sign-in works\. \(\d+ ms\)$/m);
  });

  test('gives the whole result as JSON: valid, and every group ready or, without a read, unknown', async () => {
    const { code, out, err } = await cli(['check', '--sandbox', '--json']);
    const result = parsed(out);
    expect([code, err, result.valid, fitsItsSchema(result)]).toEqual([0, '', true, []]);
    for (const { id, status } of result.groups)
      expect([id, status]).toEqual([id, id === 'generic' ? 'unknown' : 'ready']);
  });

  test('says of each group that does not work why, and what to do', async () => {
    const { code, out } = await checked({
      without: ['com.sn_customerservice'],
      user: { roles: ['ticket_integrator'] },
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^Account +plugin missing +account\.list is not there/m);
    expect(out).toMatch(/^ {2}Orders of Customers +role missing/m);
    expect(out).toMatch(/^The sign-in works; 5 of 7 groups of actions do not\./m);
  });

  test('ends with 1 where the sign-in does not work, with the stage that failed and those not reached', async () => {
    const { code, out, err } = await checked({ user: { state: 'locked' } });
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^ +instance +ok$/m);
    expect(out).toMatch(/^ +sign-in +failed$/m);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('It is one of these: one of the two is wrong;');
    expect(out).not.toMatch(/^group /m);
    const asleep = await checked({ asleep: true });
    expect(asleep.code).toBe(1);
    expect(asleep.out).toMatch(/^ +sign-in +not reached$/m);
  });

  test('ends with 1 and the result as JSON', async () => {
    const { code, out } = await checked({ asleep: true }, '--json');
    expect([code, parsed(out).stage]).toEqual([1, 'instance']);
  });

  test('ends with 2 where the config is malformed, and says where it came from and what admits it', async () => {
    const file = join(folder, 'malformed.json');
    await writeFile(file, JSON.stringify({ hostname: 'localhost', user: 'me', password: 'x' }));
    const { code, out, err } = await cli(['check', '--config', file]);
    expect(code).toBe(2);
    expect(out).toMatch(/^ +configuration +failed$/m);
    expect(err).toBe(
      `The configuration came from ${file}; correct it there. --allow-loopback admits this machine itself.\n`,
    );
    const asJson = await cli(['check', '--config', file, '--json']);
    expect([asJson.code, parsed(asJson.out).stage, asJson.err]).toEqual([2, 'shape', '']);
  });

  test('takes each way to sign in from the environment', async () => {
    const sandbox = await startSandbox();
    const { hostname, auth } = sandbox.configs.oauth_client_credentials;
    const env = {
      SERVICENOW_HOSTNAME: hostname,
      SERVICENOW_AUTH_TYPE: auth.type,
      SERVICENOW_AUTH_CLIENT_ID: auth.clientId,
      SERVICENOW_AUTH_CLIENT_SECRET: auth.clientSecret,
    };
    const { code } = await cli(['check', '--allow-loopback'], { env });
    const lacking = await cli(['check', '--allow-loopback'], { env: { ...env, SERVICENOW_AUTH_CLIENT_SECRET: '' } });
    await sandbox.close();
    expect([code, lacking.code]).toEqual([0, 2]);
    expect(lacking.err).toContain('SERVICENOW_AUTH_CLIENT_SECRET is not set');
    expect(lacking.err).toContain('"type":"oauth_client_credentials"');
  });

  test('ends in time where no answer comes', async () => {
    const server = await serve(() => undefined);
    const file = join(folder, 'hanging.json');
    await writeFile(file, JSON.stringify(server.config));
    const { code, out } = await cli(['check', '--config', file, '--allow-loopback', '--timeout', '200']);
    await server.close();
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('There was no answer within the time of the check.');
  });

  test.each([
    [['--timeout', '0'], '--timeout must be a time in ms'],
    [['--config', 'x.json'], '--sandbox brings its own config'],
    [['--input', '{}'], 'has no option --input'],
    [['more'], 'was given more arguments than it takes'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, err } = await cli(['check', '--sandbox', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
