import type { Action } from '../action.ts';
import { closest } from '../closest.ts';
import { ActionError, type Issue, mistakes, shortened } from '../errors.ts';
import { choicesOf, resolve } from '../namedValues.ts';
import { checkChoiceOptions } from '../optionRules.ts';
import type { SequenceOptions } from '../options.ts';
import { below, keysOf, spoken } from '../pointer.ts';
import { placeholder } from '../template.ts';
import { type AskedField, fieldAt, fieldsOf, nearest, placeNear } from './field.ts';
import { type ChoiceReader, type ChoiceSource, firstChoices } from './read.ts';
import { requestOf } from './request.ts';
import { type Choice, collector } from './rows.ts';
import { type ChoiceRule, rulesOf } from './rule.ts';

/** How choices are asked for. `timeout` is for all calls together. */
export interface ChoiceOptions extends SequenceOptions {
  /** What a person typed; all choices when it is left out or blank. */
  search?: string;
  /** What the form holds so far. Only the fields that the list depends on are looked at. */
  input?: Record<string, unknown>;
  /** The most choices to give, a whole number from 1 to 1,000: 50 when left out. */
  limit?: number;
}

/** What a field can be filled with. */
export interface Choices {
  options: Choice[];
  /** Whether there are more; `undefined` when nobody can tell. */
  hasMore: boolean | undefined;
}

const usual = 50;

/** What is asked: the field of an action, and what the form holds. */
interface Asked {
  action: Action;
  field: AskedField;
  input: unknown;
}

/** The choices for a field of an action. `timeout`, in ms, is the connection's. Throws `invalid_input`, and what reading throws. */
export async function choicesFor(
  reader: ChoiceReader,
  id: string,
  name: string,
  options: ChoiceOptions,
  timeout: number,
): Promise<Choices> {
  const action = reader.registry.find(id);
  checkChoiceOptions(failed(action), options, 'choices');
  const { search = '', limit = usual, input } = options;
  const field = typeof name === 'string' ? fieldAt(action.input, name) : undefined;
  if (field === undefined) throw noList(action, name);
  const rules = rulesFor(field);
  if (rules.length > 0) {
    const asked = { action, field, input };
    const source = sourceOf(reader, asked, ruleOf(asked, rules), search, timed(options, timeout));
    const { choices, hasMore } = await firstChoices(reader, source, limit).catch(inTheForm(asked, source.rule));
    return { options: [...choices], hasMore };
  }
  const named = namedChoices(field, action);
  if (named === undefined) throw noList(action, name);
  const found = collector({ value: 'value', label: 'label' }, search.trim() || undefined);
  for (const choice of named) found.add(choice);
  return { options: found.choices.slice(0, limit), hasMore: found.choices.length > limit };
}

function failed({ id }: Action): string {
  return `The choices for ${id} were not read`;
}

function rulesFor({ schemas }: AskedField): readonly ChoiceRule[] {
  return schemas.map(rulesOf).find((rules) => rules.length > 0) ?? [];
}

/** The values that the form itself names; `undefined` where it names none, or asks whether something holds. */
function namedChoices({ schemas: [own] }: AskedField, { input: form }: Action) {
  const values = own && choicesOf(resolve(own, form).schema, form);
  return values?.some(({ value }) => typeof value === 'boolean') ? undefined : values;
}

/** The rule that applies to what the form holds. */
function ruleOf({ action, field, input }: Asked, rules: readonly ChoiceRule[]): ChoiceRule {
  const holds = (name: string, expected: unknown) => String(nearest(field, name, input)) === String(expected);
  const rule = rules.find(({ when = {} }) => Object.entries(when).every(([name, value]) => holds(name, value)));
  if (rule) return rule;
  const conditions = Map.groupBy(
    rules.flatMap(({ when = {} }) => Object.entries(when)),
    ([name]) => name,
  );
  const issues = [...conditions].map(([name, some]) => {
    const values = [...new Set(some.map(([, value]) => value))];
    const met = values.some((value) => holds(name, value));
    const path = placeNear(field, name);
    const message = `${spoken(path, name)} decides what there is to choose from; expected is one of: ${values.join(', ')}.`;
    return { met, issue: { path, message } };
  });
  const unmet = issues.filter(({ met }) => !met);
  const told = unmet.length > 0 ? unmet : issues;
  throw refused(
    action,
    told.map(({ issue }) => issue),
  );
}

function sourceOf(
  { registry }: ChoiceReader,
  { action, field, input }: Asked,
  rule: ChoiceRule,
  search: string,
  options: ChoiceSource['options'],
): ChoiceSource {
  const read = registry.find(rule.action);
  const request = requestOf(rule, read, (name) => nearest(field, name, input), search);
  if (!('lacks' in request)) return { rule, read, options, ...request };
  const issues = request.lacks.map(({ name, fault }) => {
    const path = name === undefined ? '' : placeNear(field, name);
    return { path, message: `${spoken(path, 'The search text')} ${fault}.` };
  });
  throw refused(action, issues);
}

/** What each call is given: the time that is left, of what all of them have together. */
function timed({ timeout, signal }: ChoiceOptions, usually: number): ChoiceSource['options'] {
  const until = performance.now() + (timeout ?? usually);
  return () => ({ timeout: Math.max(1, Math.ceil(until - performance.now())), ...(signal && { signal }) });
}

/** Throws for a field without a list, with those that have one. */
function noList(action: Action, name: unknown): ActionError {
  const listed = fieldsOf(action.input)
    .filter((field) => rulesFor(field).length > 0 || namedChoices(field, action) !== undefined)
    .map(({ pointer }) => (keysOf(pointer).length === 1 ? (keysOf(pointer)[0] as string) : pointer));
  const given = typeof name === 'string' ? name : '';
  const meant = closest(given, listed);
  const which = `${JSON.stringify(shortened(given, 100))} is no field of ${action.id} that has a list to choose from`;
  const message = `${which}${meant === undefined ? '' : `; ${meant} is`}.`;
  const path = given.startsWith('/') ? given : below('', given);
  const remedy = listed.length === 0 ? 'None of its fields has one.' : `Those that have one: ${listed.join(', ')}.`;
  return mistakes('invalid_input', failed(action), [{ path, message }], { action: action.id, remedy });
}

function refused(action: Action, issues: Issue[]): ActionError {
  const remedy = 'Correct what the form holds there, and ask again.';
  return mistakes('invalid_input', failed(action), issues, { action: action.id, remedy });
}

/** Throws what reading threw; where a value of the form does not fit the read, it is told of the field that holds it. */
function inTheForm({ action, field }: Asked, { input = {} }: ChoiceRule): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ActionError) || error.code !== 'invalid_input') throw error;
    const issues = error.issues.map(({ path, message }) => {
      const [key = '', ...rest] = keysOf(path);
      const name = placeholder(input[key]);
      if (name === undefined) return { path: '', message };
      const place = rest.reduce((outer, one) => below(outer, one), placeNear(field, name));
      const about = message.startsWith(spoken(path, '')) ? message.slice(spoken(path, '').length) : `: ${message}`;
      return { path: place, message: `${spoken(place, name)}${about}` };
    });
    throw refused(action, issues);
  };
}
