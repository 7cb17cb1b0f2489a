import type { ErrorRule } from '../../errorRule.ts';
import type { Action, Manifest, Schema } from '../../index.ts';
import type { Context } from './context.ts';
import { pointed } from './pointed.ts';
import { joined } from './prose.ts';
import { answered } from './responses.ts';

type Json = Record<string, unknown>;

/** What is told of failures: once for all operations, and where each of them refers to it, by status. */
export interface Failures {
  responses: Record<string, Json>;
  byStatus: Record<string, Json>;
  content: Json;
}

// What HTTP itself says, whether the pack has a rule for it or not.
const known: Record<number, string> = {
  401: 'Not signed in.',
  403: 'The signed-in user may not do this.',
  404: 'Nothing is there, or the signed-in user may not see it.',
  429: 'The server takes no more requests for now.',
};

/** Failures by the rules of the manifest. Statuses of which the rules say the same stand together. */
export function failuresOf(context: Context): Failures {
  const { manifest } = context;
  const schema = context.named('error', errorSchema(manifest));
  const content = { [answered(manifest.headers)]: { schema } };
  const responses: Record<string, Json> = {};
  const byStatus: Record<string, Json> = {};
  const names = new Map<string, string>();
  for (const status of statusesOf(manifest)) {
    const text = joined([known[status], ...rulesText(manifest, status)], '\n');
    const name = names.get(text) ?? `error${status}`;
    names.set(text, name);
    responses[name] = { description: text, content };
    byStatus[status] = { $ref: `#/components/responses/${name}` };
  }
  responses.error = { description: otherwise(manifest), content };
  return { responses, byStatus: { ...byStatus, default: { $ref: '#/components/responses/error' } }, content };
}

/** What one action answers where it fails, by status. */
export function failuresOfAction({ response = {} }: Action, { byStatus, content }: Failures): Json {
  const empty = (response.empty ?? []).map((status) => {
    const more = status in byStatus ? ` What else ${status} can mean, the other operations tell.` : '';
    return [status, { description: `Nothing was found: it is an empty list.${more}`, content }];
  });
  return { ...byStatus, ...Object.fromEntries(empty) };
}

function errorSchema({ errorText = [] }: Manifest): Schema {
  const words = pointed(errorText, {
    type: ['string', 'null'],
    description: 'What is wrong, in the words of the server.',
  });
  return {
    title: 'Error',
    description: 'An answer that is no success. Which of these fields it has, the endpoint decides.',
    ...words,
  };
}

function statusesOf({ errors = [] }: Manifest): number[] {
  const named = errors.flatMap(({ when }) => when.status ?? []).filter((status) => status >= 400);
  return [...new Set([...Object.keys(known).map(Number), ...named])].toSorted((one, other) => one - other);
}

function rulesText({ errors = [] }: Manifest, status: number): string[] {
  return lines(errors.filter(({ when }) => when.status?.includes(status)));
}

/** Rules that hold whatever the status is, or on a redirect. */
function otherwise({ errors = [] }: Manifest): string {
  const rules = errors.filter(({ when }) => when.status?.every((status) => status >= 300 && status < 400) ?? true);
  return joined(['Any other answer that is no success.', ...lines(rules)], '\n');
}

function lines(rules: readonly ErrorRule[]): string[] {
  return [...new Set(rules.map((rule) => `- ${told(rule)}`))];
}

function told({ code, reason, outcome, message }: ErrorRule): string {
  const doubt = outcome === 'unknown' ? 'It may have happened all the same.' : '';
  return joined([`\`${reason ?? code}\`:`, message, doubt], ' ');
}

/** How one endpoint says no where others do not, a success status among it. */
export function ownFailuresText({ errors = [] }: Action): string | undefined {
  const own = errors.map((rule) => `- ${joined([rule.when.status?.join(', '), told(rule)], ' ')}`);
  return own.length === 0 ? undefined : joined(['How it fails in ways of its own:', ...new Set(own)], '\n');
}
