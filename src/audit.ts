import type { Action } from './action.ts';
import { auditOptions, auditSearchOf } from './auditChoices.ts';
import {
  auditAliases,
  auditFind,
  auditPaging,
  auditSettle,
  type Known,
  orMeant,
  unknownAction,
} from './auditReferences.ts';
import { auditRules } from './auditRules.ts';
import { auditSchema } from './auditSchema.ts';
import { auditRequired, auditTemplate } from './auditTemplate.ts';
import type { Compiler } from './compiler.ts';
import type { Issue } from './errors.ts';
import { below } from './pointer.ts';

/** What is wrong with an action that follows the format: all that one part of a pack says of another. */
export function auditAction(action: Action, file: string, known: Known, schemas: Compiler): Issue[] {
  const replacedBy = action.deprecated?.replacedBy;
  return [
    ...auditIdentity(action, file, known),
    ...auditAliases(action, known),
    ...auditTemplate(action, known.owned),
    ...auditSettle(action, known, schemas),
    ...auditPaging(action),
    ...auditFind(action, known),
    ...auditSearchOf(action),
    ...auditRules(action.errors, known.ways),
    ...(replacedBy === undefined ? [] : unknownAction(replacedBy, '/deprecated/replacedBy', known)),
    ...auditRequired(action),
    ...auditLabels(action.input),
    ...auditSchema(action.input, '/input', schemas),
    ...auditOptions(action.input, '/input', known, schemas),
    ...auditSchema(action.output, '/output', schemas),
  ];
}

/** The id of the action that a file holds, by its place. */
export function idOf(file: string): string {
  return file.replace(/^actions\/(.*)\.json$/, '$1').replace('/', '.');
}

function auditIdentity({ id, group, needs, effect }: Action, file: string, known: Known): Issue[] {
  const issues: Issue[] = [];
  const expected = idOf(file);
  if (id !== expected)
    issues.push({ path: '/id', message: `id is ${id}; by the place of the file it is ${expected}.` });
  if (known.groups && !known.groups.includes(group))
    issues.push({ path: '/group', message: `The manifest has no group ${group}${orMeant(group, known.groups)}.` });
  if (needs !== undefined && known.needs && !known.needs.includes(needs))
    issues.push({ path: '/needs', message: `The manifest has no need ${needs}${orMeant(needs, known.needs)}.` });
  const verb = /\.(get|list|check)(?![a-z])/.exec(id)?.[1];
  if (verb && effect !== 'read')
    issues.push({ path: '/effect', message: `effect is ${effect}; the verb ${verb} in an id stands for reads.` });
  return issues;
}

/** A field whose shape is shared has its title and description from there, where it has none of its own. */
function auditLabels({ properties }: Action['input']): Issue[] {
  return Object.entries(properties).flatMap(([name, field]) =>
    ['title', 'description']
      .filter((key) => field[key] === undefined)
      .map((key) => ({
        path: below(below('/input/properties', name), key),
        message: `input.properties.${name} has no ${key}, neither here nor where its $ref leads.`,
      })),
  );
}
