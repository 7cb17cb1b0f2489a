// Each host under hosts/ is a package of its own: it takes from the core what is public, and gives it nothing to install.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { actions } from '../src/metadata.ts';

const root = new URL('../', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const hosts = readdirSync(new URL('hosts/', root));
const { name: core, exports: entries } = json('package.json');
const installed = Object.keys(json('package-lock.json').packages);

/** The TypeScript that a host is made of, without what is brought or made, and without what tests it. */
function sourcesOf(host: string, folder = ''): string[] {
  const entries = readdirSync(new URL(`hosts/${host}/${folder}`, root), { withFileTypes: true });
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return aside.includes(entry.name) ? [] : sourcesOf(host, `${folder}${entry.name}/`);
    return entry.name.endsWith('.ts') ? [`hosts/${host}/${folder}${entry.name}`] : [];
  });
}
const aside = ['node_modules', 'dist', 'made', 'tests', 'e2e'];

test('there are hosts', () => expect(hosts).toEqual(expect.arrayContaining(['n8n', 'openapi', 'restate'])));

describe.each(hosts)('hosts/%s', (host) => {
  const { dependencies = {}, devDependencies, peerDependencies = {} } = json(`hosts/${host}/package.json`);

  test('has a lockfile and a README', () => {
    const files = ['package-lock.json', 'README.md'];
    expect(files.filter((file) => !existsSync(new URL(`hosts/${host}/${file}`, root)))).toEqual([]);
  });

  test('has packages that the install of the root does not bring', () => {
    const own = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });
    const { dependencies: runtime, devDependencies: development } = json('package.json');
    const only = own.filter((name) => name !== core && !(name in { ...runtime, ...development }));
    expect(only.length).toBeGreaterThan(0);
    expect(only.filter((name) => installed.includes(`node_modules/${name}`))).toEqual([]);
  });

  test('takes from the core what is public', () => {
    const publicly = Object.keys(entries).map((entry) => entry.replace(/^\./, core));
    for (const file of sourcesOf(host)) {
      const text = readFileSync(new URL(file, root), 'utf8');
      for (const [, from = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
        if (from.startsWith(core)) expect([file, publicly.includes(from)]).toEqual([file, true]);
        else if (from.startsWith('.'))
          expect([
            file,
            from,
            new URL(from, new URL(file, root)).href.startsWith(new URL(`hosts/${host}/`, root).href),
          ]).toEqual([file, from, true]);
      }
    }
  });

  test('names no action, and no field of ServiceNow', () => {
    const ids = actions.map(({ id }) => id.replaceAll('.', '\\.')).join('|');
    const names = new RegExp(`\\b(${ids})\\b|sysparm|\\bsys_|\\bsn_`);
    // A demonstration has to call something.
    for (const file of sourcesOf(host).filter((file) => !file.startsWith(`hosts/${host}/demo/`))) {
      const found = names.exec(readFileSync(new URL(file, root), 'utf8'))?.[0];
      expect([file, found]).toEqual([file, undefined]);
    }
  });
});
