import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadPack, type Pack } from '../../src/index.ts';

interface Documented {
  roles?: string[];
  plugins?: string[];
}

let pack: Pack;
beforeAll(async () => {
  pack = await loadPack();
});
afterAll(() => pack.close());

const folder = new URL('../../facts/', import.meta.url);
const documented = new Map<string, Documented>(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { actions = {} } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { actions?: object };
      return Object.entries(actions) as [string, Documented][];
    }),
);

test('a need asks for no plugin and no role that is not documented of an action that has it', () => {
  for (const { id, plugins = [], roles = [] } of pack.manifest.needs ?? []) {
    const own = pack.actions
      .filter(({ needs }) => needs === id)
      .map((action) => documented.get(action.id) as Documented);
    const text = JSON.stringify(own.map((one) => [one.plugins, one.roles]));
    // The id of this one stands in the paths of its API, and the pages give its name.
    const unnamed = plugins.filter((plugin) => !text.includes(plugin) && plugin !== 'sn_ind_tsm_sdwan');
    expect([id, unnamed, roles.filter((role) => !text.includes(role))]).toEqual([id, [], []]);
  }
});
