// The command: what it says of wrong usage, that it replaces a worker that dies, and how it ends.
import { equal, match } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../src/main.ts', import.meta.url));

interface Running {
  child: ChildProcess;
  /** Resolves with the lines that fit, when there are so many. */
  lines(pattern: RegExp, count: number): Promise<string[]>;
  ended: Promise<number>;
}

function run(args: string[], env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [command, ...args], { env: { PATH: process.env.PATH ?? '', ...env } });
  const said: string[] = [];
  let check = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      said.push(line);
      check();
    });
  }
  return {
    child,
    lines(pattern, count) {
      const { promise, resolve } = Promise.withResolvers<string[]>();
      check = () => {
        const found = said.filter((line) => pattern.test(line));
        if (found.length >= count) resolve(found);
      };
      check();
      return promise;
    },
    ended: once(child, 'close').then(([code]) => code as number),
  };
}

test('says what it takes', async () => {
  const { lines, ended } = run(['--help']);
  match((await lines(/--processes <n>/, 1)).join(), /so many workers share the port/);
  equal(await ended, 0);
});

test('says what is wrong in a sentence, and ends with 2', async () => {
  const taken = createServer().listen(0);
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  for (const [args, env, words] of [
    [['--port', 'x'], {}, /^--port must be a whole number up to 65535, not "x"\.$/],
    [['--processes', '-1'], {}, /processes/],
    [['--prot', '1'], {}, /Unknown option '--prot'/],
    [[], { SERVICENOW_CONNECTION_ACME: '{' }, /^SERVICENOW_CONNECTION_ACME is no JSON object\.$/],
    [['--port', String(port)], {}, /EADDRINUSE/],
    [['--port', String(port), '--processes', '2'], {}, /EADDRINUSE/],
    [['--port', '0', '--register', 'http://127.0.0.1:9'], {}, /127\.0\.0\.1:9/],
  ] as const) {
    const { lines, ended } = run([...args], env);
    equal((await lines(words, 1)).length, 1);
    equal(await ended, 2);
  }
  taken.close();
});

test('a worker that dies is replaced; SIGTERM ends all of them', async () => {
  const { child, lines, ended } = run(['--port', '0', '--processes', '2']);
  const [first] = await lines(/listens on port/, 2);
  process.kill(Number(/Worker (\d+)/.exec(first as string)?.[1]), 'SIGKILL');
  match((await lines(/another one takes its place/, 1)).join(), /SIGKILL/);
  const all = await lines(/listens on port/, 3);
  equal(new Set(all.map((line) => /port (\d+)/.exec(line)?.[1])).size, 1);
  child.kill('SIGTERM');
  equal(await ended, 0);
});

test('the Restate server is told of the port that was found free', async () => {
  for (const processes of ['1', '2']) {
    const { promise: told, resolve } = Promise.withResolvers<string>();
    const admin = createHttpServer(async (request, response) => {
      const parts = await request.toArray();
      response.end('{}', () => resolve(parts.join('')));
    }).listen(0);
    await once(admin, 'listening');
    const register = `http://127.0.0.1:${(admin.address() as { port: number }).port}`;
    const worker = run(['--port', '0', '--processes', processes, '--register', register]);
    const [line] = await worker.lines(/listens on port/, Number(processes));
    equal(JSON.parse(await told).uri, `http://localhost:${/port (\d+)/.exec(line as string)?.[1]}`);
    worker.child.kill('SIGTERM');
    equal(await worker.ended, 0);
    admin.close();
  }
});

test('SIGTERM ends a single worker', async () => {
  const { child, lines, ended } = run(['--port', '0']);
  await lines(/listens on port/, 1);
  child.kill('SIGTERM');
  equal(await ended, 0);
});
