// What Restate adds to an action, and how many actions a second workers make: figures of one run on one machine.
// The embedded ServiceNow answers at once and shares the machine: what is measured is all but the instance.
import { type Setting, startSetting } from './setting.ts';

const counted = 400;
const atOnce = 64;
const total = 3_000;

const read = { action: 'account.get', input: (id: string) => ({ id }) };
const write = { action: 'contact.create', input: () => ({ last_name: 'Measured' }) };

const world = await startSetting();
try {
  await measure(world);
} finally {
  await world.close();
}

async function measure({ pack, connections, call, worker, pair }: Setting): Promise<void> {
  const direct = pack.connect(connections.acme, { allowLoopback: true, maxConcurrent: atOnce });
  const { data } = await direct.run('account.list', { sysparm_limit: 1 });
  const account = String(data[0]?.sys_id);
  const kinds = [read, write].map(({ action, input }) => ({ action, input: input(account) }));
  const asked = ({ action, input }: { action: string; input: object }) =>
    call('/action/run', { connection: 'acme', action, input });

  const one = await worker();
  const rows: string[][] = [];
  for (const kind of kinds) {
    const alone = await times(() => direct.run(kind.action, kind.input));
    const through = await times(() => asked(kind));
    rows.push([kind.action, ...alone, ...through, (Number(through[0]) - Number(alone[0])).toFixed(1)]);
  }
  print(['one after another', 'direct p50 ms', 'p99', 'through Restate p50 ms', 'p99', 'more at p50'], rows);

  const rates: string[][] = [];
  for (const kind of kinds)
    rates.push([
      `${kind.action}, ${atOnce} at once`,
      await rate(() => direct.run(kind.action, kind.input)),
      await rate(() => asked(kind)),
    ]);
  rates.push(['a batch of contact.create', '', await batchRate('one')]);
  await one.close();
  const two = await pair(one.port);
  for (const [n, kind] of kinds.entries()) rates[n]?.push(await rate(() => asked(kind)));
  rates[2]?.push(await batchRate('two'));
  await two.close();
  print(['actions a second', 'direct', 'one worker', 'two workers'], rates);

  async function batchRate(id: string): Promise<string> {
    const begun = performance.now();
    const inputs = Array.from({ length: 1_000 }, () => write.input());
    await call(`/batch/${id}/start`, { connection: 'acme', action: write.action, inputs });
    await call(`/batch/${id}/wait`);
    return (1_000 / ((performance.now() - begun) / 1000)).toFixed(0);
  }
}

/** The middle and the 99th of a hundred, in ms, of calls one after another. */
async function times(make: () => Promise<unknown>): Promise<string[]> {
  for (let n = 0; n < 50; n += 1) await make();
  const all: number[] = [];
  for (let n = 0; n < counted; n += 1) {
    const begun = performance.now();
    await make();
    all.push(performance.now() - begun);
  }
  all.sort((a, b) => a - b);
  return [0.5, 0.99].map((part) => (all[Math.floor(counted * part)] as number).toFixed(1));
}

async function rate(make: () => Promise<unknown>): Promise<string> {
  let begun = 0;
  const since = performance.now();
  const caller = async () => {
    while (begun < total) {
      begun += 1;
      await make();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  return (total / ((performance.now() - since) / 1000)).toFixed(0);
}

function print(head: string[], rows: string[][]): void {
  for (const row of [head, head.map(() => '---'), ...rows]) process.stdout.write(`| ${row.join(' | ')} |\n`);
  process.stdout.write('\n');
}
