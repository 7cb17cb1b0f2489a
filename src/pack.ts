import type { Action } from './action.ts';
import { type ConfigCheck, checkShape } from './config.ts';
import { type Connection, connection } from './connection.ts';
import { ActionError, mistakes } from './errors.ts';
import type { ServiceNowActions } from './generated/actions.ts';
import { readPack } from './load.ts';
import type { Manifest } from './manifest.ts';
import { type ConnectOptions, settingsOf } from './options.ts';
import { leavePools } from './pool.ts';
import { registryOf } from './registry.ts';
import { compiler } from './schema.ts';
import type { NetworkPolicy } from './transport.ts';

/** The manifest and its actions, ready to be joined with configs. */
export interface Pack<A = {}> {
  manifest: Manifest;
  /** The action files; their input and output schemas are self-contained. */
  actions: readonly Action[];
  /** An action by its id or an earlier one. Throws `unknown_action`, with the id that was probably meant. */
  action(id: string): Action;
  /**
   * Checks a config without a network. `issues` name each mistake and its field; of a valid config they are notes.
   * `config` is a copy as it is used, such as a hostname without the rest of a pasted address.
   *
   * @example
   * pack.validateConfig({ hostname: 'https://Dev12345.example.com/home', user: 'me', password }).config
   */
  validateConfig(config: unknown, options?: Partial<NetworkPolicy>): ConfigCheck;
  /** Joins the pack with a config. Throws `invalid_config`. No network. */
  connect(config: unknown, options?: ConnectOptions): Connection<A>;
  /** Closes the sockets that only this pack uses. Its connections run nothing afterwards. */
  close(): Promise<void>;
}

const ours = new URL('../manifest.json', import.meta.url);

/**
 * Loads a pack and checks it: ours, or that of another manifest file. Throws `invalid_pack` with every fault: its file,
 * a JSON pointer, and what was expected.
 *
 * @example
 * const pack = await loadPack();
 * const connection = pack.connect({ hostname, user, password });
 */
export function loadPack(): Promise<Pack<ServiceNowActions>>;
export function loadPack<A = {}>(manifest: URL): Promise<Pack<A>>;
export async function loadPack(manifest: URL = ours): Promise<Pack> {
  if (!(manifest instanceof URL) || manifest.protocol !== 'file:') {
    throw new ActionError(
      'invalid_pack',
      'loadPack takes the file: URL of a manifest, such as new URL("./manifest.json", import.meta.url).',
    );
  }
  const data = frozen(readPack(manifest, { trusted: manifest === ours }));
  return packOf(data.manifest, data.actions);
}

function packOf(manifest: Manifest, actions: readonly Action[]): Pack {
  const schemas = compiler();
  const registry = registryOf(actions, schemas);
  const validate = schemas.compile(manifest.config, 'The config');
  let closed = false;

  function assertOpen(): void {
    if (closed) throw new ActionError('canceled', 'The pack is closed; load it again to go on.');
  }

  function validateConfig(config: unknown, options: Partial<NetworkPolicy> = {}): ConfigCheck {
    const allowLoopback = options.allowLoopback === true;
    return checkShape(manifest, config, validate, {
      allowLoopback,
      allowPrivateNetwork: options.allowPrivateNetwork === true,
    });
  }

  function connect(config: unknown, options: ConnectOptions = {}): Connection {
    const settings = settingsOf(options, `${manifest.name}-action-pack/${manifest.version}`);
    const checked = validateConfig(config, settings.network);
    if (!checked.valid)
      throw mistakes('invalid_config', `The configuration of ${manifest.title} is not fit`, checked.issues);
    return connection({ manifest, registry, assertOpen, user: pack }, checked.config, settings);
  }

  async function close(): Promise<void> {
    closed = true;
    leavePools(pack);
  }

  const pack: Pack = { manifest, actions, action: registry.find, validateConfig, connect, close };
  return pack;
}

/** Kept from change at any depth: one pack serves all customers of a process. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
