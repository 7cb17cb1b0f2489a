// Writes what is derived from the data of the pack. With --check it writes nothing, and fails where a file is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Schema } from '../src/action.ts';
import { readerOf } from '../src/files.ts';
import { selfContained } from '../src/refs.ts';
import { packed, packedFormats } from './packed.ts';
import { actionTable } from './table.ts';
import { typesOf } from './types.ts';
import { validators } from './validators.ts';

const root = new URL('../', import.meta.url);
const checking = process.argv.includes('--check');
const stale: string[] = [];

function write(file: string, text: string): void {
  if (read(file) === text) return;
  stale.push(file);
  if (checking) return;
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

function format(kind: string): Schema {
  const reader = readerOf(new URL('schemas/', root));
  const { $schema, ...schema } = (reader(`${kind}.json`) as { json: Schema }).json;
  return selfContained(schema, `${kind}.json`, '', reader).schema;
}

write('src/generated/formats.ts', packedFormats({ manifest: format('manifest'), action: format('action') }));
// Reading the pack checks it by the formats, so it waits for them.
const { readPack } = await import('../src/load.ts');
const { manifest, actions } = readPack(new URL('manifest.json', root));
const parts = actions.flatMap(({ id, input, output }) => [
  [`${id} input`, input] as const,
  [`${id} output`, output] as const,
]);
write('src/generated/actions.ts', await typesOf(manifest, actions));
write('src/generated/pack.ts', packed(manifest, actions));
write('src/generated/checks.ts', validators({ config: manifest.config, ...Object.fromEntries(parts) }));
write('README.md', actionTable(read('README.md'), manifest, actions));

if (checking && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run npm run generate, and commit what it writes.`);
  process.exitCode = 1;
}
