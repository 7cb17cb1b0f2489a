import type { Action } from '../action.ts';
import type { Manifest } from '../manifest.ts';
import type { Finding } from './needs.ts';
import type { GroupCheck, NeedCheck, Readiness } from './result.ts';

/** From the best to the worst. */
const order: readonly Readiness[] = ['ready', 'unknown', 'other_release', 'missing_role', 'missing_plugin'];

/** What is known of each group, from what was found of needs. `standing` is what holds of actions that name none. */
export function groupsOf(
  { groups, needs = [] }: Manifest,
  actions: readonly Action[],
  findings: ReadonlyMap<string, Finding>,
  standing: Finding,
): GroupCheck[] {
  return groups.map(({ id, title }) => {
    const own = actions.filter(({ group }) => group === id);
    const checks = [...Map.groupBy(own, (action) => action.needs)].map(([name, some]): NeedCheck => {
      const need = needs.find((one) => one.id === name);
      const finding = (name === undefined ? undefined : findings.get(name)) ?? standing;
      const { plugins = [], roles = [] } = need ?? {};
      const what = { id: name ?? id, title: need?.title ?? title, plugins, roles, actions: idsOf(some) };
      const untested = finding.status === 'ready' && some.some(({ effect }) => effect !== 'read');
      return {
        ...what,
        ...finding,
        message: untested ? `${finding.message} What writes was not tested.` : finding.message,
      };
    });
    return { id, title, ...together(checks), actions: idsOf(own), needs: checks };
  });
}

const idsOf = (actions: readonly Action[]) => actions.map(({ id }) => id);

function together(checks: readonly NeedCheck[]): Omit<NeedCheck, 'id' | 'title' | 'actions'> {
  const worst = Math.max(0, ...checks.map(({ status }) => order.indexOf(status)));
  const open = checks.filter(({ status }) => status !== 'ready');
  const told = open.length > 0 ? open : checks;
  const same = new Set(told.map(({ message }) => message)).size === 1;
  const remedies = open.map(({ remedy }) => remedy).filter((remedy) => remedy !== '');
  return {
    status: order[worst] as Readiness,
    message: same ? (told[0] as NeedCheck).message : told.map((check) => `${check.title}: ${check.message}`).join(' '),
    remedy: [...new Set(remedies)].join(' '),
    plugins: [...new Set(checks.flatMap(({ plugins }) => plugins))],
    roles: [...new Set(checks.flatMap(({ roles }) => roles))],
  };
}
