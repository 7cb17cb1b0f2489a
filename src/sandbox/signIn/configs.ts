import type { State } from '../state.ts';
import { userName } from '../user.ts';
import { clientId, secretsOf } from './credentials.ts';

interface Place {
  readonly hostname: string;
  /** The authority that a client has to trust, where `tls` brought one. */
  readonly ca?: string;
}

/** What to connect with as a user with a password. */
export interface SandboxConfig extends Place {
  readonly user: string;
  readonly password: string;
}

/** What to connect with, by the way to sign in. */
export interface SandboxConfigs {
  readonly basic: SandboxConfig;
  readonly oauth_client_credentials: Place & {
    readonly auth: {
      readonly type: 'oauth_client_credentials';
      readonly clientId: string;
      readonly clientSecret: string;
    };
  };
  readonly oauth_password: Place & {
    readonly auth: {
      readonly type: 'oauth_password';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly user: string;
      readonly password: string;
    };
  };
  readonly api_key: Place & { readonly auth: { readonly type: 'api_key'; readonly key: string } };
}

/** Configs with what signs in right now. */
export function configsOf(state: State, hostname: string, ca: string | undefined): SandboxConfigs {
  const { password, clientSecret, apiKey } = secretsOf(state);
  const trusted = ca === undefined ? {} : { ca };
  const client = { clientId, clientSecret };
  const person = { user: userName, password };
  return {
    basic: { hostname, ...person, ...trusted },
    oauth_client_credentials: { hostname, auth: { type: 'oauth_client_credentials', ...client }, ...trusted },
    oauth_password: { hostname, auth: { type: 'oauth_password', ...client, ...person }, ...trusted },
    api_key: { hostname, auth: { type: 'api_key', key: apiKey }, ...trusted },
  };
}
