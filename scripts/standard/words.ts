import type { Schema } from '../../src/action.ts';
import type { ErrorRule } from '../../src/errorRule.ts';
import type { Issue } from '../../src/errors.ts';
import type { Need } from '../../src/manifest.ts';
import { subschemas } from '../../src/refs.ts';
import { type Material, shared } from './material.ts';

/** What people read: sentences are whole, titles are titles, and what actions share says what it is. */
export function wordFaults(material: Material): Issue[] {
  const { manifest, actions, schemas } = material;
  const { description, title, groups = [], needs = [], errors, config } = manifest;
  return [
    ...told('manifest.json', [
      ...sentence(description, '/description'),
      ...heading(title, '/title'),
      ...groups.flatMap((group, n) => heading(group.title, `/groups/${n}/title`)),
      ...needs.flatMap((need, n) => [
        ...heading(need.title, `/needs/${n}/title`),
        ...remedies(need.remedy, `/needs/${n}/remedy`),
      ]),
      ...ofRules(errors),
      ...ofSchema(config, '/config'),
    ]),
    ...Object.entries(actions).flatMap(([file, action]) =>
      told(file, [
        ...sentence(action.description, '/description'),
        ...heading(action.title, '/title'),
        ...sentence(action.deprecated?.message, '/deprecated/message'),
        ...ofRules(action.errors),
        ...ofSchema(action.input, '/input'),
        ...ofSchema(action.output, '/output'),
      ]),
    ),
    ...Object.entries(schemas).flatMap(([file, schema]) => told(file, ofSchema(schema, ''))),
    ...shared(material).flatMap(([file, schema]) =>
      ['title', 'description']
        .filter((key) => typeof schema[key] !== 'string')
        .map((key) => ({ file, path: '', message: `A shape that actions share has a ${key}.` })),
    ),
  ];
}

function told(file: string, issues: Issue[]): Issue[] {
  return issues.map((issue) => ({ file, ...issue }));
}

function ofRules(rules: readonly ErrorRule[] = []): Issue[] {
  return rules.flatMap(({ message, remedy }, n) => [
    ...sentence(message, `/errors/${n}/message`),
    ...sentence(remedy, `/errors/${n}/remedy`),
  ]);
}

function ofSchema(schema: Schema, path: string): Issue[] {
  return [...subschemas(schema, path)].flatMap(([one, at]) => [
    ...sentence(one.description, `${at}/description`),
    ...heading(one.title, `${at}/title`),
  ]);
}

// A capital, a digit, something quoted, or code: sys_id, externalId, @type, true, or a value before a colon.
const begins = /^([\p{Lu}\d"@]|[a-z][\w.]*[_A-Z]\w|(true|false|null)\b|[a-z]+:)/u;
const ends = /[.!?]["')\]]*$/;

function sentence(text: unknown, path: string): Issue[] {
  if (typeof text !== 'string') return [];
  return [
    ...(begins.test(text) ? [] : [{ path, message: 'A sentence begins with a capital, a digit or a name in code.' }]),
    ...(ends.test(text) ? [] : [{ path, message: 'A sentence ends with a period.' }]),
  ];
}

function heading(text: unknown, path: string): Issue[] {
  return typeof text === 'string' && text.endsWith('.') ? [{ path, message: 'A title has no period at its end.' }] : [];
}

function remedies(remedy: Need['remedy'] = {}, path: string): Issue[] {
  if (typeof remedy === 'string') return sentence(remedy, path);
  return Object.entries(remedy).flatMap(([what, text]) => sentence(text, `${path}/${what}`));
}
