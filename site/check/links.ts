import type { Seen } from './page.ts';

/** Tells each link within the site that leads nowhere, and each page that no other links to. */
export async function checkLinks(
  origin: string,
  pages: readonly Seen[],
  tell: (what: string) => void,
): Promise<number> {
  const anchorsOf = new Map(pages.map(({ path, anchors }) => [path, anchors]));
  const linked = new Set<string>(['/index.html', '/404.html']);
  const files = new Map<string, number>();
  let count = 0;
  for (const { path, links } of pages) {
    for (const { href, text } of links) {
      const url = new URL(href);
      if (url.origin !== origin) continue;
      count++;
      const target = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
      if (target !== path) linked.add(target);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const anchors = anchorsOf.get(target);
      if (anchors === undefined) {
        if (!files.has(target)) files.set(target, (await fetch(url)).status);
        if (files.get(target) !== 200) tell(`${path}: "${text}" leads to ${target}, which is not there`);
      } else if (anchor !== '' && !anchors.has(anchor)) {
        tell(`${path}: "${text}" leads to ${target}#${anchor}, and the page has no such anchor`);
      }
    }
  }
  for (const { path } of pages) if (!linked.has(path)) tell(`${path}: no other page links to it`);
  return count;
}
