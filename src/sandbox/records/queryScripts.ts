import { notKnown } from '../reply.ts';

/** What a script in a query can ask for. */
export interface Asker {
  readonly userId: string;
  readonly userName: string;
  readonly now: Date;
}

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'quarter' | 'year';
type Stamp = (date: Date) => string;

const script = /^javascript:gs\.(\w+)\((.*)\)$/s;
const ago = /^(minute|hour|day|month|quarter|year)sAgo(Start|End)?$/;
const edge = /^(beginning|end)Of(Today|Yesterday|Tomorrow|(?:This|Last|Next)(?:Month|Quarter|Year))$/;

/** A value as it is compared: a script stands for what it gives. Which day a week begins with is not documented. */
export function evaluate(operand: string, asker: Asker): string {
  if (!operand.startsWith('javascript:')) return operand;
  const [, name = '', argument = ''] = script.exec(operand) ?? [];
  const value = person(name, asker) ?? moment(name, argument.trim(), asker.now);
  if (value === undefined) throw notKnown(`the encoded query ${operand}`, 'Ignored, it would match every row');
  return value;
}

function person(name: string, { userId, userName }: Asker): string | undefined {
  return new Map([
    ['getUserID', userId],
    ['getUserName', userName],
  ]).get(name);
}

function moment(name: string, argument: string, now: Date): string | undefined {
  if (name === 'nowDateTime') return stamp(now);
  if (name === 'yesterday') return stamp(moved(now, 'day', -1));
  if (name === 'dateGenerate') return generated(argument);
  const [, unit, bound] = ago.exec(name) ?? [];
  if (unit !== undefined && /^\d{1,6}$/.test(argument)) {
    return bounded(bound)(moved(now, unit as Unit, -Number(argument)), unit as Unit);
  }
  const [, side, period = ''] = edge.exec(name) ?? [];
  if (side === undefined) return undefined;
  const [at, of] = periodOf(period, now);
  return side === 'end' ? lastOf(at, of) : stamp(firstOf(at, of));
}

function bounded(bound: string | undefined): (date: Date, unit: Unit) => string {
  if (bound === undefined) return stamp;
  return bound === 'End' ? lastOf : (date, unit) => stamp(firstOf(date, unit));
}

function periodOf(period: string, now: Date): [at: Date, of: Unit] {
  if (period === 'Today') return [now, 'day'];
  if (period === 'Yesterday') return [moved(now, 'day', -1), 'day'];
  if (period === 'Tomorrow') return [moved(now, 'day', 1), 'day'];
  const unit = period.slice(4).toLowerCase() as Unit;
  const start = firstOf(now, unit);
  return [moved(start, unit, period.startsWith('This') ? 0 : period.startsWith('Last') ? -1 : 1), unit];
}

/** A day and a time of it, or its `start` or `end`. */
function generated(argument: string): string | undefined {
  const [, day, time = ''] = /^'(\d{4}-\d\d-\d\d)', ?'(\d\d:\d\d:\d\d|start|end)'$/.exec(argument) ?? [];
  if (day === undefined) return undefined;
  return `${day} ${time === 'start' ? '00:00:00' : time === 'end' ? '23:59:59' : time}`;
}

const milliseconds = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** A date some units on, or back where `by` is negative. A day that a month lacks becomes its last. */
export function moved(date: Date, unit: Unit, by: number): Date {
  if (unit === 'minute' || unit === 'hour' || unit === 'day') return new Date(date.getTime() + by * milliseconds[unit]);
  const months = by * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
  const start = new Date(date);
  start.setUTCDate(1);
  start.setUTCMonth(start.getUTCMonth() + months);
  const days = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  start.setUTCDate(Math.min(date.getUTCDate(), days));
  return start;
}

function firstOf(date: Date, unit: Unit): Date {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'year') return new Date(Date.UTC(year, 0));
  if (unit === 'quarter') return new Date(Date.UTC(year, month - (month % 3)));
  if (unit === 'month') return new Date(Date.UTC(year, month));
  return new Date(date.getTime() - (date.getTime() % milliseconds[unit]));
}

const lastOf = (date: Date, unit: Unit) => stamp(new Date(moved(firstOf(date, unit), unit, 1).getTime() - 1000));

/** A date as records hold it; blank where it is out of the calendar. */
export const stamp: Stamp = (date) =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19).replace('T', ' ');
