import { secretsOf } from '../secrets.ts';
import { tokenOf } from '../token.ts';
import type { Credentials } from './credentials.ts';

/** A user and a password with every request, as HTTP Basic. */
export interface BasicScheme {
  readonly scheme: 'basic';
  readonly user: string;
  readonly password: string;
}

export function basic({ user, password }: Omit<BasicScheme, 'scheme'>): Credentials {
  const pair = `${user}:${password}`;
  const token = Buffer.from(pair, 'utf8').toString('base64');
  return {
    // Servers differ in whether capitals tell users apart. To take two for one costs a wait; the reverse costs a cart.
    user: user.toLowerCase(),
    secrets: secretsOf([password], [pair]),
    pass: { headers: { authorization: `Basic ${token}` }, token: tokenOf(token, secretsOf([], [pair])), secrets: [] },
  };
}

/** What the name of a user cannot hold, as the end of a sentence. */
export function basicFault(field: keyof BasicScheme, text: string): string | undefined {
  return field === 'user' && text.includes(':')
    ? 'has a colon, which HTTP Basic cannot carry in the name of a user'
    : undefined;
}
