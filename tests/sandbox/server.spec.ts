import { Agent, request as httpRequest } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { freshSandbox, type Row } from '../support/sandbox.ts';

const { ask, sandboxOf } = freshSandbox();

describe('a sandbox', () => {
  test('tells what it received, without credentials', async () => {
    await ask('/api/now/account?sysparm_limit=1&sysparm_query=a%5Eb');
    const last = sandboxOf().requests.at(-1);
    expect(last).toMatchObject({
      method: 'GET',
      path: '/api/now/account',
      query: { sysparm_limit: '1', sysparm_query: 'a^b' },
      headers: { accept: '*/*' },
    });
    await ask('/api/now/contact', { body: { last_name: 'Z' } });
    expect(sandboxOf().requests.at(-1)?.body).toEqual({ last_name: 'Z' });
    expect(JSON.stringify(sandboxOf().requests)).not.toMatch(/authorization|Basic /i);
  });

  test('remembers the latest thousand requests', async () => {
    for (let sent = 0; sent < 1010; sent += 101)
      await Promise.all(Array.from({ length: 101 }, (_, i) => ask(`/api/now/nothing/${sent + i}`)));
    await ask('/api/now/nothing/last');
    const { requests } = sandboxOf();
    expect([requests.length, requests.at(-1)?.path]).toEqual([1000, '/api/now/nothing/last']);
  });

  test('shares no state with another', async () => {
    const lines: string[] = [];
    const other = await startSandbox({ log: (line) => lines.push(line) });
    const { body } = await ask('/api/now/contact', { body: { last_name: 'Mine' }, of: other });
    expect((await ask(`/api/now/contact/${body.result}`, { of: other })).status).toBe(200);
    expect((await ask(`/api/now/contact/${body.result}`)).status).toBe(404);
    expect(lines).toEqual(['201 POST /api/now/contact', `200 GET /api/now/contact/${body.result}`]);
    await other.close();
  });

  test('listens on the port it was given, and says when that is taken', async () => {
    const port = Number(sandboxOf().config.hostname.split(':')[1]);
    await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE');
  });

  test('starts and closes a hundred times and leaves nothing open', async () => {
    const before = open();
    for (let round = 0; round < 100; round += 1) {
      const one = await startSandbox();
      await keptAlive(one, new Agent({ keepAlive: true }));
      await Promise.all([one.close(), one.close()]);
      await one.close();
    }
    expect(await leftOver(before)).toEqual([]);
  }, 30_000);

  test('runs twenty times side by side, each with its own records', async () => {
    const twenty = await Promise.all(Array.from({ length: 20 }, () => startSandbox()));
    try {
      const counts = await Promise.all(
        twenty.map(async (one, i) => {
          const name = `Side ${i}`;
          await ask('/api/now/contact', { body: { last_name: name }, of: one });
          const found = await ask('/api/now/contact?sysparm_query=last_nameSTARTSWITHSide', { of: one });
          return (found.body.result as Row[]).map((row) => row.last_name);
        }),
      );
      expect(counts).toEqual(twenty.map((_, i) => [`Side ${i}`]));
    } finally {
      await Promise.all(twenty.map((one) => one.close()));
    }
  });
});

/** Asks once and leaves the socket open. */
function keptAlive({ config }: Sandbox, agent: Agent): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`http://${config.hostname}/`, { agent }, (response) => {
      response.resume().on('end', resolve);
    });
    request.on('error', reject).end();
  });
}

/** What keeps this process alive, by kind. */
function open(): Record<string, number> {
  const kinds = Map.groupBy(process.getActiveResourcesInfo(), (kind) => kind);
  return Object.fromEntries(['TCPServerWrap', 'TCPSocketWrap'].map((kind) => [kind, kinds.get(kind)?.length ?? 0]));
}

/** The kinds of which there are more than before. A closed handle is gone some turns of the event loop later. */
async function leftOver(before: Record<string, number>): Promise<string[]> {
  const more = () => Object.entries(open()).flatMap(([kind, count]) => (count > (before[kind] ?? 0) ? [kind] : []));
  for (let turn = 0; turn < 100 && more().length > 0; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return more();
}
