import type { Exception, Facts } from './fact.ts';
import { explainedKeys, keyedIn } from './keys.ts';

/** What is wrong in the facts themselves, whatever a pack says: a line each. */
export function slips(facts: readonly Facts[], exceptions: readonly Exception[], readme: string): string[] {
  const ids = facts.flatMap(({ actions }) => Object.keys(actions));
  return [
    ...facts.flatMap((subject) => slipsOf(subject, readme)),
    ...exceptions
      .filter(({ action }) => action !== '*' && !ids.includes(action))
      .map(({ action, place, kind }) => `exceptions.json  ${action}  ${place} (${kind}): no such action is documented`),
  ];
}

function slipsOf(subject: Facts, readme: string): string[] {
  return keyedIn(subject).flatMap(({ place, heading, value }) => {
    const explained = explainedKeys(readme, heading);
    const unknown = Object.keys(value).filter((key) => !explained.includes(key));
    const { ref } = value as { ref?: string };
    const lost = ref !== undefined && !Object.hasOwn(subject.definitions ?? {}, ref);
    return [
      ...unknown.map((key) => `${subject.file}  ${place}: README.md does not explain the key ${key}`),
      ...(lost ? [`${subject.file}  ${place}: there is no definition ${ref}`] : []),
    ];
  });
}
