import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { pageOf } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const linkedFiles = new Set<string>();

/**
 * The links of the Markdown files are right in the repository, where GitHub and editors follow them. On the site a page
 * can stand elsewhere than its file: each link is resolved from the file, and becomes that of the page. A file that is
 * no page is copied beside the pages.
 */
export function repositoryLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    // Without a path: the text of a heading alone, for the title of its page.
    if (env.path === undefined) return;
    const source = relative(root, env.realPath ?? env.path)
      .split(sep)
      .join('/');
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (href !== null && !/^([a-z]+:|\/|#)/i.test(href)) {
        const [path, anchor] = href.split('#') as [string, string?];
        const file = posix.join(posix.dirname(source), decodeURIComponent(path));
        const page = pageOf(file);
        const hash = anchor === undefined ? '' : `#${anchor}`;
        token.attrSet('href', page === undefined ? fileLink(file, source) : `/${page}${hash}`);
        // The router of the site knows pages alone.
        if (page === undefined) token.attrSet('target', '_self');
      }
    }
  });
}

function fileLink(file: string, source: string): string {
  const path = join(root, file);
  if (file.startsWith('..') || !existsSync(path)) throw new Error(`${source} links to ${file}, which is not there.`);
  if (!statSync(path).isFile()) throw new Error(`${source} links to the folder ${file}. The site cannot show it.`);
  linkedFiles.add(file);
  return `/${file}`;
}

export function copyLinkedFiles(outDir: string): void {
  for (const file of linkedFiles) {
    const copy = join(outDir, file);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, file), copy);
  }
}
