import type { Action } from './action.ts';
import { textAt } from './choices/rows.ts';
import type { Id, Rest } from './connection.ts';
import { type Effect, effectOf, isRepeatable } from './effect.ts';
import { ActionError } from './errors.ts';
import { unfinished } from './failure.ts';
import { checkSequenceOptions } from './optionRules.ts';
import type { RunOptions, SequenceOptions } from './options.ts';
import type { Registry } from './registry.ts';
import type { Request } from './request.ts';
import type { Result } from './result.ts';

/** What a call does on the server, and whether doing it twice comes to the same as doing it once. */
export interface Foreseen {
  effect: Effect;
  repeatable: boolean;
}

/** What a host has to know that may lose track of a call, as when its process dies; `A` maps ids to inputs. */
export interface LookBack<A = {}> {
  /**
   * What a call with this input would do, unsent: a generic one tells by its method. Throws `unknown_action` and
   * `invalid_input`.
   *
   * @example
   * connection.foresee('contact.create', { last_name: 'Lee' }); // → { effect: 'write', repeatable: false }
   */
  foresee<K extends Id<A>>(id: K, ...rest: Rest<A, K, never>): Foreseen;
  /**
   * What a write with this input has made on the server: the records that bear exactly the value by which the action
   * says that they are found (`find` in its data). It reads, and throws what reading throws. `undefined` where the action
   * does not say how, or where the input does not have the value. Throws `invalid_response` where the server gives none
   * of them, and not all that there are: they could be among the rest.
   *
   * An empty list proves nothing while the server may still be at work on the write.
   *
   * @example
   * const orders = await connection.find('productOrder.create', { ...order, externalId: 'PO-20311' });
   */
  find<K extends Id<A>>(id: K, ...rest: Rest<A, K>): Promise<unknown[] | undefined>;
  /**
   * Who signs in, as text: the same for all connections of one user at the host, whatever the capitals. It is no secret;
   * of an API key it is a digest. Throws `invalid_input` for an option, and what fetching credentials throws.
   *
   * @example
   * const cart = `${await connection.user()}@${new URL(connection.origin).host}`;
   */
  user(options?: SequenceOptions): Promise<string>;
}

interface Parts {
  registry: Registry;
  /** The input as it is sent. */
  valid: (action: Action, input: unknown) => Record<string, unknown>;
  render: (id: string, input: unknown) => Request;
  run: (id: string, input: unknown, options: RunOptions) => Promise<Result>;
  /** Asks who signs in, within the time of the connection where the options have none. */
  asked: (options: SequenceOptions) => Promise<string>;
}

/** The looking back of a connection. */
export function lookBackOf({ registry, valid, render, run, asked }: Parts): LookBack {
  async function find(id: string, input: unknown, options: RunOptions = {}): Promise<unknown[] | undefined> {
    const action = registry.find(id);
    const { find: rule } = action;
    const value = textAt(valid(action, input), rule?.by ?? '');
    if (rule === undefined || value === undefined) return undefined;
    const { data, page, status } = await run(rule.action, { [rule.query]: value }, options);
    const found = [data].flat().filter((row) => textAt(row, rule.by) === value);
    // A server that does not know the filter gives everything, a page at a time.
    if (found.length === 0 && page && page.hasMore !== false) throw unsure(action, rule, status);
    return found;
  }

  return {
    foresee(id, input) {
      const action = registry.find(id);
      const { method } = render(id, input);
      return { effect: effectOf(action, method), repeatable: isRepeatable(action, method) };
    },
    find,
    async user(options = {}) {
      checkSequenceOptions(options, 'Nobody asked who signs in');
      return asked(options).catch(unfinished('Asking who signs in'));
    },
  };
}

function unsure({ id }: Action, { action, by }: NonNullable<Action['find']>, status: number): ActionError {
  const what = `${action} gave no record with the ${by} that it was asked for, and not all that there are.`;
  return new ActionError('invalid_response', `What ${id} made could not be looked for. ${what}`, {
    ...{ action, status, outcome: 'refused' },
    remedy: `Look on the server for what has that ${by}.`,
  });
}
