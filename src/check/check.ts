import { signInFor } from '../auth/source.ts';
import { type ConfigCheck, hostField, originOf } from '../config.ts';
import type { Shared } from '../connection.ts';
import type { Need } from '../manifest.ts';
import type { Settings } from '../options.ts';
import { at } from '../pointer.ts';
import type { Registry } from '../registry.ts';
import { seenPaths, settlerOf } from '../route.ts';
import { targetOf } from '../target.ts';
import { asker } from './ask.ts';
import { eachOf } from './eachOf.ts';
import { groupsOf } from './groups.ts';
import { unfit } from './instance.ts';
import { type AskRead, type Finding, findingOf } from './needs.ts';
import type { CheckIssue, CheckResult, Stage } from './result.ts';
import { signedIn } from './signedIn.ts';

/** What a check of a config needs. */
export interface Checking {
  shared: Shared;
  checked: ConfigCheck;
  settings: Settings;
  signal: AbortSignal | undefined;
}

/** Finds out stage by stage whether a config works, and which groups of actions will. It reads, and writes nothing. */
export async function check({ shared, checked, settings, signal }: Checking): Promise<CheckResult> {
  const began = performance.now();
  const { manifest, registry } = shared;
  const { config } = checked;
  const host = hostField(manifest);
  // One that is not fit is not shown: somebody may have pasted something else, or a password with the address.
  const named = checked.valid || !checked.issues.some(({ path }) => path === host || path.startsWith(`${host}/`));
  const hostname = named ? String(at(config, host) ?? '') : '';
  const notes = checked.issues.map((issue) => ({ ...issue, remedy: checked.valid ? '' : correct }));

  const result = (
    stage: Stage,
    issues: readonly CheckIssue[],
    told: Readonly<Record<string, string>>,
    findings: ReadonlyMap<string, Finding>,
  ): CheckResult => ({
    valid: stage === 'needs',
    stage,
    issues: [...issues, ...notes],
    instance: { hostname, ...told },
    groups: groupsOf(manifest, registry.actions, findings, stage === 'needs' ? depends : notAsked),
    paths: checked.valid ? seenPaths(originOf(manifest, config, settings.network), registry.actions) : {},
    durationMs: Math.round(performance.now() - began),
  });

  if (!checked.valid) return result('shape', [], {}, new Map());
  const target = targetOf(shared, config, settings);
  const { credentials } = settings;
  const signIn = signInFor(shared, config, { ...target, transport: settings.transport(target), credentials });
  const ask = asker({ shared, config, settings, signal, secrets: signIn.secrets, until: began + settings.timeout });
  const stranger = await unfit(manifest, ask);
  if (stranger) return result(...ended(stranger), {}, new Map());
  const { told, stop } = await signedIn(manifest, config, ask, signIn);
  if (stop) return result(...ended(stop), told, new Map());
  const findings = await findingsOf(manifest.needs ?? [], registry, (read, path) =>
    ask(read, signIn, path === undefined ? undefined : { [settlerOf(registry.find(read.action))]: path }),
  );
  const proven = manifest.signIn !== undefined || [...findings.values()].some(({ status }) => status === 'ready');
  return proven ? result('needs', [], told, findings) : result('sign_in', [unproven], told, findings);
}

function ended({ stage, ...issue }: CheckIssue & { stage: Stage }): [Stage, CheckIssue[]] {
  return [stage, [issue]];
}

const correct = 'Correct it in the configuration, and save it again.';
const notAsked: Finding = { status: 'unknown', message: 'It was not asked: the check ended before.', remedy: '' };
const depends: Finding = {
  status: 'unknown',
  message: 'The sign-in works. What else it takes depends on what is called.',
  remedy: '',
};
const unproven: CheckIssue = {
  path: '',
  message: 'No read of the pack answered, so that nothing proves the sign-in.',
  remedy: 'Look at what is said of the groups of actions.',
};

// Servers run few calls of a user at once.
const atOnce = 4;

/** What was found of each need. After a refused sign-in nothing more is asked: a few of them lock a user out. */
async function findingsOf(needs: readonly Need[], { find }: Registry, ask: AskRead) {
  const findings = new Map<string, Finding>();
  let refused = false;
  const careful: AskRead = async (read, path) => {
    if (refused) return { failure: notAsked };
    const asked = await ask(read, path);
    refused ||= asked.verdict?.code === 'unauthenticated';
    return asked;
  };
  await eachOf(needs, atOnce, async (need) => {
    const paths = need.probe ? find(need.probe.action).request.paths.length : 0;
    findings.set(need.id, await findingOf(need, paths, careful));
  });
  return findings;
}
