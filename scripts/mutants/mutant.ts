import { readFileSync } from 'node:fs';

/** The checkout that mutants are made of. */
export const root = new URL('../../', import.meta.url);

const sources = new Map<string, string>();

/** A file as it was when it was first read: the checkout may change meanwhile. */
export function sourceOf(file: string): string {
  const text = sources.get(file) ?? readFileSync(new URL(file, root), 'utf8');
  sources.set(file, text);
  return text;
}

/** A spec that bears on a mutant; `only` is the beginning of the names of the tests that do. */
export interface Spec {
  file: string;
  only?: string;
}

/** The project with one thing taken away, which some test has to miss. */
export interface Mutant {
  kind: 'rule' | 'row' | 'redaction' | 'net' | 'stop' | 'probe' | 'sign-in';
  name: string;
  /** Asked in this order, the one that most likely notices first. */
  specs: Spec[];
  /** The files that differ, whole. */
  files: () => Record<string, string>;
}

/** A mutant of code as data: `find` stands in the file once, and `put` in its place. */
export interface CodeMutant {
  name: string;
  file: string;
  find: string;
  put: string;
}

/** Mutants of one file. */
export function within(file: string, mutants: Omit<CodeMutant, 'file'>[]): CodeMutant[] {
  return mutants.map((one) => ({ file, ...one }));
}

export function changed({ name, file, find, put }: CodeMutant): Record<string, string> {
  const parts = sourceOf(file).split(find);
  const [before = '', after = ''] = parts;
  if (parts.length === 2) return { [file]: before + put + after };
  throw new Error(`${name}: ${file} holds this ${parts.length - 1} times, expected once: ${find}`);
}
