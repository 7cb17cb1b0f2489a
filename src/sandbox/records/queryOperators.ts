import { notKnown } from '../reply.ts';
import type { Cell } from './cells.ts';
import { type Asker, evaluate, moved, stamp } from './queryScripts.ts';

/** What a condition may look at besides its own cell. */
export interface Surroundings {
  readonly asker: Asker;
  /** Another column of the row; undefined where it has none of that name. */
  readonly other: (column: string) => Cell | undefined;
  /** Whether a table is another or extends it. */
  readonly isKindOf: (table: string, ancestor: string) => boolean;
}

type Operator = (cell: Cell, operand: string, around: Surroundings) => boolean;

// String operators look at what a reference is called, the others at its key.
export const text = (cell: Cell) => (cell.refersTo === undefined ? cell.value : cell.display);

const not =
  (operator: Operator): Operator =>
  (...given) =>
    !operator(...given);
/** Compares with a value, or with what a script gives. A blank cell is neither above nor below anything. */
const compared =
  (holds: (difference: number) => boolean): Operator =>
  (cell, operand, { asker }) =>
    cell.value !== '' && holds(compare(cell.value, evaluate(operand, asker)));
/** Compares with another column by size; documented for numbers. */
const comparedToField =
  (holds: (difference: number) => boolean): Operator =>
  (cell, operand, { other }) => {
    const value = other(operand)?.value ?? '';
    return cell.value !== '' && value !== '' && holds(compare(cell.value, value));
  };

const equals: Operator = (cell, operand, { asker }) => cell.value === evaluate(operand, asker);
const contains: Operator = (cell, operand, { asker }) => text(cell).includes(evaluate(operand, asker));
const startsWith: Operator = (cell, operand, { asker }) => text(cell).startsWith(evaluate(operand, asker));
const endsWith: Operator = (cell, operand, { asker }) => text(cell).endsWith(evaluate(operand, asker));
const isEmpty: Operator = (cell) => cell.value === '';
const isOneOf: Operator = (cell, operand, { asker }) =>
  operand.split(',').some((each) => cell.value === evaluate(each, asker));

const between: Operator = (cell, operand, { asker }) => {
  const [from = '', to = ''] = operand.split('@').map((each) => evaluate(each, asker));
  return cell.value !== '' && compare(cell.value, from) >= 0 && compare(cell.value, to) <= 0;
};

/** `<label>@<start>@<end>`: the label is for people. */
const on: Operator = (cell, operand, around) => between(cell, operand.replace(/^[^@]*@/, ''), around);

/** Dates add `@day` where only the day counts. */
const sameAs: Operator = (cell, operand, { other }) => {
  const [column = '', part] = operand.split('@');
  const value = other(column)?.value ?? '';
  return part === 'day' ? cell.value.slice(0, 10) === value.slice(0, 10) : cell.value === value;
};

/** `@<unit>@ago|ahead@<n>`. Only `hour` is printed; days are called `dayofweek` by the list's own filters. */
const relative =
  (holds: (difference: number) => boolean): Operator =>
  (cell, operand, { asker }) => {
    const [, unit, side, count] =
      /^@(minute|hour|dayofweek|month|quarter|year)@(ago|ahead)@(\d{1,6})$/.exec(operand) ?? [];
    if (unit === undefined) throw notKnown(`the encoded query RELATIVE${operand}`, 'Ignored, it would match every row');
    const named = unit === 'dayofweek' ? 'day' : (unit as 'minute' | 'hour' | 'month' | 'quarter' | 'year');
    const limit = stamp(moved(asker.now, named, Number(count) * (side === 'ago' ? -1 : 1)));
    return cell.value !== '' && holds(compare(cell.value, limit));
  };

const above = (difference: number) => difference > 0;
const below = (difference: number) => difference < 0;
const notBelow = (difference: number) => difference >= 0;
const notAbove = (difference: number) => difference <= 0;

/** Names, operators and values are case sensitive. What an operator begins with stands after it. */
export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['GT_OR_EQUALS_FIELD', comparedToField(notBelow)],
  ['LT_OR_EQUALS_FIELD', comparedToField(notAbove)],
  ['GT_FIELD', comparedToField(above)],
  ['LT_FIELD', comparedToField(below)],
  ['ISNOTEMPTY', not(isEmpty)],
  ['EMPTYSTRING', isEmpty],
  ['INSTANCEOF', (cell, operand, { isKindOf }) => isKindOf(cell.value, operand)],
  ['RELATIVEGT', relative(above)],
  ['RELATIVELT', relative(below)],
  ['RELATIVEGE', relative(notBelow)],
  ['RELATIVELE', relative(notAbove)],
  ['STARTSWITH', startsWith],
  ['NOT LIKE', not(contains)],
  ['ENDSWITH', endsWith],
  ['ANYTHING', () => true],
  ['NOTLIKE', not(contains)],
  ['ISEMPTY', isEmpty],
  ['BETWEEN', between],
  ['NSAMEAS', not(sameAs)],
  ['SAMEAS', sameAs],
  ['NOT IN', not(isOneOf)],
  // Whether a blank is on none of these days is not documented.
  ['NOTON', not(on)],
  ['LIKE', contains],
  ['IN', isOneOf],
  ['ON', on],
  ['!*', not(contains)],
  ['!=', not(equals)],
  ['>=', compared(notBelow)],
  ['<=', compared(notAbove)],
  ['=', equals],
  ['>', compared(above)],
  ['<', compared(below)],
  ['*', contains],
  ['%', endsWith],
]);

/** Those whose operand names a column of the same row. */
export const namesColumn = /_FIELD$|SAMEAS$/;

/** Numbers by size, everything else by its characters (dates sort right that way). */
export function compare(a: string, b: string): number {
  const number = /^-?\d+(\.\d+)?$/;
  if (number.test(a) && number.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
