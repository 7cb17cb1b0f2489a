import { secretsOf } from '../secrets.ts';
import type { Credentials } from './credentials.ts';

/** An OAuth 2.0 token for a client itself (RFC 6749, 4.4): the server decides as whom it acts. */
export interface ClientCredentialsScheme {
  readonly scheme: 'oauth_client_credentials';
  /** Where tokens are asked for. */
  readonly path: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export function clientCredentials({
  path,
  clientId,
  clientSecret,
}: Omit<ClientCredentialsScheme, 'scheme'>): Credentials {
  return {
    user: clientId,
    secrets: secretsOf([clientSecret]),
    grant: {
      path,
      form: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
    },
  };
}
