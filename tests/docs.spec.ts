import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { pageOf, sidebar } from '../site/.vitepress/pages.ts';
import { slug } from '../site/.vitepress/slug.ts';

const root = new URL('../', import.meta.url);
const pages = globSync(['*.md', 'docs/**/*.md', 'facts/*.md'], { cwd: fileURLToPath(root) }).map((file) =>
  file.replaceAll('\\', '/'),
);

/** The text of a page without its code, in which brackets and signs are no Markdown. */
const proseOf = (file: string) =>
  readFileSync(new URL(file, root), 'utf8')
    .replaceAll(/^(```+).*\n[\s\S]*?^\1$/gm, '')
    .replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/g, (code) => code.replaceAll(/[[\]()<>#]/g, ''));

const linksOf = (file: string) =>
  [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link as string)
    .filter((link) => !/^[a-z]+:/.test(link));

/** By the file of a page: the places in it that a link can name. */
const anchors = new Map(pages.map((file) => [file, anchorsOf(proseOf(file))]));

function anchorsOf(text: string): string[] {
  const named = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, name]) => name as string);
  const seen = new Map<string, number>();
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
    const one = slug((heading as string).replaceAll(/[`*]|\\(?=\W)|\]\([^)]*\)/g, ''));
    const before = seen.get(one) ?? 0;
    seen.set(one, before + 1);
    return before === 0 ? one : `${one}-${before}`;
  });
  return [...named, ...headings];
}

test('there are pages with links', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/index.md', 'docs/truth.md', 'facts/README.md']));
  expect(linksOf('docs/index.md')).toContain('truth.md');
  expect(anchors.get('facts/README.md')).toContain('what-is-held');
});

test.each(pages)('every link of %s leads somewhere', (page) => {
  const dead = linksOf(page).filter((link) => {
    const [path, anchor] = link.split('#') as [string, string?];
    const file = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
    if (file.startsWith('..') || !existsSync(new URL(file, root))) return true;
    return anchor !== undefined && !anchors.get(file)?.includes(decodeURIComponent(anchor));
  });
  expect(dead).toEqual([]);
});

test('no place is named twice on a page', () => {
  const twice = [...anchors].flatMap(([file, names]) =>
    names.filter((name, n) => names.indexOf(name) !== n).map((name) => `${file}#${name}`),
  );
  expect(twice).toEqual([]);
});

test('every page stands in the sidebar of the site', () => {
  const listed = sidebar.flatMap(({ items = [] }) => items.map(({ link }) => link));
  const links = pages
    .map((file) => pageOf(file) ?? `no page: ${file}`)
    .map((page) => `/${page.replace(/(^|\/)index\.md$|\.md$/, '$1')}`)
    .filter((link) => link !== '/');
  expect(listed.toSorted()).toEqual(links.toSorted());
});
