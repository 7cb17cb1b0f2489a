import type { Id, Input } from './connection.ts';
import { type Effect, effectOf, isIdempotent } from './effect.ts';
import { unfinished } from './failure.ts';
import { checkSequenceOptions } from './optionRules.ts';
import type { RunOptions, SequenceOptions } from './options.ts';
import { at, below } from './pointer.ts';
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
  foresee<K extends Id<A>>(id: K, input?: Input<A, K>): Foreseen;
  /**
   * What a write with this input has made on the server: the records that bear exactly the value by which the action
   * says that they are found (`find` in its data). It reads, and throws what reading throws. `undefined` where the action
   * does not say how, or where the input does not have the value.
   *
   * An empty list proves nothing while the server may still be at work on the write.
   *
   * @example
   * const orders = await connection.find('productOrder.create', { ...order, externalId: 'PO-20311' });
   */
  find<K extends Id<A>>(id: K, input: Input<A, K>, options?: RunOptions): Promise<unknown[] | undefined>;
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
  render: (id: string, input: unknown) => Request;
  run: (id: string, input: unknown, options: RunOptions) => Promise<Result>;
  /** Asks who signs in, within the time of the connection where the options have none. */
  asked: (options: SequenceOptions) => Promise<string>;
}

/** The looking back of a connection. */
export function lookBackOf({ registry, render, run, asked }: Parts): LookBack {
  async function find(id: string, input: unknown, options: RunOptions = {}): Promise<unknown[] | undefined> {
    const { find: rule } = registry.find(id);
    render(id, input);
    if (rule === undefined) return undefined;
    const value = at(input, below('', rule.by));
    if (value === undefined || value === null || value === '') return undefined;
    const { data } = await run(rule.action, { [rule.query]: value }, options);
    // A server that does not know the filter gives everything.
    return [data].flat().filter((row) => at(row, below('', rule.by)) === value);
  }

  return {
    foresee(id, input) {
      const action = registry.find(id);
      const { method } = render(id, input);
      const effect = effectOf(action, method);
      return { effect, repeatable: effect === 'read' || isIdempotent(action, method) };
    },
    find,
    async user(options = {}) {
      checkSequenceOptions(options, 'Nobody asked who signs in');
      return asked(options).catch(unfinished('Asking who signs in'));
    },
  };
}
