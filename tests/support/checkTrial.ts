import {
  type CheckOptions,
  type CheckResult,
  type Failure,
  loadPack,
  type Sandbox,
  type SandboxConfigs,
  type SandboxOptions,
  startSandbox,
} from '../../src/index.ts';

export type Way = keyof SandboxConfigs;

/** A check of an embedded ServiceNow that is made so, with what signs in there unless something else is given. */
export interface Trial {
  instance?: SandboxOptions;
  way?: Way;
  /** In place of the hostname or the authority. */
  place?: { hostname?: string; ca?: string };
  /** In place of what signs in: of fields inside `auth` where the way has them there. */
  signIn?: Record<string, string>;
  fails?: Failure[];
  options?: CheckOptions;
}

/** What the check finds, and the instance that was asked. */
export async function tried(trial: Trial): Promise<{ result: CheckResult; sandbox: Sandbox }> {
  const { instance, way = 'basic', place, signIn, fails = [], options } = trial;
  const sandbox = await startSandbox(instance);
  // A pack of its own: it has no token of another trial.
  const pack = await loadPack();
  try {
    for (const failure of fails) sandbox.fail(failure);
    const { auth, ...rest } = { auth: undefined, ...sandbox.configs[way] };
    const config = auth ? { ...rest, auth: { ...(auth as object), ...signIn } } : { ...rest, ...signIn };
    const result = await pack.checkConfig({ ...config, ...place }, { allowLoopback: true, ...options });
    return { result, sandbox };
  } finally {
    await pack.close();
    await sandbox.close();
  }
}
