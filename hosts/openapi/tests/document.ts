import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const versions = ['3.0', '3.1'] as const;

export type Version = (typeof versions)[number];

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  'x-input'?: string;
  'x-keeps-slashes'?: true;
}

export interface Body {
  required?: boolean;
  'x-input'?: string;
  content: Record<string, unknown>;
}

export interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: Body;
  'x-action': string;
  'x-fixed'?: Record<string, string>;
}

export interface Document {
  paths: Record<string, Record<string, Operation>>;
}

const cli = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

/** The document as the command writes it. */
export function written(version: Version): string {
  return execFileSync(process.execPath, [cli, 'openapi', '--openapi', version], { encoding: 'utf8', maxBuffer: 1e8 });
}

/** The document that was made before the tests. */
export function documentOf(version: Version): Document {
  return JSON.parse(readFileSync(fileOf(version), 'utf8')) as Document;
}

/** Where it lies. */
export function fileOf(version: Version): string {
  return fileURLToPath(new URL(`../made/openapi-${version}.json`, import.meta.url));
}
