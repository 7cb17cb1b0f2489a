import type { Action } from '../action.ts';
import { fill, placeholders } from '../template.ts';
import { isGiven } from './field.ts';
import { folded } from './rows.ts';
import { type ChoiceRule, partsOf, type SearchRule, TYPED } from './rule.ts';

type Values = Record<string, unknown>;

/** What a read is asked, to give the choices. */
export interface ChoiceRequest {
  input: Values;
  /** What is looked for among the labels on this side, since the read was not asked for it. */
  filter: string | undefined;
}

/** What keeps a read from being asked: what is wrong, as the end of a sentence, with a field of the form or with what was typed. */
export interface Lack {
  /** `undefined` for what was typed. */
  name: string | undefined;
  fault: string;
}

/**
 * What to ask a read for the choices of a rule. Pure. `inForm` gives what the form holds under a name, `search` is what
 * a person typed, blank where that is nothing.
 */
export function requestOf(
  rule: ChoiceRule,
  read: Action,
  inForm: (name: string) => unknown,
  search: string,
): ChoiceRequest | { lacks: Lack[] } {
  const { input: template = {}, search: way = read.search } = rule;
  const typed = search.trim();
  const spellings = way === undefined || typed === '' ? [] : spellingsOf(typed, way);
  const asked = way !== undefined && spellings.length > 0 && spellings.every((one) => fits(one, way));
  const parts = way === undefined ? [] : partsOf(way);
  const inParts = placeholders(parts.map((part) => part.filter((piece) => piece !== TYPED)));
  const values = given([...placeholders(template), ...inParts], inForm);
  const unfit = way === undefined ? [] : inParts.filter((name) => name in values && !fits(values[name], way));
  if (unfit.length > 0) return { lacks: [...new Set(unfit)].map(unfitField) };
  const texts = parts.flatMap((part) => textOf(part, values, asked ? spellings : [], way?.or));
  const input = placed(fill(template, values) as Values, way, texts);
  const missing = (read.input.required ?? []).filter((name) => !Object.hasOwn(input, name));
  const lacks = missing.flatMap((name) => missingFor(name, template, way?.input === name ? inParts : []));
  return lacks.length > 0 ? { lacks } : { input, filter: asked || typed === '' ? undefined : typed };
}

function given(names: string[], inForm: (name: string) => unknown): Values {
  const pairs = names.map((name) => [name, inForm(name)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => isGiven(value)));
}

/**
 * Whether a value can stand in the text of a query. One that holds what separates its parts would bring parts of its
 * own. No way is known to escape that, so it is never sent; nor is what becomes it in capitals, or to a server that
 * takes other forms of a letter for the letter.
 */
function fits(value: unknown, { join, or, never = [] }: SearchRule): boolean {
  if (typeof value === 'object') return false;
  const text = folded(String(value));
  return ![join, or, ...never].some((one) => one !== undefined && text.includes(folded(one)));
}

/** A part of the text, in a list; none where something in it is not there. */
function textOf(part: readonly string[], values: Values, spellings: readonly string[], or = ''): string[] {
  const ways = part.includes(TYPED) ? spellings : [''];
  const said = ways.map((typed) => part.map((piece) => (piece === TYPED ? typed : fill(piece, values))));
  return said.length === 0 || said[0]?.includes(undefined) ? [] : [said.map((pieces) => pieces.join('')).join(or)];
}

/** What was typed, and for a server that tells capitals from small letters the ways in which names are written. */
function spellingsOf(typed: string, { or }: SearchRule): string[] {
  if (or === undefined) return [typed];
  const small = typed.toLowerCase();
  const names = small.replaceAll(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
  return [...new Set([typed, small, typed.toUpperCase(), names])];
}

/** The input with the text to search for, behind what the input has there already. */
function placed(input: Values, way: SearchRule | undefined, texts: string[]): Values {
  if (way === undefined || texts.length === 0) return input;
  const { input: name, inside, join = '' } = way;
  const outer = (inside === undefined ? input : (input[inside] ?? {})) as Values;
  const before = isGiven(outer[name]) ? [String(outer[name])] : [];
  const filled = { ...outer, [name]: [...before, ...texts].join(join) };
  return inside === undefined ? filled : { ...input, [inside]: filled };
}

function unfitField(name: string): Lack {
  return { name, fault: 'has a value that cannot stand in the query of the list' };
}

/** What has to be filled in first, so that an input that the read requires can be given. */
function missingFor(name: string, template: Readonly<Values>, inParts: string[]): Lack[] {
  const fields = [...placeholders(template[name]), ...inParts];
  if (fields.length === 0) return [{ name: undefined, fault: 'must not be empty: this list can only be searched' }];
  return fields.map((field) => ({ name: field, fault: 'is needed first: the list depends on it' }));
}
