import { readFileSync } from 'node:fs';
import { ActionError } from 'servicenow-action-pack';
import { isObject } from './call.ts';

/**
 * Where a worker finds what a name stands for: configs by their names, or a function that gives the config of one, such
 * as from a vault. It is asked for each call, so that what changes there takes effect at once; `undefined` says that
 * there is none.
 */
export type Connections = Readonly<Record<string, unknown>> | ((name: string) => unknown);

/** Names to choose from, and the config of one. */
export interface Book {
  /** Those that are known without asking; a function names none. */
  names(): string[];
  config(name: string): Promise<unknown>;
}

/** The connections of a worker. */
export function bookOf(connections: Connections): Book {
  const names = () => (typeof connections === 'function' ? [] : Object.keys(connections));
  return {
    names,
    async config(name) {
      const config = typeof connections === 'function' ? await asked(connections, name) : own(connections, name);
      if (config === undefined) throw unknownName(name, names());
      return config;
    },
  };
}

function own(connections: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(connections, name) ? connections[name] : undefined;
}

async function asked(connections: (name: string) => unknown, name: string): Promise<unknown> {
  try {
    return await connections(name);
  } catch (error) {
    // Its message may hold a secret, and what is thrown here is kept and shown.
    const kind = error instanceof Error ? error.name : typeof error;
    throw new Error(`The connection ${JSON.stringify(name)} could not be had: what gives connections threw ${kind}.`);
  }
}

function unknownName(name: string, names: string[]): ActionError {
  const known = names.length === 0 ? '' : ` Known are: ${names.slice(0, 20).join(', ')}.`;
  const message = `There is no connection ${JSON.stringify(name)} on this worker.${known}`;
  return new ActionError('invalid_config', message, {
    remedy: 'Give the worker a connection of that name, and call again.',
  });
}

/**
 * The connections that the environment names: those of the JSON file at `SERVICENOW_CONNECTIONS`, an object of configs
 * by name, and one for each `SERVICENOW_CONNECTION_<NAME>`, a config as JSON, whose name is in small letters, with
 * hyphens for underscores. It is read once: workers begin anew with what changes. Throws an Error that names the place, and
 * never what stands there.
 *
 * @example
 * // SERVICENOW_CONNECTION_ACME='{"hostname":"acme.service-now.com","user":"…","password":"…"}'
 * connectionsFrom(process.env); // → { acme: { hostname: …, user: …, password: … } }
 */
export function connectionsFrom(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, unknown>> {
  const single = Object.entries(env).flatMap(([key, text]) => {
    const [, name] = /^SERVICENOW_CONNECTION_(\w+)$/.exec(key) ?? [];
    return name === undefined ? [] : [[name.toLowerCase().replaceAll('_', '-'), parsed(text ?? '', key)] as const];
  });
  const { SERVICENOW_CONNECTIONS: file } = env;
  const listed = file ? parsed(readFileSync(file, 'utf8'), file) : {};
  return { ...listed, ...Object.fromEntries(single) };
}

function parsed(text: string, place: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Told below: the words of the parser quote the text.
  }
  throw new Error(`${place} is no JSON object.`);
}
