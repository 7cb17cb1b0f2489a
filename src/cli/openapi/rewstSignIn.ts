import type { AuthScheme } from '../../auth/scheme.ts';
import type { Field } from './rewstField.ts';

/** A way to sign in, as Rewst calls it, and what it asks for. */
export function signInFields(scheme: AuthScheme): { method: string; fields: Field[] } {
  switch (scheme.scheme) {
    case 'basic':
      return { method: 'Basic Auth', fields: [] };
    case 'header':
      return {
        method: 'API Key',
        fields: [
          ['API Key Header Name', scheme.name],
          ['API Key Preamble', 'leave it blank'],
        ],
      };
    case 'oauth_client_credentials':
      return { method: 'OAuth 2.0 Client Credentials', fields: token('client_credentials', scheme.path) };
    case 'oauth_password':
      return {
        method: "OAuth 2.0, by a user's password (Rewst's documentation does not say that it has this grant)",
        fields: token('password', scheme.path),
      };
  }
}

function token(grant: string, path: string): Field[] {
  return [
    ['OAuth Grant Type', grant],
    ['OAuth Access Token URL', `https://<hostname>${path}`],
    ['OAuth Access Token Scheme', 'Bearer'],
    ['OAuth Token Key', 'access_token'],
    ['OAuth Token Expiration Key', 'expires_in'],
    ['OAuth Token Request Content Type', 'application/x-www-form-urlencoded'],
    ['OAuth Token Request Method', 'POST'],
    ['OAuth Scope', 'leave it blank'],
    ['OAuth Token Exchange Requires Basic Auth Headers', 'no: the client is named in the form'],
  ];
}
