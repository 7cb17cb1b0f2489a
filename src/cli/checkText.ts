import type { CheckResult, GroupCheck, NeedCheck, Readiness, Stage } from '../index.ts';
import { type Io, type Paint, painter, widthOf } from './io.ts';
import { indent, table, wrap } from './layout.ts';
import { printable } from './printable.ts';

/** What a check found, for a person: the stages, and for each group whether it works, why, and what to do. */
export function checkText(result: CheckResult, io: Io): string {
  const paint = painter(io.stdout, io.env);
  const width = widthOf(io.stdout, io.env);
  const { hostname, ...told } = result.instance;
  const who = Object.entries(told).map(([name, value]) => `${name} ${printable(value)}`);
  const head = [paint('bold', printable(hostname)), ...who].join(' · ');
  const blocks = [
    ...(hostname === '' ? [] : [head]),
    indent(stages(result, paint, width - 2), 2),
    ...(result.stage === 'needs' ? [groups(result.groups, paint, width)] : []),
    `${paint(result.valid ? 'green' : 'red', verdict(result))}${paint('dim', ` (${result.durationMs} ms)`)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const names: Record<Stage, string> = {
  shape: 'configuration',
  name: 'name',
  connect: 'connection',
  tls: 'certificate',
  instance: 'instance',
  sign_in: 'sign-in',
  needs: 'groups',
};
const order = Object.keys(names) as Stage[];
const nameWidth = 15;

function stages({ stage: ended, valid, issues }: CheckResult, paint: Paint, width: number): string {
  const lines = order.slice(0, -1).flatMap((stage) => {
    const here = order.indexOf(stage) - order.indexOf(ended);
    const name = names[stage].padEnd(nameWidth);
    if (here > 0) return [`${name}${paint('dim', 'not reached')}`];
    if (here < 0 || valid) return [`${name}${paint('green', 'ok')}`];
    return [`${name}${paint('red', 'failed')}`, indent(explained(issues, width - nameWidth), nameWidth)];
  });
  const notes = valid ? issues.map(({ message }) => wrap(printable(message), width).join('\n')) : [];
  return [...lines, ...notes].join('\n');
}

/** Each mistake, and what to do: once, where it is the same of all. */
function explained(issues: CheckResult['issues'], width: number): string {
  const remedies = new Set(issues.map(({ remedy }) => remedy));
  const each = issues.flatMap(({ message, remedy }) => (remedies.size === 1 ? [message] : [message, remedy]));
  const shown = [...each, ...(remedies.size === 1 ? remedies : [])].filter((text) => text !== '').map(printable);
  return wrap(shown.join('\n'), width).join('\n');
}

const words: Record<Readiness, [word: string, colour: 'green' | 'yellow' | 'red']> = {
  ready: ['ready', 'green'],
  unknown: ['unknown', 'yellow'],
  other_release: ['other release', 'red'],
  missing_role: ['role missing', 'red'],
  missing_plugin: ['plugin missing', 'red'],
};

/** A line for each group; where it has several needs, one for each of them under it. */
function groups(checks: readonly GroupCheck[], paint: Paint, width: number): string {
  const lines = checks.flatMap((group): NeedCheck[] => {
    const several = group.needs.map((need) => ({ ...need, title: `  ${need.title}` }));
    return several.length > 1 ? [{ ...group, message: '', remedy: '' }, ...several] : [group];
  });
  const wide = Math.floor((width - 24 - 16) / 2);
  const columns = [
    { head: 'group', width: 24 },
    { head: 'works', width: 14 },
    { head: 'why', width: wide },
    { head: 'what to do', width: wide },
  ];
  const rows = lines.map(({ title, status, message, remedy }) => [
    title,
    words[status][0],
    printable(message),
    printable(remedy),
  ]);
  return table(columns, rows, width, (text, row, column) => {
    if (row < 0) return paint('dim', text);
    return column === 1 ? paint(words[(lines[row] as NeedCheck).status][1], text) : text;
  });
}

function verdict({ valid, stage, groups: checks }: CheckResult): string {
  if (!valid) return `It does not work: ${names[stage]}.`;
  const closed = checks.filter(({ status }) => !['ready', 'unknown'].includes(status)).length;
  if (closed === 0) return 'The sign-in works.';
  return `The sign-in works; ${closed} of ${checks.length} groups of actions do not.`;
}
