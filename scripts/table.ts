import type { Action } from '../src/action.ts';
import type { Manifest } from '../src/manifest.ts';
import { code, table, withMarked } from './markdown.ts';

/** The README with its table of actions written anew. */
export function actionTable(readme: string, { groups }: Manifest, actions: readonly Action[]): string {
  const rows = groups.flatMap(({ id, title }) =>
    actions
      .filter((action) => action.group === id)
      .map((action) => [
        title,
        `[${action.title}](docs/actions/${id}.md#${action.id})`,
        code(action.id),
        effect(action),
      ]),
  );
  return withMarked(readme, 'actions', table(['group', 'action', 'id', 'effect'], rows));
}

/** What an action does, in some words. */
export function effect(action: Action): string {
  if (action.request.method.startsWith('{')) return 'by its method';
  return action.effect === 'read' ? 'read' : `${action.effect}${action.idempotent ? ', may be repeated' : ''}`;
}
