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
  const keyed = keyedIn(subject);
  const unknown = keyed.flatMap(({ place, heading, value }) => {
    const explained = explainedKeys(readme, heading);
    const keys = Object.keys(value).filter((key) => !explained.includes(key));
    return keys.map((key) => `${place}: README.md does not explain the key ${key}`);
  });
  const lost = [...keyed, ...errorBodies(subject)].flatMap(({ place, value }) => {
    const ref = 'ref' in value ? String(value.ref) : undefined;
    const known = ref === undefined || Object.hasOwn(subject.definitions ?? {}, ref);
    return known ? [] : [`${place}: there is no definition ${ref}`];
  });
  return [...unknown, ...lost].map((slip) => `${subject.file}  ${slip}`);
}

/** The bodies of the errors that are documented, which can be definitions as well. */
function errorBodies({ actions }: Facts): { place: string; value: object }[] {
  return Object.entries(actions).flatMap(([id, { responses = [] }]) =>
    responses.flatMap(({ status, errorBody }) =>
      typeof errorBody === 'object' ? [{ place: `${id}  ${status}`, value: errorBody }] : [],
    ),
  );
}
