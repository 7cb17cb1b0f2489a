import type { Effect } from './effect.ts';
import type { ErrorRule } from './errorRule.ts';

/** A JSON Schema 2020-12, self-contained: every `$ref` points into its own `$defs`. */
export interface Schema {
  [keyword: string]: unknown;
}

export interface Paging {
  inside?: string;
  limit?: string;
  offset?: string;
  defaultLimit?: number;
  cursor?: { input: string; next: string };
  key?: string;
  more?: { link?: true; total?: string; flag?: string; partial?: true };
}

/** One endpoint as data. The fields are described, for authors, in `schemas/action.json`. */
export interface Action {
  id: string;
  title: string;
  group: string;
  needs?: string;
  description: string;
  effect: Effect;
  idempotent?: boolean;
  exclusive?: string;
  aliases?: string[];
  deprecated?: { since: string; replacedBy?: string; message: string };
  request: {
    method: string;
    paths: string[];
    settle?: { action: string; input?: Record<string, unknown> };
    query?: string | Record<string, unknown>;
    headers?: string | Record<string, string>;
    body?: unknown;
  };
  response?: { envelope?: string; empty?: number[]; as?: string };
  paging?: Paging;
  find?: { action: string; query: string; by: string };
  errors?: ErrorRule[];
  input: Schema & { properties: Record<string, Schema>; required?: string[] };
  output: Schema;
}

/** The folder in which an action lies: `catalog` of `catalog.getCart`. */
export function namespaceOf(id: string): string {
  return id.replace(/\..*$/, '');
}
