// Writes what is derived from the action files. With --check it writes nothing, and fails where a file is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { readPack } from '../src/load.ts';
import { actionTable } from './table.ts';
import { typesOf } from './types.ts';

const root = new URL('../', import.meta.url);
const { manifest, actions } = readPack(new URL('manifest.json', root));
const read = (file: string) => {
  try {
    return readFileSync(new URL(file, root), 'utf8');
  } catch {
    return '';
  }
};

const written: Record<string, string> = {
  'src/generated/actions.ts': await typesOf(manifest, actions),
  'README.md': actionTable(read('README.md'), manifest, actions),
};

const stale = Object.entries(written).filter(([file, text]) => read(file) !== text);
if (!process.argv.includes('--check')) {
  for (const [file, text] of stale) {
    writeFileSync(new URL(file, root), text);
    console.log(`wrote ${file}`);
  }
} else if (stale.length > 0) {
  console.error(
    `Out of date: ${stale.map(([file]) => file).join(', ')}. Run npm run generate, and commit what it writes.`,
  );
  process.exitCode = 1;
}
