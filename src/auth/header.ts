import { digest } from '../digest.ts';
import { secretsOf } from '../secrets.ts';
import { tokenOf } from '../token.ts';
import type { Credentials } from './credentials.ts';

/** A key with every request, in a header of its own. */
export interface HeaderScheme {
  readonly scheme: 'header';
  /** The header's, in small letters. */
  readonly name: string;
  readonly value: string;
}

export function header({ name, value }: Omit<HeaderScheme, 'scheme'>): Credentials {
  const secrets = secretsOf([value]);
  return {
    user: digest(value),
    secrets,
    pass: { headers: { [name]: value }, token: tokenOf(value, secrets), secrets: [] },
  };
}

/** What a key cannot hold, as the end of a sentence. A line break in a header's value would start another header. */
export function headerValueFault(field: keyof HeaderScheme, text: string): string | undefined {
  return field === 'value' && !/^[\x21-\x7e]+$/.test(text)
    ? 'has blanks, line breaks or characters beyond ASCII, which a header cannot carry'
    : undefined;
}
