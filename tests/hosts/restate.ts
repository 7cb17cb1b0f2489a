import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPack } from '../../src/index.ts';
import type { Came, Host } from './host.ts';
import { type Talk, talkTo } from './talk.ts';

const folder = new URL('../../hosts/restate/', import.meta.url);
const file = (path: string) => fileURLToPath(new URL(path, folder));

/** What is told of a call: a result, or the fields of a failure as text. */
type Told =
  | { result: { data: unknown; status: number; beside?: unknown } }
  | { error: { code: string; reason?: string; outcome: string; status?: string; retryable?: string } };

/** Durable workers, called over the HTTP of a Restate server. */
export const restateWorker: Host = {
  name: 'the Restate worker',
  available() {
    const there = ['dist/index.js', 'hosts/restate/node_modules/@restatedev/restate-server'];
    const installed = there.every((path) => existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))));
    return installed ? undefined : 'it is not installed: npm run build, and then npm ci in hosts/restate';
  },
  refuses: true,
  async start(config) {
    const talk = begin({ config });
    return {
      run: async (action, input) => cameOf((await talk.ask({ action, input })) as Told),
      close: talk.close,
    };
  },
  async actionsOf(manifest) {
    const { actions: files } = JSON.parse(readFileSync(manifest, 'utf8')) as { actions: string[] };
    const ours = (await loadPack()).actions.map(({ id }) => id);
    const listed = files.map((path) => path.replace(/^actions\/(.*)\/(.*)\.json$/, '$1.$2'));
    const talk = begin({ config: {}, manifest: manifest.href });
    const known: string[] = [];
    // It has no list to give: it is asked for each that there could be.
    for (const action of new Set([...ours, ...listed])) {
      const told = (await talk.ask({ action })) as Told;
      if (!('error' in told) || told.error.code !== 'unknown_action') known.push(action);
    }
    await talk.close();
    return known;
  },
};

function begin(first: object): Talk {
  const talk = talkTo(process.execPath, [file('tests/driver.ts')], { PATH: process.env.PATH ?? '' });
  talk.tell(first);
  return talk;
}

function cameOf(told: Told): Came {
  if ('error' in told) {
    const { code, reason, outcome, status, retryable } = told.error;
    return {
      code,
      reason,
      outcome,
      status: status === undefined ? undefined : Number(status),
      retry: retryable === 'true',
    };
  }
  const { data, status, beside } = told.result;
  return { data, status, ...(beside !== undefined && { beside }) };
}
