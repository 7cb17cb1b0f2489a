import { readdirSync, readFileSync } from 'node:fs';
import type { Exception, Facts } from './fact.ts';

const folder = new URL('../../facts/', import.meta.url);

/** The facts of every subject that has actions. */
export function readFacts(): Facts[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => read(file) as Partial<Facts>).filter((file): file is Facts => file.actions !== undefined);
}

/** The differences that are meant. */
export function readExceptions(): Exception[] {
  return read('exceptions.json') as Exception[];
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}
