import { type Need, type Probe, type Read, remediesOf } from '../manifest.ts';
import { matches } from '../verdict.ts';
import { type Asked, isLetIn } from './ask.ts';
import type { NeedCheck, Readiness } from './result.ts';

/** What is known of a need. */
export type Finding = Pick<NeedCheck, 'status' | 'message' | 'remedy'>;

/** Makes a read, by one of its paths where that is said. */
export type AskRead = (read: Read, path?: number) => Promise<Asked>;

/** Finds out whether a need is met; `paths` is how many its read has. */
export async function findingOf(need: Need, paths: number, ask: AskRead): Promise<Finding> {
  const { probe } = need;
  const { plugin = '', role = '' } = remediesOf(need);
  if (probe === undefined) {
    const message = 'No read of its own shows beforehand whether it works.';
    return { status: 'unknown', message, remedy: [...new Set([plugin, role])].filter((text) => text !== '').join(' ') };
  }
  const asked = await askEach(probe, paths, ask);
  const message = asked.failure?.message ?? '';
  switch (statusOf(probe, asked)) {
    case 'ready':
      return (
        (await withoutPart(probe, plugin, ask)) ?? { status: 'ready', message: `${probe.action} answered.`, remedy: '' }
      );
    case 'missing_plugin':
      return (
        (await atAnotherPlace(probe, plugin, ask)) ?? {
          status: 'missing_plugin',
          message: absent(probe),
          remedy: plugin,
        }
      );
    case 'missing_role':
      return { status: 'missing_role', message, remedy: role };
    default:
      return { status: 'unknown', message, remedy: asked.failure?.remedy ?? '' };
  }
}

/**
 * Asks a read, and where another API stands at the path that was taken, by its other paths: the right one can be there
 * and refuse this user.
 */
async function askEach(probe: Probe, paths: number, ask: AskRead): Promise<Asked> {
  const first = await ask(probe);
  if (!isShadowed(probe, first)) return first;
  for (let path = 1; path < paths; path += 1) {
    const other = await ask(probe, path);
    if (statusOf(probe, other) !== 'missing_plugin') return other;
  }
  return first;
}

function statusOf(probe: Probe, asked: Asked): Readiness {
  const { answer, verdict, failure } = asked;
  if (isShadowed(probe, asked)) return 'missing_plugin';
  if (failure === undefined) return 'ready';
  if (verdict === undefined) return 'unknown';
  if (verdict.code === 'not_found' && probe.absent && answer && matches(probe.absent, answer)) return 'ready';
  if (isNothing(verdict)) return 'missing_plugin';
  return verdict.missing === 'role' ? 'missing_role' : 'unknown';
}

/** Whether another API took the address for one of its own. */
function isShadowed({ shadowed = [] }: Probe, { answer }: Asked): boolean {
  return answer !== undefined && shadowed.some((when) => matches(when, answer));
}

/** Whether an answer says that nothing stands at the address. */
function isNothing({ code, status }: NonNullable<Asked['verdict']>): boolean {
  return code === 'no_such_endpoint' || status === 405;
}

function absent({ action }: Probe): string {
  return `${action} is not there: what it needs is not installed or not active, or this release has it at an address that is not known here.`;
}

/** The release that has it at an address of its own. */
async function atAnotherPlace({ elsewhere = [] }: Probe, remedy: string, ask: AskRead): Promise<Finding | undefined> {
  for (const read of elsewhere) {
    const asked = await ask(read);
    // Any address can be answered by what stands in between, such as a proxy that is busy.
    if (isLetIn(asked) && !(asked.verdict && isNothing(asked.verdict)))
      return { status: 'other_release', message: read.message, remedy };
  }
  return undefined;
}

/** The plugin that is missing, without which a part does not work. */
async function withoutPart({ parts = [] }: Probe, remedy: string, ask: AskRead): Promise<Finding | undefined> {
  for (const read of parts) {
    const { verdict } = await ask(read);
    if (verdict && isNothing(verdict)) return { status: 'missing_plugin', message: read.message, remedy };
  }
  return undefined;
}
