import type { Headers } from './headers.ts';

const opened = /[\s,]*<([^>]*)>/y;
const parameter = /\s*;\s*([^\s;,="<>]*)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/y;

/**
 * Where the Link header says that the next page is, as it stands there (RFC 8288); `false` where it names other pages
 * and not that one. `undefined` proves nothing: there is no such header, or a part of it cannot be read.
 *
 * @example nextLink({ link: '</rows?from=2>; rel="next"' }) // '/rows?from=2'
 */
export function nextLink({ link = [] }: Headers): string | false | undefined {
  const read = [link].flat().map(linksOf);
  const links = read.flatMap((one) => one.links);
  const next = links.find(({ rels }) => rels.includes('next'));
  if (next) return next.target;
  return links.length > 0 && read.every(({ whole }) => whole) ? false : undefined;
}

interface Link {
  target: string;
  /** In small letters. */
  rels: string[];
}

/** The links of one header, as far as it can be read; `whole` when that is to its end. */
function linksOf(value: string): { links: Link[]; whole: boolean } {
  const links: Link[] = [];
  let end = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = end;
    const found = pattern.exec(value);
    if (found) end = pattern.lastIndex;
    return found;
  };
  for (let link = match(opened); link; link = match(opened)) {
    let rel: string | undefined;
    for (let one = match(parameter); one; one = match(parameter)) {
      const [, name = '', quoted, bare = ''] = one;
      // A second one is passed over, as the standard has it.
      if (name.toLowerCase() === 'rel') rel ??= quoted?.replaceAll(/\\(.)/g, '$1') ?? bare;
    }
    links.push({ target: link[1] as string, rels: (rel ?? '').toLowerCase().split(/\s+/) });
  }
  return { links, whole: /^[\s,]*$/.test(value.slice(end)) };
}

/**
 * The host at which a link leads elsewhere, or `undefined` where it stays with the server of that origin. The scheme is
 * passed over: behind a proxy that ends TLS, a server takes itself for one without. What is no address leads nowhere.
 */
export function elsewhere(target: string, origin: string): string | undefined {
  const url = URL.parse(target, origin);
  return url === null || hostOf(url) === hostOf(new URL(origin)) ? undefined : url.host || url.protocol;
}

/** With its port, where that is not the one of the scheme. */
function hostOf({ hostname, port }: URL): string {
  return `${hostname.replace(/\.$/, '')}:${port}`;
}

/** What a link gives a parameter of its query. */
export function parameterOf(target: string, name: string): string | undefined {
  return URL.parse(target, 'https://any')?.searchParams.get(name) ?? undefined;
}
