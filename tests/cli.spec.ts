import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../src/cli/program.ts';
import { type Sandbox, startSandbox } from '../src/index.ts';
import { json, serve } from './support/server.ts';
import { cli, start } from './support/shell.ts';

const password = `cänary "s3cret" '$x`;
let folder: string;
let sandbox: Sandbox;
/** The environment that reaches the sandbox. */
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  await writeFile(join(folder, 'broken.json'), '{"hostname": "x",}');
  await writeFile(join(folder, 'list.json'), '[]');
  await writeFile(join(folder, 'input.json'), '\ufeff{"sysparm_limit": 2}');
  await writeFile(join(folder, 'latin1.json'), Buffer.from([0x22, 0xe4, 0x22]));
  sandbox = await startSandbox();
  const { hostname, user, password: secret } = sandbox.config;
  env = { SERVICENOW_HOSTNAME: hostname, SERVICENOW_USER: user, SERVICENOW_PASSWORD: secret };
  await writeFile(join(folder, 'config.json'), JSON.stringify(sandbox.config));
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
const at = (file: string) => join(folder, file);

describe('data goes to standard output, words to standard error', () => {
  test('actions lists every action by its group', async () => {
    const { code, out, err } = await cli(['actions']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Account\n {2}account\.list +List Accounts +read\n/);
    const listed = JSON.parse((await cli(['actions', '--json'])).out) as { id: string }[];
    expect(listed.map(({ id }) => id)).toContain('catalog.orderItem');
  });

  test('describe shows each field, what the action does and what it needs', async () => {
    const { code, out } = await cli(['describe', 'contact.create']);
    expect(code).toBe(0);
    for (const part of [
      'Create New Contact',
      'com.sn_customerservice',
      'csm_ws_integration',
      'POST /api/now/contact',
      'first_name',
      'At most 50',
      'servicenow-pack run contact.create',
    ])
      expect(out).toContain(part);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(160);
    expect(JSON.parse((await cli(['describe', 'contact.create', '--json'])).out)).toMatchObject({
      id: 'contact.create',
      effect: 'write',
    });
  });

  test('describe fits a terminal of 80 columns', async () => {
    const { out } = await cli(['describe', 'account.list'], { env: { COLUMNS: '80' } });
    const table = out.slice(0, out.indexOf('\nExample\n'));
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('run prints the data, and with --json the whole result', async () => {
    const input = ['--input', '{"sysparm_limit":2}'];
    const { code, out, err } = await cli(['run', 'account.list', '--allow-loopback', ...input], { env });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toHaveLength(2);
    const whole = await cli(['run', 'account.list', '--allow-loopback', '--json', ...input], { env });
    expect(JSON.parse(whole.out)).toMatchObject({ status: 200, attempts: 1, page: { hasMore: true, nextOffset: 2 } });
  });

  test.each([
    ['a file', ['--input', '@FOLDER/input.json'], ''],
    ['standard input', ['--input', '-'], '{"sysparm_limit": 2}'],
  ])('the input comes from %s', async (_, args, stdin) => {
    const given = args.map((arg) => arg.replace('FOLDER', folder));
    const { out } = await cli(['run', 'account.list', '--config', at('config.json'), '--allow-loopback', ...given], {
      stdin,
    });
    expect(JSON.parse(out)).toHaveLength(2);
  });

  test('--all gives every row as one list, and says that it is complete', async () => {
    const { code, out, err } = await cli([
      'run',
      'account.list',
      '--all',
      '--sandbox',
      '--input',
      '{"sysparm_limit":"7"}',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(32);
    expect(err).toBe('32 rows, 5 pages, complete.\n');
  });

  test('--all closes the list and tells the error where a page fails', async () => {
    const server = await serve(({ query }, response) => {
      const first = new Map(query).get('sysparm_offset') === '0';
      json(response, first ? 200 : 503, first ? { result: [{ sys_id: 'a' }] } : undefined);
    });
    const { code, out, err } = await cli(['run', 'account.list', '--all', '--allow-loopback', '--retries', '0'], {
      env: { ...env, SERVICENOW_HOSTNAME: server.config.hostname },
    });
    await server.close();
    expect([code, JSON.parse(out)]).toEqual([1, [{ sys_id: 'a' }]]);
    expect(err).toContain('1 row, 1 page, not complete: a page could not be read. The next page begins at 100.');
    expect(err).toContain('account.list failed (HTTP 503)');
  });
});

describe('render --curl', () => {
  const run = promisify(execFile);
  const input = { first_name: `O'B "x" $HOME \`id\` \\ {a}[b]`, last_name: '@file\nline', city: '漢😀' };

  test('gives a line that a shell reads as it was meant, without a secret', async () => {
    const { out } = await cli(['render', 'contact.create', '--curl', '--input', JSON.stringify(input)], {
      env: { ...env, SERVICENOW_HOSTNAME: 'dev1.example.com', SERVICENOW_PASSWORD: password },
    });
    expect(out).not.toContain('cänary');
    const { stdout } = await run('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${out}`]);
    const words = stdout.split('\0').slice(0, -1);
    expect(words).toEqual([
      ...['--globoff', '-u', sandbox.config.user, '--request', 'POST', '--header', 'accept: application/json'],
      ...[
        '--header',
        'content-type: application/json',
        '--data-raw',
        JSON.stringify(input),
        'https://dev1.example.com/api/now/contact',
      ],
    ]);
  });

  (hasCurl ? test : test.skip)('the line does what run does', async () => {
    const given = { sysparm_query: 'nameLIKEac^ORDERBYname', sysparm_limit: 2 };
    const args = ['account.list', '--allow-loopback', '--input', JSON.stringify(given)];
    const { out } = await cli(['render', '--curl', ...args], { env });
    const line = out.replace(`-u '${sandbox.config.user}'`, `-u '${sandbox.config.user}:${sandbox.config.password}'`);
    const { stdout } = await run('sh', ['-c', line.replace('curl ', 'curl --silent ')]);
    const ran = await cli(['run', ...args], { env });
    expect((JSON.parse(stdout) as { result: unknown }).result).toEqual(JSON.parse(ran.out));
  });

  test('needs no config', async () => {
    const { code, out } = await cli(['render', 'account.list', '--curl']);
    expect([code, out]).toEqual([
      0,
      `curl --globoff -u 'workflow.integration' --header 'accept: application/json' 'https://dev12345.service-now.com/api/now/account'\n`,
    ]);
    expect(JSON.parse((await cli(['render', 'account.list'])).out)).toMatchObject({
      method: 'GET',
      path: '/api/now/account',
    });
  });
});

describe('what is wrong is told in a sentence, with exit code 2, and nothing is sent', () => {
  test.each<[string[], string]>([
    [[], 'No command was given.'],
    [['acti'], 'There is no command "acti".\nDid you mean actions?'],
    [['help', 'acti'], 'There is no command of that name.'],
    [['run'], 'servicenow-pack run needs an argument: <id>.'],
    [['run', 'account.lst', '--sandbox'], 'There is no action "account.lst". Did you mean account.list?'],
    [['describe', 'nothing.alike'], 'There is no action "nothing.alike".'],
    [['run', 'account.list', '--al'], 'servicenow-pack run has no option --al.'],
    [['run', 'account.list', '--password', 'canary'], 'servicenow-pack run has no option --password.'],
    [['run', 'account.list', 'extra'], 'servicenow-pack run was given more arguments than it takes.'],
    [
      ['run', 'account.list', '--timeout', 'soon'],
      '--timeout must be a time in ms, a whole number from 1 to 2147483647; "soon" was given.',
    ],
    [['run', 'account.list', '--retries', '-1'], '--retries must be a count'],
    [['run', 'account.list', '--input'], '--input needs a value'],
    [['sandbox', '--property'], '--property needs a value: <name=value>.'],
    [['sandbox', '--asleep=1'], '--asleep takes no value.'],
    [['run', 'account.list', '--sandbox', '--config', 'x'], '--sandbox brings its own config'],
    [['run', 'account.list'], 'SERVICENOW_HOSTNAME, SERVICENOW_USER and SERVICENOW_PASSWORD are not set.'],
    [
      ['run', 'account.get', '--sandbox', '--all', '--input', '{"id":"x"}'],
      '--all reads a list page by page, and account.get does not page.',
    ],
    [['run', 'account.get', '--sandbox'], 'id is required.\nNo input was given. Give one with --input'],
    [['render', 'account.get'], 'id is required.\nNo input was given. Give one with --input'],
    [
      ['run', 'account.list', '--sandbox', '--input', '{"a":'],
      'The text of --input is not JSON: at line 1, column 6, the text ends, where a value should stand.',
    ],
    [
      ['run', 'account.list', '--sandbox', '--input', '{\n a: 1}'],
      'at line 2, column 2, where a name in double quotes should stand.',
    ],
    [
      ['run', 'account.list', '--sandbox', '--input', '[]'],
      'The text of --input must be a JSON object; a list was given.',
    ],
    [
      ['run', 'account.list', '--sandbox', '--input', '@nowhere.json'],
      'The file of --input cannot be read: "nowhere.json" does not exist.',
    ],
    [['run', 'account.list', '--sandbox', '--input', '@FOLDER'], 'is a folder.'],
    [['run', 'account.list', '--sandbox', '--input', '@FOLDER/latin1.json'], 'is not UTF-8 text.'],
    [['run', 'account.list', '--sandbox', '--input', '-'], 'Standard input is empty; expected is a JSON object.'],
    [
      ['run', 'account.list', '--sandbox', '--input', '{"sysparm_limt":1}'],
      'sysparm_limt is not a known field; sysparm_limit is.',
    ],
    [['run', 'account.list', '--config', 'FOLDER/nowhere.json'], 'nowhere.json" does not exist.'],
    [['run', 'account.list', '--config', 'FOLDER/broken.json'], 'is not JSON: at line 1'],
    [['run', 'account.list', '--config', 'FOLDER/list.json'], 'must be a JSON object.'],
    [['run', 'account.list', '--config', 'FOLDER/config.json'], '--allow-loopback admits this machine itself'],
    [['actions', '--pack', 'FOLDER/nowhere.json'], 'The file does not exist.'],
    [['sandbox', '--port', '99999'], '--port must be a port, a whole number from 1 to 65535; "99999" was given.'],
  ])('%j', async (args, sentence) => {
    const sent = sandbox.requests.length;
    const { code, out, err } = await cli(args.map((arg) => arg.replace('FOLDER', folder)));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at |canary/);
    expect(sandbox.requests).toHaveLength(sent);
  });

  test('with --json the whole error is JSON', async () => {
    const { code, err } = await cli(['run', 'account.get', '--sandbox', '--json', '--input', '{"id":5}']);
    expect(code).toBe(2);
    expect(JSON.parse(err)).toMatchObject({ code: 'invalid_input', outcome: 'not_sent', issues: [{ path: '/id' }] });
  });
});

test('an action that fails ends with exit code 1: the sentence, what to do, and whether it happened', async () => {
  const { code, out, err } = await cli(['run', 'account.list', '--allow-loopback'], {
    env: { ...env, SERVICENOW_PASSWORD: password },
  });
  expect([code, out]).toEqual([1, '']);
  expect(err.split('\n')[0]).toMatch(/^account\.list failed \(HTTP 401\)\. /);
  expect(err).toContain('unauthenticated · the server did not do it');
  expect(err).not.toContain('cänary');
  const whole = await cli(['run', 'account.list', '--allow-loopback', '--json'], {
    env: { ...env, SERVICENOW_PASSWORD: password },
  });
  expect(JSON.parse(whole.err)).toMatchObject({ code: 'unauthenticated', status: 401, outcome: 'refused' });
  expect(whole.err).not.toContain('cänary');
});

test('colours are for a terminal alone, and can be forced and forbidden', async () => {
  const colour = '\u001b[';
  expect((await cli(['demo'])).out).not.toContain(colour);
  expect((await cli(['demo'], { env: { FORCE_COLOR: '1' } })).out).toContain(colour);
  expect((await cli(['demo'], { env: { FORCE_COLOR: '0' } })).out).not.toContain(colour);
});

test('the demo tells its story', async () => {
  const { code, out, err } = await cli(['demo']);
  expect([code, err]).toEqual([0, '']);
  const parts = [
    ...[
      "valid: true, hostname: 'dev12345.service-now.com'",
      'ServiceNow did not accept the user name and password.',
      "number: 'ACCT",
      'hasMore: true',
    ],
    ...[
      "name: 'Ada Marwick'",
      "number: 'REQ",
      "request_state: 'in_process'",
      "curl --globoff -u 'integration'",
      'sys_id is required.',
    ],
    ...[
      'variabels is not a known field; variables is.',
      'sysparm_quantity must be a whole number; text was given.',
      'Three things to try next',
    ],
  ];
  for (const part of parts) expect(out).toContain(part);
  expect(out).not.toContain(sandbox.config.password);
});

describe('Ctrl-C leaves no process and no stack, and exits with 130', () => {
  test('during run --all', async () => {
    const asked = Promise.withResolvers<void>();
    const server = await serve((request, response) => {
      if (new Map(request.query).get('sysparm_offset') === '0') json(response, 200, { result: [{ sys_id: 'a' }] });
      else asked.resolve();
    });
    const { child, outcome } = start(['run', 'account.list', '--all', '--allow-loopback'], {
      ...env,
      SERVICENOW_HOSTNAME: server.config.hostname,
    });
    await asked.promise;
    child.kill('SIGINT');
    const { code, out, err } = await outcome;
    await server.close();
    expect([code, JSON.parse(out)]).toEqual([130, [{ sys_id: 'a' }]]);
    expect(err).toContain('not complete');
    expect(err).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('during sandbox, by %s', async (signal, expected) => {
    const { child, outcome } = start(['sandbox']);
    await once(child.stderr as NodeJS.ReadableStream, 'data');
    child.kill(signal);
    const { code, err } = await outcome;
    expect(code).toBe(expected);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('while the input is awaited', async () => {
    const stop = new AbortController();
    const stdin = new Readable({ read: () => stop.abort(130) });
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const io = { stdin, stdout, stderr, env: {}, signal: stop.signal, name: 'servicenow-pack' };
    const code = await main(['run', 'account.list', '--sandbox', '--input', '-'], io);
    expect([code, stdout.read(), String(stderr.read())]).toEqual([130, null, 'Stopped.\n']);
  });

  test('during a write, and tells that it may have happened', async () => {
    const asked = Promise.withResolvers<void>();
    const server = await serve(() => asked.resolve());
    const { child, outcome } = start(['run', 'contact.create', '--allow-loopback'], {
      ...env,
      SERVICENOW_HOSTNAME: server.config.hostname,
    });
    await asked.promise;
    child.kill('SIGINT');
    const { code, err } = await outcome;
    await server.close();
    expect(code).toBe(130);
    expect(err).toContain('It may have happened all the same');
  });
});

test('a reader that has seen enough is no failure', async () => {
  const { child, outcome } = start([
    'run',
    'generic.request',
    '--all',
    '--sandbox',
    '--input',
    '{"method":"GET","url_path":"api/now/table/incident","query_params":{"sysparm_limit":1}}',
  ]);
  child.stdout?.once('data', () => child.stdout?.destroy());
  const { code, err } = await outcome;
  expect([code, err]).toEqual([0, '']);
});
