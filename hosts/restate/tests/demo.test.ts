// The demonstration tells its story to the end, and leaves nothing behind.
import { deepEqual, equal, match } from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../demo/main.ts', import.meta.url));

/** Where it keeps what it writes: nothing is in there afterwards. */
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
});
after(() => rm(folder, { recursive: true, force: true }));

interface Demo {
  child: ChildProcess;
  /** Resolves when it has printed what fits. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** What it came to, and what is left of it. */
  ended: Promise<{ code: number | null; out: string; err: string; left: string[] }>;
}

/** Starts it in a process group of its own, in which all that it starts is found. */
function startDemo(...args: string[]): Demo {
  const env = { ...process.env, TMPDIR: folder, NO_COLOR: '1' };
  const child = spawn(process.execPath, [program, ...args], { detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  let heard = () => {};
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
    heard();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  const ended = once(child, 'close').then(async ([code]) => {
    const left = [...groupOf(child.pid as number), ...(await readdir(folder))];
    return { code, out, err, left };
  });
  return {
    child,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        heard = () => {
          const found = pattern.exec(out);
          if (found) resolve(found);
        };
        heard();
        ended.then(() => reject(new Error(`It ended before it printed ${pattern}: ${out}${err}`)));
      }),
  };
}

/** The command lines of the processes in a group. */
function groupOf(id: number): string[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pgid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => line.trim()).filter((line) => line.startsWith(`${id} `));
}

test('an order, a product order and a contact, each with a worker that is killed', async () => {
  const { code, out, err, left } = await startDemo('--once').ended;
  deepEqual({ code, err, left }, { code: 0, err: '', left: [] });
  const [order = '', productOrder = '', contact = ''] = out.split(/^\d\. /m).slice(1);
  const ordered = [...order.matchAll(/→ ordered: (REQ\d+)/g)].map(([, number]) => number);
  equal(ordered.length, 2);
  equal(ordered[0], ordered[1]);
  match(order, /✗ worker \d+ is killed; worker \d+ takes its place/);
  match(order, /3 lines, of 3 calls that add one/);
  equal(order.match(/→ RITM\d+ {2}\d × \S/g)?.length, 3);
  match(order, /, 1 request$/m);
  match(productOrder, /found: true,[^}]*externalId: 'inv_\w+'[^}]*}\n.*sent once/);
  match(contact, /✗ contact\.create may have happened.* since \d{4}-/);
  match(contact, /HTTP 502, code: unreachable, outcome: unknown\n.*sent once/);
});

test('what it shows at the end works, and Ctrl-C ends it well', async () => {
  const demo = startDemo();
  const [, ui, curl] = await demo.printed(/: (http:\S+\/ui\/)\n.*\n *(curl .*)\n.*Ctrl-C ends it/);
  equal((await fetch(ui as string)).status, 200);
  const { data } = JSON.parse(execFileSync('sh', ['-c', `${curl} --silent`], { encoding: 'utf8' }));
  match(data[0].number, /^ACCT\d+$/);
  demo.child.kill('SIGINT');
  const { code, err, left } = await demo.ended;
  deepEqual({ code, err, left }, { code: 0, err: '', left: [] });
});

test('Ctrl-C in the middle leaves nothing behind either', async () => {
  const demo = startDemo();
  await demo.printed(/is killed/);
  demo.child.kill('SIGINT');
  const { code, err, left } = await demo.ended;
  deepEqual({ code, err, left }, { code: 130, err: '', left: [] });
});
