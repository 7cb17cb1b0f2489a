import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './mutant.ts';

/** A copy of the checkout in which files can be changed. */
export interface Copy {
  folder: string;
  /** Runs something while files differ; they are put back whatever happens. */
  differing: <T>(files: Record<string, string>, run: () => Promise<T>) => Promise<T>;
}

/** Copies what git knows of the checkout or would take in; what npm installed is linked. */
export function copied(): Copy {
  const from = fileURLToPath(root);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'mutants-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const file of filesIn(from)) cpSync(join(from, file), join(folder, file));
  symlinkSync(join(from, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    async differing(files, run) {
      const before = Object.keys(files).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
      for (const [file, text] of Object.entries(files)) put(file, text);
      try {
        return await run();
      } finally {
        for (const [file, text] of before) put(file, text);
      }
    },
  };
}

function filesIn(folder: string): string[] {
  const asked = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', asked, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0');
  // git also lists what was deleted and not yet committed.
  return listed.filter((file) => file !== '' && file !== 'node_modules' && existsSync(join(folder, file)));
}
