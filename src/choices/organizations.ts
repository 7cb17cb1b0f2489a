import { mistakes } from '../errors.ts';
import type { Manifest } from '../manifest.ts';
import { checkChoiceOptions } from '../optionRules.ts';
import type { SequenceOptions } from '../options.ts';
import { allChoices, type ChoiceReader } from './read.ts';
import { requestOf } from './request.ts';
import { type Choice, folded } from './rows.ts';

/** How the organizations are asked for. `timeout`, in ms, is for each page. */
export interface OrganizationOptions extends SequenceOptions {
  /** What a person typed; all of them when it is left out or blank. */
  search?: string;
  /** So many rows are read at most; all of them when it is left out. */
  limit?: number;
}

/** What a platform maps its customers to. */
export interface Organizations {
  /** By name. */
  organizations: Choice[];
  /** Whether these are all: the list proved its end. */
  complete: boolean;
}

/** Every organization that a platform can map its customers to. Throws `invalid_input`, and what reading throws. */
export async function organizationsOf(
  reader: ChoiceReader,
  { organizations: rule, title }: Manifest,
  options: OrganizationOptions,
): Promise<Organizations> {
  const what = `The organizations of ${title} were not read`;
  checkChoiceOptions(what, options, 'organizations');
  if (rule === undefined)
    throw mistakes('invalid_input', what, [{ path: '', message: 'The pack says of no action that it lists them.' }]);
  const { search = '', limit, timeout, signal } = options;
  const read = reader.registry.find(rule.action);
  const request = requestOf(rule, read, () => undefined, search);
  if ('lacks' in request)
    throw mistakes(
      'invalid_input',
      what,
      request.lacks.map(({ fault }) => ({ path: '', message: `The search text ${fault}.` })),
    );
  const given = { ...(timeout !== undefined && { timeout }), ...(signal && { signal }) };
  const { choices, complete } = await allChoices(reader, { rule, read, options: () => given, ...request }, limit);
  return { organizations: choices.toSorted(byName), complete };
}

/** The same order on every machine: that of a language differs from one to the next. */
function byName(a: Choice, b: Choice): number {
  return (
    inOrder(folded(a.label).trim(), folded(b.label).trim()) || inOrder(a.label, b.label) || inOrder(a.value, b.value)
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
