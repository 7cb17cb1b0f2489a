import type { ConfigCheck } from '../config.ts';
import { ActionError, mistakes } from '../errors.ts';
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
    const fault = faultOf(given, fields);
    if (fault !== undefined) throw mistakes('invalid_config', what, [{ path: '', message: fault }]);
    const put = Object.entries(given as object).map(([name, value]) => [name, merged(config[name], value)]);
    const checked = checkShape({ ...config, ...Object.fromEntries(put) });
    if (!checked.valid) throw mistakes('invalid_config', what, checked.issues);
    return checked.config;
  }
}

/** No name is told that is not known: it may be a secret that slipped. */
function faultOf(given: unknown, fields: readonly string[]): string | undefined {
  if (typeof given !== 'object' || given === null) return 'They must be an object.';
  const unknown = Object.keys(given).some((name) => !fields.includes(name));
  return unknown ? `They have a field that is not known; expected is one of: ${fields.join(', ')}.` : undefined;
}

const what = 'The credentials that were fetched are not fit';

/** Fields inside, such as those of `auth`, stay where nothing takes their place. */
function merged(held: unknown, given: unknown): unknown {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject(held) && isObject(given) ? { ...(held as object), ...(given as object) } : given;
}

function failed(cause: unknown): never {
  throw new ActionError('unauthenticated', 'The credentials could not be fetched. Nothing was sent.', {
    reason: 'not_fetched',
    remedy: 'Look at the cause: it is what the `credentials` of the connection threw.',
    outcome: 'not_sent',
    cause,
  });
}
