import { secretsOf } from '../secrets.ts';
import type { Credentials } from './credentials.ts';

/** An OAuth 2.0 token for a user, by the user's password (RFC 6749, 4.3). */
export interface PasswordGrantScheme {
  readonly scheme: 'oauth_password';
  /** Where tokens are asked for. */
  readonly path: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly user: string;
  readonly password: string;
}

export function passwordGrant(scheme: Omit<PasswordGrantScheme, 'scheme'>): Credentials {
  const { path, clientId, clientSecret, user, password } = scheme;
  return {
    // As with Basic: the same user at the same host, whatever the capitals.
    user: user.toLowerCase(),
    secrets: secretsOf([clientSecret, password]),
    grant: {
      path,
      form: {
        ...{ grant_type: 'password', client_id: clientId, client_secret: clientSecret },
        ...{ username: user, password },
      },
    },
  };
}
