import { mkdirSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { type Version, versions, written } from './tests/document.ts';

// Where tests and tsc look for what is made here.
const made = new URL('made/', import.meta.url);
mkdirSync(made, { recursive: true });

for (const version of versions) {
  const text = written(version);
  writeFileSync(new URL(`openapi-${version}.json`, made), text);
  writeFileSync(new URL(`openapi-${version}.ts`, made), await types(version, text));
}

/** The types of a document, as openapi-typescript makes them. */
async function types(version: Version, text: string): Promise<string> {
  return `// Of OpenAPI ${version}.\n${astToString(await openapiTS(text))}`;
}
