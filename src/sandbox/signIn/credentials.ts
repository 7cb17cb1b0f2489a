import { kept, type State } from '../state.ts';

/** What is secret about signing in, and may change while an instance runs. */
export interface SandboxSecrets {
  password: string;
  clientSecret: string;
  apiKey: string;
}

/** The id of the one OAuth client that is registered. */
export const clientId = '5f0c1d7e9a3b4c2d8e6f70a1b2c3d4e5';

/**
 * What signs in right now. The password is not ASCII on purpose: a client that encodes it as Latin-1 fails. The client's
 * secret has signs that mean something else in a form, as generated ones may: a client that sends it bare fails.
 */
export const secretsOf = kept<SandboxSecrets>(() => ({
  password: 'grünes-Licht-42',
  clientSecret: '+k7&Rw=2%~v;Lq',
  apiKey: 'Vt3mPq8ZsXe1LkYd6WbRfA9hJc2NuGi5',
}));

const names = ['password', 'clientSecret', 'apiKey'] satisfies (keyof SandboxSecrets)[];

/** Has other secrets sign in from now on. Throws a TypeError that names what is wrong, and never shows a secret. */
export function changeSecrets(state: State, change: Partial<Readonly<SandboxSecrets>>): void {
  const unknown = Object.keys(change).find((name) => !names.includes(name as keyof SandboxSecrets));
  if (unknown !== undefined) throw new TypeError(`sandbox.change: ${unknown} is none of ${names.join(', ')}`);
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  for (const [name, value] of given)
    if (typeof value !== 'string' || value === '')
      throw new TypeError(`sandbox.change: ${name} must be a text that is not empty`);
  Object.assign(secretsOf(state), Object.fromEntries(given));
}
