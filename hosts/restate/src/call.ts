import { ActionError } from 'servicenow-action-pack';

/** What names a call. */
export interface Call {
  connection: string;
  action: string;
  input: unknown;
}

/** The call in what somebody asked for. Throws `invalid_input`, which says what was expected. */
export function callIn(given: unknown): Call {
  const { connection, action, input, ...others } = fieldsOf(given);
  const other = Object.keys(others)[0];
  const fault =
    other !== undefined
      ? `${JSON.stringify(other)} is none of connection, action and input`
      : typeof connection !== 'string'
        ? 'connection must be the name of one'
        : typeof action !== 'string'
          ? 'action must be the id of one'
          : undefined;
  if (fault !== undefined) throw new ActionError('invalid_input', `The call was not sent: ${fault}.`);
  return { connection: connection as string, action: action as string, input: input ?? {} };
}

/** The fields of an object; none of what is no object. */
export function fieldsOf(given: unknown): Record<string, unknown> {
  return isObject(given) ? given : {};
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
