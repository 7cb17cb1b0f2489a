import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BuildOptions, build } from 'esbuild';
import { actions, manifest } from '../src/metadata.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'modules-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).trim();
const from = (file: string) => JSON.stringify(pathToFileURL(join(root, file)).href);
// Prints the module that each line of a program loads.
const watch = `import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => (console.log(url), next(url, context)) });`;

/** The packages that a program loads, by name; and its own files. */
function loadedBy(program: string): { packages: string[]; files: string[] } {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, program);
  const urls = node('--import', `data:text/javascript,${encodeURIComponent(watch)}`, file).split('\n');
  const packages = urls.flatMap((url) => /\/node_modules\/((@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []);
  return { packages: [...new Set(packages)], files: urls.filter((url) => url.startsWith('file:')) };
}

describe('a process', () => {
  const list = `const { loadPack } = await import(${from('src/index.ts')}); const pack = await loadPack();`;

  test('that only lists the actions loads no package', () => {
    const { packages, files } = loadedBy(`${list} if (pack.actions.length === 0) throw new Error();`);
    expect(packages).toEqual([]);
    expect(files.some((file) => file.endsWith('/src/ours.ts'))).toBe(true);
    expect(files.filter((file) => file.includes('/src/sandbox/'))).toEqual([expect.stringMatching(/\/index\.ts$/)]);
  });

  test('that validates a config and renders a request loads no package either', () => {
    const config = `{ hostname: 'dev1.service-now.com', user: 'u', password: 'p' }`;
    expect(loadedBy(`${list} pack.connect(${config}).render('account.list')`).packages).toEqual([]);
  });

  test('that loads another pack loads ajv, and no HTTP client', () => {
    const { packages } = loadedBy(
      `const { loadPack } = await import(${from('src/index.ts')}); await loadPack(new URL(${from('tests/packs/parcel/manifest.json')}));`,
    );
    expect(packages).toContain('ajv');
    expect(packages).not.toContain('got');
  });

  test('that reads the metadata loads only the data and what reads forms', () => {
    const { packages, files } = loadedBy(
      `const { actions } = await import(${from('src/metadata.ts')}); actions[0].input;`,
    );
    expect(packages).toEqual([]);
    const ours = files.map((file) => file.replace(/^.*\/src\//, '')).filter((file) => !file.endsWith('program.mjs'));
    expect(ours.sort()).toEqual([
      'choices/rule.ts',
      'form.ts',
      'frozen.ts',
      'generated/pack.ts',
      'metadata.ts',
      'namedValues.ts',
      'once.ts',
      'ours.ts',
      'pointer.ts',
    ]);
  });
});

describe('bundled to one file', () => {
  const bundle = async (
    name: string,
    program: string,
    platform: 'node' | 'browser',
    more: BuildOptions = { format: 'esm' },
  ): Promise<string> => {
    const [entry, outfile] = [
      join(folder, `${name}.ts`),
      join(folder, `${name}.${more.format === 'cjs' ? 'c' : 'm'}js`),
    ];
    writeFileSync(entry, program);
    await build({ entryPoints: [entry], outfile, bundle: true, platform, logLevel: 'silent', ...more });
    return outfile;
  };

  test.each<BuildOptions>([{ format: 'esm' }, { format: 'cjs', minify: true }])(
    'the engine runs an action, and reads another pack: %j',
    async (more) => {
      const file = await bundle(
        'engine',
        `import { loadPack, startSandbox } from ${JSON.stringify(join(root, 'src/index.ts'))};
      async function main() {
      const sandbox = await startSandbox();
      const pack = await loadPack();
      const connection = pack.connect(sandbox.config, { allowLoopback: true });
      const { data } = await connection.run('account.list', { sysparm_limit: 2 });
      const other = await loadPack(new URL(${from('tests/packs/parcel/manifest.json')}));
      console.log(data.length, other.actions.length > 0);
      await pack.close();
      await sandbox.close();
      }
      void main();`,
        'node',
        more,
      );
      expect(node(file)).toBe('2 true');
    },
  );

  test('the metadata needs nothing of Node', async () => {
    const program = `import { actions, manifest } from ${JSON.stringify(join(root, 'src/metadata.ts'))};
      console.log(manifest.title, actions.length, Object.keys(actions[0]?.input.properties ?? {}).length > 0);`;
    // For a browser, esbuild refuses an import of Node.
    expect(node(await bundle('form', program, 'browser'))).toBe(`ServiceNow ${actions.length} true`);
    await expect(bundle('server', `import 'node:fs';`, 'browser')).rejects.toThrow('node:fs');
  });
});

test('the metadata can be listed, spread and written as JSON like plain data', () => {
  const [first] = actions;
  expect(JSON.parse(JSON.stringify(first))).toEqual({ ...first });
  expect(actions.map(({ id }) => id.replace('.', '/'))).toEqual(
    manifest.actions.map((file) => file.replace(/^actions\/(.*)\.json$/, '$1')),
  );
});
