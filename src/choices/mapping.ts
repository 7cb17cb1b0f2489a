import { shortened } from '../errors.ts';
import { below } from '../pointer.ts';
import { isGiven } from './field.ts';
import type { Choice } from './rows.ts';

/** So many others are named that have the same organization. */
const named = 5;

/** What is wrong with one line of a mapping. */
export interface MappingIssue {
  /** JSON pointer to the line, such as `/acme`. */
  path: string;
  /** `unknown`: there is no such organization. `twice`: another line has the same. */
  problem: 'unknown' | 'twice';
  message: string;
}

/**
 * What is wrong with a saved mapping of a platform's customers (the names) to organizations (the values); nothing when
 * it can be used. A customer without a value is not mapped yet, which is not wrong. Pure: `organizations` is what
 * `connection.organizations()` gave; with a list that is not complete, an organization can be told as unknown that is not.
 *
 * @example
 * const { organizations, complete } = await connection.organizations();
 * const issues = checkMapping({ acme: '86837a386f0331003b3c498f5d3ee4ca' }, organizations);
 */
export function checkMapping(
  mapping: Readonly<Record<string, unknown>>,
  organizations: readonly Choice[],
): MappingIssue[] {
  const labels = new Map(organizations.map(({ value, label }) => [value, label]));
  const lines = Object.entries(mapping).filter(([, value]) => isGiven(value));
  const byValue = Map.groupBy(lines, ([, value]) => String(value));
  return lines.flatMap(([name, value]) => {
    const path = below('', name);
    const label = labels.get(String(value));
    const same = byValue.get(String(value)) ?? [];
    const others = same
      .slice(0, named + 1)
      .map(([other]) => other)
      .filter((other) => other !== name);
    const shown = label ?? JSON.stringify(shortened(String(value), 100));
    const unknown = `${name} is mapped to ${shown}, which is none of the organizations.`;
    const twice = `${name} is mapped to ${shown}, and so ${same.length === 2 ? 'is' : 'are'} ${listed(others, same.length - 1)}.`;
    return [
      ...(label === undefined ? [{ path, problem: 'unknown' as const, message: unknown }] : []),
      ...(others.length === 0 ? [] : [{ path, problem: 'twice' as const, message: twice }]),
    ];
  });
}

function listed(names: readonly string[], all: number): string {
  const told = names.slice(0, named).map((name) => shortened(name, 100));
  return [told.join(', '), ...(all > told.length ? [`${all - told.length} more`] : [])].join(' and ');
}
