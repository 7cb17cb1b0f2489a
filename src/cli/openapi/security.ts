import type { AuthScheme } from '../../auth/scheme.ts';
import type { Manifest, Schema } from '../../index.ts';
import { valuesOf } from '../../namedValues.ts';
import { joined } from './prose.ts';

type Json = Record<string, unknown>;

/** How a kind of scheme is said in OpenAPI. Where a token is asked for is an address on the same server. */
const said: { [K in AuthScheme['scheme']]: (scheme: Extract<AuthScheme, { scheme: K }>) => Json } = {
  basic: () => ({ type: 'http', scheme: 'basic' }),
  header: ({ name }) => ({ type: 'apiKey', in: 'header', name }),
  oauth_client_credentials: ({ path }) => oauth('clientCredentials', path),
  oauth_password: ({ path }) => oauth('password', path),
};

function oauth(flow: string, tokenUrl: string): Json {
  return { type: 'oauth2', flows: { [flow]: { tokenUrl, scopes: {} } } };
}

/** The ways to sign in, by the names that a configuration chooses them by. */
export function securitySchemesOf(manifest: Manifest): Record<string, Json> {
  const named = Object.entries(manifest.auth).map(([name, scheme]) => {
    const description = about(manifest, name);
    return [name, { ...said[scheme.scheme](scheme as never), ...(description && { description }) }];
  });
  return Object.fromEntries(named);
}

/** Any one of them will do; the first is what a configuration takes that chooses none. */
export function securityOf({ auth }: Manifest): Record<string, string[]>[] {
  return Object.keys(auth).map((name) => ({ [name]: [] }));
}

/** What the configuration says of a way to sign in. */
function about({ config }: Manifest, name: string): string {
  const { oneOf, anyOf } = config.properties.auth ?? {};
  const branches = [oneOf, anyOf].flat().filter((one) => one !== undefined) as Schema[];
  const own = branches.find(({ properties = {} }) => {
    const { type } = properties as Record<string, Schema>;
    return type !== undefined && valuesOf(type)?.includes(name);
  });
  return joined([own?.title && `${own.title}.`, own?.description], ' ');
}
