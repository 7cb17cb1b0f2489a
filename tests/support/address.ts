/** What the target of a request says, taken apart without the help of any URL parser, and decoded. */
export function partsOf(url: string): { path: string[]; query: [string, string][] } {
  const [path = '', ...query] = url.split('?');
  return { path: path.split('/').slice(1).map(decodeURIComponent), query: pairsOf(query.join('?')) };
}

/** A query as forms are encoded: pairs between ampersands, a plus for a blank. */
function pairsOf(query: string): [string, string][] {
  if (query === '') return [];
  const decoded = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));
  return query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [decoded(name), decoded(value.join('='))];
  });
}
