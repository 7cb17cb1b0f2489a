import { DateTime } from 'luxon';
import type { Action } from 'servicenow-action-pack/metadata';
import { type Field, fieldsOf, pageField } from './field.ts';
import { entry, part } from './properties.ts';

type Values = Record<string, unknown>;

/** What a node's parameters say of one call. `undefined` stands for a parameter that is not there. */
export type Parameter = (name: string) => unknown;

/**
 * The input of an action, out of what its form holds. What does not fit a field goes on as it is: the engine says what
 * is wrong with it. `zone` is the time zone in which dates without one are meant.
 */
export function inputOf(action: Action, parameter: Parameter, zone: string): unknown {
  if (parameter(part.given) === 'json') return parsed(parameter(part.json));
  const fields = fieldsOf(action);
  const names = [...fields.filter(({ required }) => required).map(({ name }) => name), part.optional];
  const given = Object.fromEntries(names.map((name) => [name, parameter(name)] as const));
  const input = valuesIn(given, fields, zone);
  const paged = pageField(action);
  const limit = parameter(part.all) === true ? undefined : parameter(part.limit);
  return paged === undefined || limit === undefined ? input : { ...input, [paged]: limit };
}

function valuesIn({ [part.optional]: optional, ...given }: Values, fields: Field[], zone: string): Values {
  const all = { ...given, ...(isObject(optional) ? optional : {}) };
  const kinds = new Map(fields.map((field) => [field.name, field]));
  const found = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    found.map(([name, value]) => {
      const field = kinds.get(name);
      return [name, field ? valueOf(value, field, zone) : value];
    }),
  );
}

function valueOf(value: unknown, field: Field, zone: string): unknown {
  // What was chosen from a list or typed in its place.
  if (isObject(value) && value.__rl === true) return value.value;
  switch (field.kind) {
    case 'date':
      return moment(value, String(field.schema['x-date']), zone);
    case 'object':
      return isObject(value) && isObject(value[entry]) ? valuesIn(value[entry], field.fields, zone) : value;
    case 'objects': {
      const entries = isObject(value) && entry in value ? [value[entry]].flat() : undefined;
      return entries?.map((one) => (isObject(one) ? valuesIn(one, field.fields, zone) : one)) ?? value;
    }
    case 'json':
      return parsed(value);
    default:
      return value;
  }
}

/** A moment as the action writes it. What has its form already, or is only a day, stays as it is. */
function moment(value: unknown, form: string, zone: string): unknown {
  const read = DateTime.isDateTime(value)
    ? value
    : typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)
      ? DateTime.fromISO(value, { zone })
      : undefined;
  return read?.isValid ? read.toUTC().toFormat(form) : value;
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
