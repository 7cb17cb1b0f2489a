import { existsSync, readFileSync } from 'node:fs';
import type { Action } from '../../src/action.ts';
import { type Answer, answerOf } from '../../src/answer.ts';
import type { ErrorRule } from '../../src/errorRule.ts';
import type { Manifest } from '../../src/manifest.ts';
import { judge } from '../../src/verdict.ts';
import { code, table } from '../markdown.ts';
import type { Prose } from './prose.ts';

/** Rules of the manifest that the known answers of an action meet, by its id. */
export type Met = ReadonlyMap<string, ReadonlySet<ErrorRule>>;

interface Case {
  error?: unknown;
  response?: { status: number; headers?: Record<string, string>; body?: unknown };
}

/** Which rules of the manifest the answers meet that are known of each action: those of its cases. */
export function metRules(actions: readonly Action[], { errors = [] }: Manifest): Met {
  return new Map(
    actions.map((action) => [
      action.id,
      new Set(knownAnswers(action.id).flatMap((one) => ruleOf(one, action, errors))),
    ]),
  );
}

/**
 * Those that the page of an action tells. The rest can meet every action, and stands on the page of errors: what comes
 * from signing in, from rights, and from instances that are asleep, slow or without the API.
 */
export function particular(action: Action, actions: readonly Action[], met: Met): ErrorRule[] {
  const groupsOf = (rule: ErrorRule) =>
    new Set(actions.filter(({ id }) => met.get(id)?.has(rule)).map((one) => one.group));
  const own = action.errors ?? [];
  const ofIts = [...(met.get(action.id) ?? [])].filter((rule) =>
    rule.code === 'not_found'
      ? own.every(({ code: kind }) => kind !== 'not_found')
      : saysWhatWasWrong(rule) && groupsOf(rule).size === 1,
  );
  return [...own, ...ofIts];
}

/** Whether a rule is about the input or what it names, and not about the instance as a whole. */
function saysWhatWasWrong({ code: kind, when: { status = [] } }: ErrorRule): boolean {
  return (
    kind !== 'invalid_response' && status.length > 0 && status.every((one) => one < 500 && one !== 401 && one !== 429)
  );
}

export function errorTable(rules: readonly ErrorRule[], prose: Prose, about?: string): string {
  const rows = rules.map(({ code: kind, reason, outcome, retry, when, message, remedy }) => [
    [code(kind), ...(reason === undefined ? [] : [code(reason)])].join('\n'),
    code(outcome) + (retry ? '\ncan pass by itself' : ''),
    (when.status ?? ['any']).join(', '),
    [message === undefined ? [] : `**${prose(message, about)}**`, remedy === undefined ? [] : prose(remedy, about)]
      .flat()
      .join('\n'),
  ]);
  return table(['code, reason', 'outcome', 'HTTP', 'what happened, what to do'], merged(rows));
}

/** Rules that say the same of several answers stand in one row, with all statuses. */
function merged(rows: readonly string[][]): string[][] {
  const byText = new Map<string, [row: string[], statuses: Set<string>]>();
  for (const row of rows) {
    const [kind, outcome, statuses = '', text] = row;
    const [, all] = byText.get(`${kind} ${outcome} ${text}`) ?? [];
    if (all === undefined) byText.set(`${kind} ${outcome} ${text}`, [row, new Set(statuses.split(', '))]);
    else for (const status of statuses.split(', ')) all.add(status);
  }
  return [...byText.values()].map(([row, all]) => row.with(2, [...all].sort().join(', ')));
}

function knownAnswers(id: string): Answer[] {
  const file = new URL(`../../tests/cases/${id}.json`, import.meta.url);
  const cases = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : [];
  return cases.flatMap(({ error, response }) => {
    if (error === undefined || response === undefined) return [];
    const { status, headers = {}, body } = response;
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? '');
    return [answerOf({ status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(text) })];
  });
}

/** The rule of the manifest by which an answer is judged; none where the action's own come first. */
function ruleOf(answer: Answer, action: Action, rules: readonly ErrorRule[]): ErrorRule[] {
  const numbered = rules.map((rule, n) => ({ ...rule, reason: String(n) }));
  const own = (action.errors ?? []).map((rule) => ({ ...rule, reason: 'own' }));
  const verdict = judge(answer, [...own, ...numbered], 0);
  const rule = rules[Number(verdict?.reason ?? 'own')];
  return rule === undefined ? [] : [rule];
}
