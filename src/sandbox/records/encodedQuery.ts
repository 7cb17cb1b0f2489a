import { notKnown } from '../reply.ts';
import type { Cell } from './cells.ts';
import { compare, namesColumn, operators, type Surroundings, text } from './queryOperators.ts';
import type { Asker } from './queryScripts.ts';

/** What a query is asked of. */
export interface Source<R> {
  readonly rows: Iterable<R>;
  /** Whether a name is a column, also dotted over references. */
  readonly isColumn: (field: string) => boolean;
  readonly read: (row: R, field: string) => Cell;
  readonly isKindOf: Surroundings['isKindOf'];
  /** Everything that can be read in a row, for a search in full text. */
  readonly words: (row: R) => string;
  readonly asker: Asker;
  /** Whether a part that makes no sense leaves no row, instead of being dropped. */
  readonly strict: boolean;
}

type Condition = <R>(source: Source<R>, row: R) => boolean;

interface Ordering {
  readonly field: string;
  readonly sign: 1 | -1;
}

/** `^NQ` splits into alternatives, `^` joins groups, `^OR` adds to the group before it: it binds closest. */
interface EncodedQuery {
  readonly alternatives: readonly (readonly (readonly Condition[])[])[];
  readonly orderings: readonly Ordering[];
  /** Whether a part was dropped. */
  readonly invalid: boolean;
}

const escaped = [...operators.keys()].map((operator) => operator.replaceAll('*', '\\*'));
const conditionPattern = new RegExp(`^([a-z0-9_.]+)(${escaped.join('|')})(.*)$`, 's');
const textSearch = /^123TEXTQUERY321=(.*)$/s;

/** Documented, but not served here. */
const notServed =
  /^(RLQUERY|ENDRLQUERY|JOIN|[a-z0-9_.]+(DYNAMIC|IN_HIERARCHY|RELATIVEEE|DATEPART|MORETHAN|LESSTHAN|VALCHANGES|CHANGES))/;

/**
 * The rows that match an encoded query, in its order (ties keep theirs).
 * A part that makes no sense or names no column is dropped and the rest applies: alone, it matches every row.
 */
export function selectRows<R>(source: Source<R>, query: string): R[] {
  const { alternatives, orderings, invalid } = parse(query, source.isColumn);
  if (invalid && source.strict) return [];
  const matches = (row: R) =>
    alternatives.some((groups) => groups.every((group) => group.some((holds) => holds(source, row))));
  const order = (a: R, b: R) => {
    for (const { field, sign } of orderings) {
      const difference = compare(text(source.read(a, field)), text(source.read(b, field)));
      if (difference !== 0) return sign * difference;
    }
    return 0;
  };
  return [...source.rows].filter((row) => alternatives.length === 0 || matches(row)).sort(order);
}

function parse(query: string, isColumn: (field: string) => boolean): EncodedQuery {
  const alternatives: Condition[][][] = [[]];
  const orderings: Ordering[] = [];
  let invalid = false;
  for (const part of splitAtCarets(query)) {
    // Marks the end of a query that a form preset carries.
    if (part === 'EQ') continue;
    const ordering = parseOrdering(part);
    if (ordering !== undefined) {
      if (isColumn(ordering.field)) orderings.push(ordering);
      else invalid = true;
      continue;
    }
    if (part.startsWith('NQ')) alternatives.push([]);
    const groups = alternatives.at(-1) ?? [];
    // A group stands even for a dropped condition, so that the ^OR behind it does not reach the group before.
    if (groups.length === 0 || !part.startsWith('OR')) groups.push([]);
    const condition = parseCondition(part.replace(/^(NQ|OR)/, ''), isColumn);
    if (condition === undefined) invalid = true;
    else groups.at(-1)?.push(condition);
  }
  // What an alternative of nothing but dropped parts matches is not documented; it is dropped with them.
  const kept = alternatives.map((groups) => groups.filter((group) => group.length > 0));
  return { alternatives: kept.filter((groups) => groups.length > 0), orderings, invalid };
}

/** A doubled caret is a caret inside a value. */
function splitAtCarets(query: string): string[] {
  return (query.match(/(?:\^\^|[^^])+/g) ?? []).map((part) => part.replaceAll('^^', '^'));
}

function parseOrdering(part: string): Ordering | undefined {
  const [, descending, field] = /^ORDERBY(DESC)?(.+)$/.exec(part) ?? [];
  return field === undefined ? undefined : { field, sign: descending === undefined ? 1 : -1 };
}

function parseCondition(part: string, isColumn: (field: string) => boolean): Condition | undefined {
  const [unserved] = notServed.exec(part) ?? [];
  if (unserved !== undefined) throw notKnown(`the encoded query ${unserved}`, 'Ignored, it would match every row');
  const [, sought] = textSearch.exec(part) ?? [];
  if (sought !== undefined) return inFullText(sought);
  const [, field = '', name = '', operand = ''] = conditionPattern.exec(part) ?? [];
  const operator = operators.get(name);
  if (operator === undefined || !isColumn(field)) return undefined;
  if (namesColumn.test(name) && !isColumn(operand.replace(/@.*$/s, ''))) return undefined;
  return (source, row) => {
    const other = (column: string) => (isColumn(column) ? source.read(row, column) : undefined);
    return operator(source.read(row, field), operand, { ...source, other });
  };
}

/** Every word in any column, in any case. How the platform weighs and stems words is not documented. */
function inFullText(sought: string): Condition {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return (source, row) => {
    const found = source.words(row).toLowerCase();
    return words.every((word) => found.includes(word));
  };
}
