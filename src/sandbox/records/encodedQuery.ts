import { refuse } from '../reply.ts';
import type { Cell } from './cells.ts';

interface Condition {
  readonly field: string;
  readonly holds: (cell: Cell) => boolean;
}

interface Ordering {
  readonly field: string;
  readonly sign: 1 | -1;
}

/** `^NQ` splits into alternatives, `^` joins groups, `^OR` adds to the group before it: it binds closest. */
interface EncodedQuery {
  readonly alternatives: readonly (readonly (readonly Condition[])[])[];
  readonly orderings: readonly Ordering[];
}

type Operator = (cell: Cell, operand: string) => boolean;

// String operators look at what a reference is called, the others at its key.
const text = (cell: Cell) => (cell.refersTo === undefined ? cell.value : cell.display);
const contains: Operator = (cell, operand) => text(cell).includes(operand);
const endsWith: Operator = (cell, operand) => text(cell).endsWith(operand);
const isOneOf: Operator = (cell, operand) => operand.split(',').includes(cell.value);
const isEmpty: Operator = (cell) => cell.value === '';

/** Names, operators and values are case sensitive. */
const operators = new Map<string, Operator>([
  ['ISNOTEMPTY', (cell) => !isEmpty(cell, '')],
  ['STARTSWITH', (cell, operand) => text(cell).startsWith(operand)],
  ['NOT LIKE', (cell, operand) => !contains(cell, operand)],
  ['ENDSWITH', endsWith],
  ['ISEMPTY', isEmpty],
  ['NOT IN', (cell, operand) => !isOneOf(cell, operand)],
  ['LIKE', contains],
  ['IN', isOneOf],
  ['!*', (cell, operand) => !contains(cell, operand)],
  ['!=', (cell, operand) => cell.value !== operand],
  ['>=', (cell, operand) => cell.value !== '' && compare(cell.value, operand) >= 0],
  ['<=', (cell, operand) => cell.value !== '' && compare(cell.value, operand) <= 0],
  ['=', (cell, operand) => cell.value === operand],
  ['>', (cell, operand) => cell.value !== '' && compare(cell.value, operand) > 0],
  ['<', (cell, operand) => cell.value !== '' && compare(cell.value, operand) < 0],
  ['*', contains],
  ['%', endsWith],
]);

const escaped = [...operators.keys()].map((operator) => operator.replaceAll('*', '\\*'));
const conditionPattern = new RegExp(`^([a-z0-9_.]+)(${escaped.join('|')})(.*)$`, 's');

/** Documented, but not served here. Ignoring these would match every row and hide it. */
const notServed =
  /^(123TEXTQUERY321|RLQUERY|JOIN|[a-z0-9_.]+(BETWEEN|EMPTYSTRING|ANYTHING|N?SAMEAS|[GL]T_|DYNAMIC|IN_HIERARCHY|INSTANCEOF|(NOT)?ON|RELATIVE|DATEPART|MORETHAN|LESSTHAN|VALCHANGES|CHANGES|[A-Z !<>=]+javascript:))/;

/**
 * The rows that match an encoded query, in its order (ties keep theirs).
 * A part that makes no sense or names no column is dropped and the rest applies: alone, it matches every row.
 */
export function selectRows<R>(
  rows: Iterable<R>,
  query: string,
  isColumn: (field: string) => boolean,
  read: (row: R, field: string) => Cell,
): R[] {
  const { alternatives, orderings } = parse(query, isColumn);
  const holds = (row: R) => (condition: Condition) => condition.holds(read(row, condition.field));
  const matches = (row: R) => alternatives.some((groups) => groups.every((group) => group.some(holds(row))));
  const order = (a: R, b: R) => {
    for (const { field, sign } of orderings) {
      const difference = compare(read(a, field).value, read(b, field).value);
      if (difference !== 0) return sign * difference;
    }
    return 0;
  };
  return [...rows].filter((row) => alternatives.length === 0 || matches(row)).sort(order);
}

function parse(query: string, isColumn: (field: string) => boolean): EncodedQuery {
  const alternatives: Condition[][][] = [[]];
  const orderings: Ordering[] = [];
  for (const part of splitAtCarets(query)) {
    const ordering = /^ORDERBY(DESC)?(.+)$/.exec(part);
    if (ordering !== null) {
      const [, descending, field = ''] = ordering;
      if (isColumn(field)) orderings.push({ field, sign: descending === undefined ? 1 : -1 });
      continue;
    }
    if (part.startsWith('NQ')) alternatives.push([]);
    const groups = alternatives.at(-1) ?? [];
    // A group stands even for a dropped condition, so that the ^OR behind it does not reach the group before.
    if (groups.length === 0 || !part.startsWith('OR')) groups.push([]);
    const condition = parseCondition(part.replace(/^(NQ|OR)/, ''));
    if (condition !== undefined && isColumn(condition.field)) groups.at(-1)?.push(condition);
  }
  // What an alternative of nothing but dropped parts matches is not documented; it is dropped with them.
  const kept = alternatives.map((groups) => groups.filter((group) => group.length > 0));
  return { alternatives: kept.filter((groups) => groups.length > 0), orderings };
}

/** A doubled caret is a caret inside a value. */
function splitAtCarets(query: string): string[] {
  return (query.match(/(?:\^\^|[^^])+/g) ?? []).map((part) => part.replaceAll('^^', '^'));
}

function parseCondition(part: string): Condition | undefined {
  const unserved = notServed.exec(part)?.[0];
  if (unserved !== undefined) throw refuse(501, `The sandbox does not know the encoded query ${unserved}`);
  const [, field = '', name = '', operand = ''] = conditionPattern.exec(part) ?? [];
  const operator = operators.get(name);
  return operator && { field, holds: (cell) => operator(cell, operand) };
}

/** Numbers by size, everything else by its characters (dates sort right that way). */
function compare(a: string, b: string): number {
  const number = /^-?\d+(\.\d+)?$/;
  if (number.test(a) && number.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
