// Writes what is derived from the data of the pack. With --check it writes nothing, and fails where a file is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Schema } from '../src/action.ts';
import { readerOf } from '../src/files.ts';
import type { Pack } from '../src/index.ts';
import { selfContained } from '../src/refs.ts';
import { decisionTable } from './decisions.ts';
import { packed, packedFormats } from './packed.ts';
import { sandboxTables } from './sandboxTables.ts';
import { actionTable } from './table.ts';
import { typesOf } from './types.ts';
import { checkModules } from './validators.ts';

const root = new URL('../', import.meta.url);
const checking = process.argv.includes('--check');
const written = new Set<string>();
const stale: string[] = [];

function write(file: string, text: string): void {
  written.add(file);
  if (read(file) === text) return;
  stale.push(file);
  if (checking) return;
  mkdirSync(new URL('./', new URL(file, root)), { recursive: true });
  writeFileSync(new URL(file, root), text);
  console.log(`wrote ${file}`);
}

function read(file: string): string {
  try {
    return readFileSync(new URL(file, root), 'utf8');
  } catch {
    return '';
  }
}

/** Takes files away that nothing writes any more. */
function removeOthers(folder: string, kind: RegExp): void {
  if (!existsSync(new URL(folder, root))) return;
  for (const name of readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })) {
    const file = `${folder}${name.replaceAll('\\', '/')}`;
    if (written.has(file) || !kind.test(file)) continue;
    stale.push(file);
    if (!checking) rmSync(new URL(file, root));
  }
}

function format(kind: string): Schema {
  const reader = readerOf(new URL('schemas/', root));
  const { $schema, ...schema } = (reader(`${kind}.json`) as { json: Schema }).json;
  return selfContained(schema, `${kind}.json`, '', reader).schema;
}

/** The pack, or its faults and the end: they are the author's matter, and a stack says nothing to an author. */
function checked(): ReturnType<typeof readPack> {
  try {
    return readPack(new URL('manifest.json', root));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

write('src/generated/formats.ts', packedFormats({ manifest: format('manifest'), action: format('action') }));
// Reading the pack checks it by the formats, so it waits for them.
const { readPack } = await import('../src/load.ts');
const { manifest, actions } = checked();
write('src/generated/actions.ts', await typesOf(manifest, actions));
write('src/generated/pack.ts', packed(manifest, actions));
for (const [file, code] of checkModules(manifest, actions)) write(`src/generated/${file}`, code);
write('README.md', actionTable(read('README.md'), manifest, actions));
write('docs/sandbox.md', sandboxTables(read('docs/sandbox.md')));
write('docs/reliability.md', decisionTable(read('docs/reliability.md')));

// Its examples run on what was just written.
const { referenceOf, referenceFolder } = await import('./reference.ts');
const { messagesPage } = await import('./messages.ts');
const { loadPack } = await import('../src/index.ts');
const pack = (await loadPack()) as Pack;
for (const [file, text] of await referenceOf(pack)) write(file, text);
write('docs/messages.md', await messagesPage(pack));
await pack.close();

removeOthers('src/generated/', /\.c?[jt]s$/);
// The index is written by hand: its table is made where the site is.
removeOthers(referenceFolder, /(?<!\/index)\.md$/);

if (checking && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run npm run generate, and commit what it writes.`);
  process.exitCode = 1;
}
