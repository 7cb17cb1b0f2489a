import type { Schema } from '../index.ts';
import { valuesOf } from '../namedValues.ts';
import { isSchema } from '../refs.ts';
import { shown } from './kinds.ts';

/** What an object has to be as well, when it is in a certain way: a sentence each. */
export function conditionsOf(schema: Schema): string[] {
  const { dependentRequired = {}, allOf = [] } = schema;
  return [
    ...Object.entries(dependentRequired as Record<string, string[]>).map(
      ([field, others]) => `With ${field}, ${required(others)}.`,
    ),
    ...[schema, ...(allOf as Schema[])].flatMap(ifText),
  ];
}

function ifText({ if: form, then: so, else: otherwise }: Schema): string[] {
  if (!isSchema(form)) return [];
  const [met, unmet] = [so, otherwise].map((one) => (isSchema(one) ? demands(one, '').join(', and ') : ''));
  const when = clauses(form).join(' and ');
  const unless = clauses(form, true).join(' or ');
  if (met !== '') return [`With ${when}, ${met}${unmet === '' ? '' : `; else ${unmet}`}.`];
  return unmet === '' ? [] : [`With ${unless}, ${unmet}.`];
}

/** How an object is that fits a condition, or that does not. */
function clauses({ properties = {}, required: names = [] }: Schema, not = false): string[] {
  const named = Object.entries(properties as Record<string, Schema>).map(
    ([name, one]) => [name, choices(one)] as const,
  );
  const told = named.filter(([, values]) => values !== undefined);
  const given = (names as string[]).filter((name) => !told.some(([other]) => other === name));
  return [
    ...given.map((name) => (not ? `no ${name}` : name)),
    ...told.map(([name, values]) => `${name} ${not ? 'other than ' : ''}${values}`),
  ];
}

/** What has to hold of an object, with the path of each field from where the condition stands. */
function demands(schema: Schema, path: string): string[] {
  const { properties = {}, required: names = [], anyOf, items } = schema;
  const own = Object.entries(properties as Record<string, Schema | boolean>).flatMap(([name, one]) => {
    const field = path + name;
    if (!isSchema(one)) return one === false ? [`${field} must not be given`] : [];
    const values = choices(one);
    const limits = [
      ...(one.minimum === undefined ? [] : [`at least ${one.minimum}`]),
      ...(one.maximum === undefined ? [] : [`at most ${one.maximum}`]),
      ...(one.maxLength === undefined ? [] : [`at most ${one.maxLength} characters long`]),
      ...(values === undefined ? [] : [values]),
    ];
    return [...(limits.length === 0 ? [] : [`${field} must be ${limits.join(' and ')}`]), ...demands(one, `${field}.`)];
  });
  const either = ((anyOf as Schema[] | undefined) ?? []).map((one) => demands(one, path).join(' and '));
  return [
    ...((names as string[]).length === 0 ? [] : [required((names as string[]).map((name) => path + name))]),
    ...own,
    ...(either.some((one) => one !== '') ? [either.join(', or ')] : []),
    ...(isSchema(items) ? demands(items, path.replace(/\.$/, '[].')) : []),
  ];
}

function required(names: string[]): string {
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} required`;
}

function choices(schema: Schema): string | undefined {
  return valuesOf(schema)?.map(shown).join(' or ');
}
