import type { Issue } from '../../src/errors.ts';
import { placeholder } from '../../src/template.ts';
import type { Material } from './material.ts';

/** What the verb of an id promises. That get, list and check read is held by loading, for every pack. */
const effects: Record<string, string> = {
  ...{ get: 'read', list: 'read', check: 'read' },
  ...{
    add: 'write',
    cancel: 'write',
    checkout: 'write',
    create: 'write',
    order: 'write',
    submit: 'write',
    update: 'write',
  },
  ...{ delete: 'delete', empty: 'delete' },
};

/** The verb of an id and the effect of the action say the same. */
export function verbFaults({ actions }: Material): Issue[] {
  return Object.entries(actions).flatMap(([file, { id, effect, request }]) => {
    const verb = /\.([a-z]+)/.exec(id ?? '')?.[1] ?? '';
    const expected = effects[verb];
    // One action for any method has an effect for each.
    if (placeholder(request?.method) !== undefined || expected === 'read') return [];
    if (expected === undefined)
      return [
        { file, path: '/id', message: `${verb} is no known verb; expected are ${Object.keys(effects).join(', ')}.` },
      ];
    if (expected === effect) return [];
    return [
      { file, path: '/effect', message: `effect is ${effect}; the verb ${verb} in an id stands for a ${expected}.` },
    ];
  });
}
