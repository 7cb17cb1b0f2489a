// No host has a list of actions of its own: it has those of the folder.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadPack } from '../src/index.ts';
import { describeHosts } from './hosts/all.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  for (const part of ['manifest.json', 'actions', 'schemas'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const write = (file: string, json: object) => writeFileSync(join(folder, file), JSON.stringify(json));

/** Changes which action files the manifest lists. */
function list(change: (files: string[]) => string[]): void {
  const manifest = read('manifest.json');
  write('manifest.json', { ...manifest, actions: change(manifest.actions) });
}

describeHosts(
  ({ name }) => name,
  (host) => {
    test('an action file that is deleted is gone, one that is added is there', async () => {
      const manifest = pathToFileURL(join(folder, 'manifest.json'));
      const ours = (await loadPack()).actions.map(({ id }) => id).toSorted();
      const has = async () => (await host.actionsOf(manifest)).toSorted();
      expect(await has()).toEqual(ours);

      const gone = 'actions/catalog/emptyCart.json';
      rmSync(join(folder, gone));
      list((files) => files.filter((file) => file !== gone));
      const others = ours.filter((id) => id !== 'catalog.emptyCart');
      expect(await has()).toEqual(others);

      write('actions/account/check.json', { ...read('actions/account/get.json'), id: 'account.check' });
      list((files) => [...files, 'actions/account/check.json']);
      expect(await has()).toEqual([...others, 'account.check'].toSorted());
    });
  },
);
