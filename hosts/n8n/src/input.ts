import { DateTime } from 'luxon';
import { type Action, type FormField, formOf, writeDate } from 'servicenow-action-pack/metadata';
import { entryName, isForm, isForms, pageField, part } from './form.ts';

type Values = Record<string, unknown>;

/** What a node's parameters say of one call. `undefined` stands for a parameter that is not there. */
export type Parameter = (name: string) => unknown;

/**
 * The input of an action, out of what its form holds. What does not fit a field goes on as it is: the engine says what
 * is wrong with it. `zone` is the time zone in which dates without one are meant.
 */
export function inputOf(action: Action, parameter: Parameter, zone: string): unknown {
  if (parameter(part.given) === 'json') return parsed(parameter(part.json));
  const fields = formOf(action.input);
  const names = [...fields.filter(({ required }) => required).map(({ name }) => name), part.optional];
  const given = Object.fromEntries(names.map((name) => [name, parameter(name)] as const));
  const input = valuesIn(given, fields, { zone, depth: 0 });
  const paged = pageField(action);
  const limit = parameter(part.all) === true ? undefined : parameter(part.limit);
  return paged === undefined || limit === undefined ? input : { ...input, [paged]: limit };
}

interface Around {
  zone: string;
  depth: number;
}

function valuesIn({ [part.optional]: optional, ...given }: Values, fields: FormField[], around: Around): Values {
  const all = { ...given, ...(isObject(optional) ? optional : {}) };
  const known = new Map(fields.map((field) => [field.name, field]));
  const found = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    found.map(([name, value]) => {
      const field = known.get(name);
      return [name, field ? read(value, field, around) : value];
    }),
  );
}

function read(value: unknown, field: FormField, around: Around): unknown {
  // What was chosen from a list, or typed in its place.
  if (isObject(value) && value.__rl === true) return value.value;
  const { zone, depth } = around;
  const inside = { zone, depth: depth + 1 };
  const inner = isObject(value) ? value[entryName] : undefined;
  if (field.date !== undefined) return moment(value, field.date, zone);
  if (isForm(field, depth)) return isObject(inner) ? valuesIn(inner, field.fields, inside) : parsed(value);
  if (isForms(field, depth) && inner !== undefined)
    return [inner].flat().map((one) => (isObject(one) ? valuesIn(one, field.entry?.fields ?? [], inside) : one));
  return ['json', 'object', 'list'].includes(field.kind) ? parsed(value) : value;
}

/** A moment as the action writes it. What has its form already, or is only a day, stays as it is. */
function moment(value: unknown, form: string, zone: string): unknown {
  const isTime = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);
  const read = isTime ? DateTime.fromISO(value, { zone }) : DateTime.isDateTime(value) ? value : undefined;
  return read?.isValid ? writeDate(read.toJSDate(), form) : value;
}

/** JSON text as the object or list that it stands for; other text is a value of its own. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    const json: unknown = JSON.parse(value);
    return typeof json === 'object' && json !== null ? json : value;
  } catch {
    return value;
  }
}

export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
