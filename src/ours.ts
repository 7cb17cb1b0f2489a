import type { Action, Schema } from './action.ts';
import { frozen } from './frozen.ts';
import { manifest as manifestText, actions as packed, shapes } from './generated/pack.ts';
import type { Manifest } from './manifest.ts';
import { once } from './once.ts';

/** An action as it stands in the generated module: what a list shows, and the rest as JSON. */
export interface Packed {
  listed: Omit<Action, Unlisted>;
  /** The fields that `rest` holds. A schema in it names its shapes: `"$defs": ["note"]`. */
  fields: readonly Unlisted[];
  rest: string;
}

type Unlisted = 'request' | 'response' | 'paging' | 'search' | 'find' | 'errors' | 'input' | 'output';

const shape = new Map(Object.entries(shapes).map(([name, text]) => [name, once(() => frozen(JSON.parse(text)))]));

/** The manifest of the pack that comes with the package. */
export const manifest: Manifest = frozen(JSON.parse(manifestText));

/** The actions of that pack. What a list of them doesn't show is parsed when it is first read. */
export const actions: readonly Action[] = Object.freeze(packed.map(unpacked));

function unpacked({ listed, fields, rest }: Packed): Action {
  const parsed = once(() => {
    const found = JSON.parse(rest) as Pick<Action, Unlisted>;
    return frozen({ ...found, input: withShapes(found.input), output: withShapes(found.output) });
  });
  const getters = fields.map((field) => [field, { enumerable: true, get: () => parsed()[field] }] as const);
  return Object.freeze(Object.defineProperties({ ...frozen(listed) }, Object.fromEntries(getters))) as Action;
}

function withShapes<S extends Schema>(schema: S): S {
  if (!Array.isArray(schema.$defs)) return schema;
  return { ...schema, $defs: Object.fromEntries(schema.$defs.map((name: string) => [name, shape.get(name)?.()])) };
}
