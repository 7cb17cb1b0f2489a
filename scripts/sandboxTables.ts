import { makeInstance, plugins, properties } from '../src/sandbox/instance.ts';
import { seededTables } from '../src/sandbox/records/tables.ts';
import { code, table, withMarked } from './markdown.ts';

/** The page of the embedded ServiceNow, with what it can lack, what can be set and what is in it written anew. */
export function sandboxTables(page: string): string {
  const tables = [...seededTables(makeInstance({})).values()].sort((a, b) =>
    a.definition.name < b.definition.name ? -1 : 1,
  );
  const contents: Record<string, string> = {
    plugins: table(
      ['plugin', 'name'],
      [...plugins].map(([id, name]) => [code(id), name]),
    ),
    properties: table(
      ['property', 'left out'],
      [...properties].map(([name, value]) => [code(name), value === '' ? 'not set' : code(value)]),
    ),
    tables: table(
      ['table', 'holds', 'extends', 'records'],
      tables.map(({ definition: { name, label, parent }, rows }) => [
        code(name),
        label,
        parent === undefined ? '' : code(parent),
        String(rows.size),
      ]),
    ),
  };
  return Object.entries(contents).reduce((text, [name, content]) => withMarked(text, name, content), page);
}
