import { readdirSync, readFileSync } from 'node:fs';
import type { Exception, Facts } from './fact.ts';

const folder = new URL('../../facts/', import.meta.url);

/** The facts of every subject that has actions. */
export function readFacts(): Facts[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const subjects = files.map((file) => ({ ...(parsed(file) as Partial<Facts>), file }));
  return subjects.filter((subject): subject is Facts => subject.actions !== undefined);
}

/** The differences that are meant. */
export function readExceptions(): Exception[] {
  return parsed('exceptions.json') as Exception[];
}

/** What explains the keys of the facts. */
export function readReadme(): string {
  return read('README.md');
}

function parsed(file: string): unknown {
  return JSON.parse(read(file));
}

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}
