import type { Action } from '../../src/action.ts';
import type { Told } from './difference.ts';
import type { Held } from './differences.ts';
import type { Fact } from './fact.ts';

/** Holds what an action says of its endpoint: title, group, method, paths, effect, paging, what means that nothing was found. */
export function holdEndpoint(action: Action, groups: Held['groups'], fact: Fact, told: Told): void {
  const release = fact.docs.release;
  const { request } = action;
  const say = (place: string, documented: unknown, pack: unknown) => {
    if (documented !== pack) told(place, place, `${documented ?? 'none'} (${release})`, `has ${pack ?? 'none'}`);
  };
  say('title', fact.title, action.title);
  say('group', fact.group, groups.find(({ id }) => id === action.group)?.title);
  // Where the method is an input, the documented one is only an example.
  if (!request.method.startsWith('{')) say('method', fact.method, request.method);
  say('effect', fact.effect, action.effect);
  if (fact.idempotent !== undefined) say('idempotent', fact.idempotent, action.idempotent);
  holdPaths(action, fact, told);
  holdPaging(action, fact, told);
  const empty = (fact.responses ?? []).filter((response) => response.empty).map(({ status }) => status);
  say('empty', empty.join(', ') || undefined, action.response?.empty?.join(', '));
}

function holdPaths({ request }: Action, fact: Fact, told: Told): void {
  const first = fact.listed.path.startsWith('/<') ? fact.listed.path : `/api${fact.listed.path}`;
  const [packed = ''] = request.paths;
  if (shape(first) !== shape(packed)) told('paths', 'paths', `${first} first`, `has ${packed} first`);
  const others = [
    { path: fact.path, release: fact.docs.release },
    ...(fact.releases ?? [])
      .filter(({ misprint }) => !misprint)
      .map(({ path, from, until }) => ({ path, release: `${from} to ${until}` })),
  ];
  const known = new Set(request.paths.map(shape));
  for (const { path, release } of others) {
    // A path that needs an input of its own can't be tried in turn; the description names it.
    const other = holes(path) > holes(first);
    if (!other && !known.has(shape(path))) told('paths', 'paths', `${path} (${release})`, 'does not try it');
    known.add(shape(path));
  }
  const documented = new Set([first, ...others.map(({ path }) => path)].map(shape));
  for (const path of request.paths.filter((one) => !documented.has(shape(one)))) {
    told('paths', 'undocumented', 'is no such path', `tries ${path}`);
  }
}

/** A path without the names of its placeholders. */
function shape(path: string): string {
  return path.replaceAll(/[{<][^}>]*[}>]/g, '{}');
}

function holes(path: string): number {
  return shape(path).split('{}').length - 1;
}

function holdPaging({ paging }: Action, { docs, ...fact }: Fact, told: Told): void {
  // Without an offset there are no pages, whatever limit there is.
  const pagination = fact.pagination?.offset === undefined ? undefined : fact.pagination;
  const documented = {
    limit: pagination?.limit,
    offset: pagination?.offset,
    defaultLimit: pagination?.defaultLimit,
    link: pagination?.linkHeader === undefined ? undefined : true,
    total: pagination?.totalHeader?.toLowerCase(),
    flag: pagination?.moreField,
    partial: pagination?.partialStatus === 206 ? true : undefined,
  };
  const { limit, offset, defaultLimit, more } = paging ?? {};
  const packed = { limit, offset, defaultLimit, ...more, flag: more?.flag?.replace(/^.*\//, '') };
  for (const key of Object.keys(documented) as (keyof typeof documented)[]) {
    const [wanted, has] = [documented[key], packed[key]];
    if (wanted !== has)
      told(`paging.${key}`, 'paging', `${wanted ?? 'none'} (${docs.release})`, `has ${has ?? 'none'}`);
  }
}
