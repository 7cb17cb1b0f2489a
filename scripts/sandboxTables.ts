import { makeInstance, plugins, properties } from '../src/sandbox/instance.ts';
import { seededTables } from '../src/sandbox/records/tables.ts';
import { tableOf, withMarked } from './marked.ts';

/** The page of the embedded ServiceNow, with what it can lack, what can be set and what is in it written anew. */
export function sandboxTables(page: string): string {
  const tables = [...seededTables(makeInstance({})).values()].sort((a, b) =>
    a.definition.name < b.definition.name ? -1 : 1,
  );
  const contents: Record<string, string> = {
    plugins: tableOf(
      ['plugin', 'name'],
      [...plugins].map(([id, name]) => [`\`${id}\``, name]),
    ),
    properties: tableOf(
      ['property', 'left out'],
      [...properties].map(([name, value]) => [`\`${name}\``, value === '' ? 'not set' : `\`${value}\``]),
    ),
    tables: tableOf(
      ['table', 'holds', 'extends', 'records'],
      tables.map(({ definition: { name, label, parent }, rows }) => [
        `\`${name}\``,
        label,
        parent === undefined ? '' : `\`${parent}\``,
        rows.size,
      ]),
    ),
  };
  return Object.entries(contents).reduce((text, [name, content]) => withMarked(text, name, content), page);
}
