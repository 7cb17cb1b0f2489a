import type { Missing } from '../errorRule.ts';
import type { Need, Probe, Read } from '../manifest.ts';
import { matches } from '../verdict.ts';
import type { Asked } from './ask.ts';
import type { NeedCheck, Readiness } from './result.ts';

/** What is known of a need. */
export type Finding = Pick<NeedCheck, 'status' | 'message' | 'remedy'>;

/** Finds out whether a need is met. `ask` throws where nothing may be asked any more. */
export async function findingOf(need: Need, ask: (read: Read) => Promise<Asked>): Promise<Finding> {
  const { probe, remedy = '' } = need;
  if (probe === undefined) {
    const message = 'No read of its own shows beforehand whether it works.';
    return { status: 'unknown', message, remedy };
  }
  const asked = await ask(probe);
  const [status, message] = statusOf(probe, asked);
  if (status === 'missing_plugin') return elsewhere(probe, message, remedy, ask);
  if (status === 'unknown') return { status, message, remedy: asked.failure?.remedy ?? remedy };
  return status === 'ready' ? partly(probe, message, remedy, ask) : { status, message, remedy };
}

const byMissing: Record<Missing, Readiness> = { plugin: 'missing_plugin', role: 'missing_role' };

function statusOf({ action, absent, shadowed = [] }: Probe, { answer, verdict, failure }: Asked): [Readiness, string] {
  if (answer && shadowed.some((when) => matches(when, answer)))
    return ['missing_plugin', 'What answers at its address is another API.'];
  const there = failure === undefined || (verdict?.code === 'not_found' && absent && answer && matches(absent, answer));
  if (there) return ['ready', `${action} answered.`];
  if (verdict && isNothing(verdict)) return ['missing_plugin', failure.message];
  const missing = verdict?.missing ?? (verdict?.code === 'permission_denied' && !verdict.reason ? 'role' : undefined);
  return [missing ? byMissing[missing] : 'unknown', failure.message];
}

/** Whether an answer says that nothing stands at the address. */
function isNothing({ code, status }: NonNullable<Asked['verdict']>): boolean {
  return code === 'no_such_endpoint' || status === 405;
}

/** Whether another release has it at an address of its own. */
async function elsewhere(
  { elsewhere: reads = [] }: Probe,
  message: string,
  remedy: string,
  ask: (read: Read) => Promise<Asked>,
): Promise<Finding> {
  for (const read of reads) {
    const { answer, verdict } = await ask(read);
    if (answer && !(verdict && isNothing(verdict))) return { status: 'other_release', message: read.message, remedy };
  }
  return { status: 'missing_plugin', message, remedy };
}

/** Whether a plugin is missing without which a part does not work. */
async function partly(
  { parts = [] }: Probe,
  message: string,
  remedy: string,
  ask: (read: Read) => Promise<Asked>,
): Promise<Finding> {
  for (const read of parts) {
    const { verdict } = await ask(read);
    if (verdict && isNothing(verdict))
      return {
        status: 'missing_plugin',
        message: `${message} ${read.message} The plugin ${read.plugin} is missing.`,
        remedy,
      };
  }
  return { status: 'ready', message, remedy: '' };
}
