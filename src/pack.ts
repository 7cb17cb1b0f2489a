import { type Action, namespaceOf } from './action.ts';
import { tokensOf } from './auth/tokens.ts';
import { trialsOf } from './auth/trials.ts';
import type { CheckResult } from './check/result.ts';
import { type ConfigCheck, checkShape } from './config.ts';
import { type Connection, connection } from './connection.ts';
import { ActionError, mistakes } from './errors.ts';
import { frozen } from './frozen.ts';
import type { ServiceNowActions } from './generated/actions.ts';
import type { Manifest } from './manifest.ts';
import { checkCloseOptions, checkSignal } from './optionRules.ts';
import { type CheckOptions, type ConnectOptions, settingsOf } from './options.ts';
import { leavePools } from './pool.ts';
import { fieldNames } from './refs.ts';
import { type Part, registryOf } from './registry.ts';
import type { NetworkPolicy } from './transport.ts';
import { type Check, validator } from './validator.ts';
import { workOf } from './work.ts';

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
  /**
   * Checks a config against its server, as when it is saved: whether the server is there, is one of the kind that the
   * pack is for, lets the user in, and which groups of actions will work; why not, and what to ask the administrator
   * for. It reads, one row at a time, and writes nothing; it signs in with a wrong password once. Within `timeout` ms:
   * 10,000 when left out. Throws `invalid_config` for an option, and `canceled` where `signal` aborts.
   *
   * @example
   * const { valid, stage, issues, groups } = await pack.checkConfig({ hostname, user, password });
   */
  checkConfig(config: unknown, options?: CheckOptions): Promise<CheckResult>;
  /** Joins the pack with a config. Throws `invalid_config`. No network. */
  connect(config: unknown, options?: ConnectOptions): Connection<A>;
  /**
   * Takes no more calls, waits for those under way, and closes the sockets that only this pack uses. What has not ended
   * after `timeout` ms, 5,000 when left out, is cancelled: it fails with `canceled` and its true outcome.
   */
  close(options?: { timeout?: number }): Promise<void>;
}

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
export async function loadPack(manifest?: URL): Promise<Pack> {
  return packOf(await (manifest === undefined ? ours() : readFrom(manifest)));
}

/** A pack as data, with the check of each of its schemas. */
interface Loaded {
  manifest: Manifest;
  actions: readonly Action[];
  configCheck: Check;
  checkOf: (action: Action, part: Part) => Check;
}

/** Our own pack comes as modules that were checked and compiled when they were written: no file is read, no ajv loaded. */
async function ours(): Promise<Loaded> {
  const [{ manifest, actions }, { default: checks }] = await Promise.all([
    import('./ours.ts'),
    import('./generated/checks.cjs'),
  ]);
  const checkOf = (namespace: string, name: string) => checks[namespace]?.[name] as Check;
  return {
    manifest,
    actions,
    configCheck: checkOf('manifest.config', 'config'),
    checkOf: ({ id }, part) => checkOf(namespaceOf(id), `${id} ${part}`),
  };
}

async function readFrom(url: URL): Promise<Loaded> {
  if (!(url instanceof URL) || url.protocol !== 'file:') {
    throw new ActionError(
      'invalid_pack',
      'loadPack takes the file: URL of a manifest, such as new URL("./manifest.json", import.meta.url).',
    );
  }
  const [{ readPack }, { compiler }] = await Promise.all([import('./load.ts'), import('./compiler.ts')]);
  const { manifest, actions } = frozen(readPack(url));
  const { check } = compiler();
  return { manifest, actions, configCheck: check(manifest.config), checkOf: (action, part) => check(action[part]) };
}

function packOf({ manifest, actions, configCheck, checkOf }: Loaded): Pack {
  const registry = registryOf(actions, checkOf);
  const validate = validator(configCheck, manifest.config, 'The config', fieldNames(manifest.config));
  const work = workOf();
  const memory = { tokens: tokensOf(), trials: trialsOf() };

  function validateConfig(config: unknown, options: Partial<NetworkPolicy> = {}, fetched = false): ConfigCheck {
    const allowLoopback = options.allowLoopback === true;
    const allowPrivateNetwork = options.allowPrivateNetwork === true;
    return checkShape(manifest, config, { validate, fetched, policy: { allowLoopback, allowPrivateNetwork } });
  }

  function joined(config: unknown, options: ConnectOptions) {
    const settings = settingsOf(options, `${manifest.name}-action-pack/${manifest.version}`);
    const checked = validateConfig(config, settings.network, settings.credentials !== undefined);
    const checkShape = (whole: Record<string, unknown>) => validateConfig(whole, settings.network);
    return { settings, checked, shared: { manifest, registry, work, memory, user: pack, checkShape } };
  }

  function connect(config: unknown, options: ConnectOptions = {}): Connection {
    const { settings, checked, shared } = joined(config, options);
    if (!checked.valid)
      throw mistakes('invalid_config', `The configuration of ${manifest.title} is not fit`, checked.issues);
    return connection(shared, checked.config, settings);
  }

  async function checkConfig(config: unknown, { signal, ...options }: CheckOptions = {}): Promise<CheckResult> {
    checkSignal(signal);
    const { settings, checked, shared } = joined(config, { timeout: 10_000, retries: 0, ...options });
    const { check } = await import('./check/check.ts');
    return check({ shared, checked, settings, signal });
  }

  async function close(options: { timeout?: number } = {}): Promise<void> {
    checkCloseOptions(options);
    const { timeout = 5_000 } = options;
    await work.close(timeout);
    leavePools(pack);
  }

  const pack: Pack = {
    ...{ manifest, actions, action: registry.find, checkConfig, connect, close },
    validateConfig: (config, options) => validateConfig(config, options),
  };
  return pack;
}
