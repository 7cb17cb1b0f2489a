import type { ConfigCheck } from '../config.ts';
import { ActionError, type Issue, mistakes } from '../errors.ts';
import { isPlainWord } from '../kinds.ts';
import type { Manifest } from '../manifest.ts';
import type { CredentialsSource } from '../options.ts';
import type { Transport } from '../transport.ts';
import type { Credentials } from './credentials.ts';
import { credentialsOf, fieldsOf, schemeOf } from './scheme.ts';
import { type Memory, type SignIn, signInOf } from './signIn.ts';
import { requestToken } from './tokenRequest.ts';

/** Checks a whole config. */
export type ConfigChecker = (config: Record<string, unknown>) => ConfigCheck;

interface Wiring {
  origin: string;
  transport: Transport;
  credentials: CredentialsSource | undefined;
}

/** How a connection signs in: with what its config holds, or with what its `credentials` give when they are asked. */
export function signInFor(
  { manifest, memory, checkShape }: { manifest: Manifest; memory: Memory; checkShape: ConfigChecker },
  config: Record<string, unknown>,
  { origin, transport, credentials }: Wiring,
): SignIn {
  const { name: auth, scheme } = schemeOf(manifest.auth, config) as NonNullable<ReturnType<typeof schemeOf>>;
  const counter = { transport, rules: manifest.errors ?? [], auth };
  return signInOf({
    ...{ auth, origin, memory },
    source: credentials ? asked(credentials) : credentialsOf(scheme, config),
    requestToken: (grant, signal) => requestToken(counter, grant, signal),
  });

  function asked(source: CredentialsSource): (rejected: boolean, signal: AbortSignal) => Promise<Credentials> {
    return async (rejected, signal) => {
      const given = await (async () => source({ signal, rejected }))().catch(failed);
      return credentialsOf(scheme, whole(given));
    };
  }

  /** The config with what was given put in its places. Throws `invalid_config` where that does not make a whole one. */
  function whole(given: unknown): Record<string, unknown> {
    const fields = [...new Set(fieldsOf(scheme).map(([, pointer]) => pointer.split('/')[1] as string))];
    const unfit = (issues: Issue[]) =>
      mistakes('invalid_config', 'The credentials that were fetched are not fit', issues);
    const others = othersIn(given, fields, Object.keys(manifest.config.properties));
    if (others.length > 0) throw unfit(others);
    const put = Object.entries(given as object).map(([name, value]) => [name, merged(config[name], value)]);
    const checked = checkShape({ ...config, ...Object.fromEntries(put) });
    if (!checked.valid) throw unfit(checked.issues);
    if (schemeOf(manifest.auth, checked.config)?.name !== auth)
      throw unfit([{ path: '/auth/type', message: `auth.type must be ${auth}, as in the configuration.` }]);
    return checked.config;
  }
}

/** What else was given. A name is told that a config has, or that is a plain word: any other may be a secret that slipped. */
function othersIn(given: unknown, fields: readonly string[], known: readonly string[]): Issue[] {
  if (!isObject(given)) return [{ path: '', message: 'They must be an object.' }];
  const others = Object.keys(given).filter((name) => !fields.includes(name));
  const told = others.filter((name) => known.includes(name) || isPlainWord(name));
  const expected = `expected is one of: ${fields.join(', ')}.`;
  return [
    ...told.map((name) => ({ path: `/${name}`, message: `${name} does not sign in here; ${expected}` })),
    ...(others.length > told.length ? [{ path: '', message: `They have a field that is not known; ${expected}` }] : []),
  ];
}

/** Fields inside, such as those of `auth`, stay where nothing takes their place. */
function merged(held: unknown, given: unknown): unknown {
  return isObject(held) && isObject(given) ? { ...held, ...given } : given;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function failed(cause: unknown): never {
  throw new ActionError('unauthenticated', 'The credentials could not be fetched.', {
    reason: 'not_fetched',
    remedy: 'Look at the cause: it is what the `credentials` of the connection threw.',
    outcome: 'not_sent',
    cause,
  });
}
