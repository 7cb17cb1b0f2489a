import type { ErrorRule, When } from './errorRule.ts';
import type { Issue } from './errors.ts';
import { below } from './pointer.ts';

/** What is wrong with rules by which a server's no is told; `ways` are those to sign in that there are. */
export function auditRules(rules: readonly ErrorRule[] = [], ways?: readonly string[]): Issue[] {
  return rules.flatMap(({ when }, n) => auditWhen(when, `/errors/${n}/when`, ways));
}

/** What is wrong with what an answer has to be. */
export function auditWhen(when: When, path: string, ways?: readonly string[]): Issue[] {
  const patterns = (['headers', 'at'] as const).flatMap((part) =>
    Object.entries(when[part] ?? {}).map(([key, text]) => [below(`${path}/${part}`, key), text] as const),
  );
  const capitals = Object.keys(when.headers ?? {}).filter((name) => name !== name.toLowerCase());
  const unknown = (when.auth ?? []).flatMap((way, n) => ((ways?.includes(way) ?? true) ? [] : [[n, way] as const]));
  return [
    ...patterns.flatMap(([place, text]) => auditPattern(text, place)),
    ...capitals.map((name) => ({
      path: below(`${path}/headers`, name),
      message: `Headers are named in small letters: ${name.toLowerCase()}.`,
    })),
    ...unknown.map(([n, way]) => ({
      path: `${path}/auth/${n}`,
      message: `${way} is no way to sign in of this pack; expected is one of: ${ways?.join(', ')}.`,
    })),
  ];
}

/** What is wrong with a regular expression; what is no text is told elsewhere. */
export function auditPattern(pattern: unknown, path: string): Issue[] {
  if (typeof pattern !== 'string') return [];
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch (error) {
    return [{ path, message: `The pattern is not valid: ${(error as Error).message.replace(/^.*: /, '')}.` }];
  }
}
