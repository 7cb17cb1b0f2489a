import type { Id, Input } from '../connection.ts';
import type { Manifest } from '../manifest.ts';
import { type ChoiceOptions, type Choices, choicesFor } from './choices.ts';
import { type OrganizationOptions, type Organizations, organizationsOf } from './organizations.ts';
import type { ChoiceReader } from './read.ts';

/** The arguments after the id: of a known one, a field that its input has, or a pointer into it. */
type Asked<A, K extends string> = [keyof A] extends [never]
  ? [field: string, options?: ChoiceOptions]
  : K extends keyof A & string
    ? [field: (keyof Input<A, K> & string) | `/${string}`, options?: ChoiceOptions]
    : string extends K
      ? [field: string, options?: ChoiceOptions]
      : [never];

/** What a platform offers people to choose from; `A` maps ids to inputs and outputs. */
export interface Lists<A = {}> {
  /**
   * What a person can choose from to fill a field of an action: what a read of the server lists, or the values that the
   * form itself names, which needs no call. The field is a name, or a JSON pointer into the input, such as
   * `/items/0/sys_id`. Throws `invalid_input` for a field without a list, and where the list depends on a field that
   * `input` does not have yet: `issues` name it. Else it throws what reading throws.
   *
   * @example
   * const { options, hasMore } = await connection.options('catalog.orderItem', 'sys_id', { search: 'laptop' });
   * for (const { value, label } of options) console.log(value, label);
   */
  options<K extends Id<A>>(id: K, ...asked: Asked<A, K>): Promise<Choices>;
  /**
   * Every organization of the server that a platform can map its customers to, by name: all pages are read, unless
   * `limit` bounds them. Throws what reading throws.
   *
   * @example
   * const { organizations, complete } = await connection.organizations();
   */
  organizations(options?: OrganizationOptions): Promise<Organizations>;
}

/** The lists of a connection. `timeout` is its own, in ms. */
export function listsOf(reader: ChoiceReader, manifest: Manifest, timeout: number): Lists {
  return {
    options: (id, field, options = {}) => choicesFor(reader, id, field, options, timeout),
    organizations: (options = {}) => organizationsOf(reader, manifest, options),
  };
}
