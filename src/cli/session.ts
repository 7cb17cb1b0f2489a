import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ActionError,
  type Connection,
  loadPack,
  type NetworkPolicy,
  type Pack,
  type Sandbox,
  startSandbox,
} from '../index.ts';
import { type GivenConfig, givenConfig } from './config.ts';
import type { Io } from './io.ts';
import { withRemedy } from './tell.ts';

/** Options that say where to connect to. */
export interface Where {
  pack?: string;
  config?: string;
  sandbox?: boolean;
  allowLoopback?: boolean;
  allowPrivateNetwork?: boolean;
}

/** The pack that was asked for: ours, or that of `--pack`. */
export function packOf({ pack }: Where): Promise<Pack> {
  return pack === undefined ? (loadPack() as Promise<Pack>) : loadPack(pathToFileURL(resolve(pack)));
}

/** Does something with a pack and, where asked, a fresh embedded instance; closes both, whatever happens. */
export async function withPack<T>(where: Where, use: (pack: Pack) => Promise<T>): Promise<T> {
  const pack = await packOf(where);
  try {
    return await use(pack);
  } finally {
    await pack.close();
  }
}

/** Does something with a config: that of a fresh embedded instance where asked, else what `given` gives. */
export async function withConfig<T>(
  { sandbox: wanted }: Where,
  given: () => Promise<GivenConfig>,
  use: (given: GivenConfig) => Promise<T>,
): Promise<T> {
  if (!wanted) return use(await given());
  const sandbox: Sandbox = await startSandbox();
  try {
    return await use({ config: { ...sandbox.config }, source: 'the embedded instance' });
  } finally {
    await sandbox.close();
  }
}

/** Does something with a connection by the config that was given. */
export function withConnection<T>(
  pack: Pack,
  where: Where,
  io: Io,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  const config = () => givenConfig(io, pack.manifest, where.config);
  return withConfig(where, config, (given) => use(connect(pack, given, where)));
}

/** Connects; what is wrong with a config is told with the place where it stands and the flags that would admit it. */
export function connect(pack: Pack, given: GivenConfig, where: Where): Connection {
  try {
    return pack.connect(given.config, networkOf(where));
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'invalid_config') throw error;
    throw withRemedy(error, correctedBy(given, error.message));
  }
}

/** Which addresses the flags admit. */
export function networkOf({ sandbox = false, allowLoopback = false, allowPrivateNetwork = false }: Where): Network {
  return { allowLoopback: sandbox || allowLoopback, allowPrivateNetwork };
}

type Network = Pick<NetworkPolicy, 'allowLoopback' | 'allowPrivateNetwork'>;

/** What to do about a config of which a message says that it is not fit. */
export function correctedBy({ source }: GivenConfig, message: string): string {
  return `The configuration came from ${source}; correct it there.${admitting(message)}`;
}

/** The flags that would admit what a message names the options for. */
function admitting(message: string): string {
  const flags = [];
  if (/\ballowLoopback\b/.test(message)) flags.push('--allow-loopback admits this machine itself');
  if (/\ballowPrivateNetwork\b/.test(message))
    flags.push('--allow-private-network admits addresses and hosts of a private network');
  return flags.length === 0 ? '' : ` ${flags.join('; ')}.`;
}
