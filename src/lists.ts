import type { ChoiceReader } from './choiceRead.ts';
import { type ChoiceOptions, type Choices, choicesFor } from './choices.ts';
import type { Manifest } from './manifest.ts';
import { type OrganizationOptions, type Organizations, organizationsOf } from './organizations.ts';

/** What a platform offers people to choose from; `Id` is how an action is named. */
export interface Lists<Id extends string> {
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
  options(id: Id, field: string, options?: ChoiceOptions): Promise<Choices>;
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
export function listsOf(reader: ChoiceReader, manifest: Manifest, timeout: number): Lists<string> {
  return {
    options: (id, field, options = {}) => choicesFor(reader, id, field, options, timeout),
    organizations: (options = {}) => organizationsOf(reader, manifest, options),
  };
}
