import type { SearchRule } from './choices/rule.ts';
import type { Effect } from './effect.ts';
import type { ErrorRule } from './errorRule.ts';

/** A JSON Schema 2020-12, self-contained: every `$ref` points into its own `$defs`. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export interface Paging {
  readonly inside?: string;
  readonly limit?: string;
  readonly offset?: string;
  readonly defaultLimit?: number;
  readonly cursor?: { readonly input: string; readonly next: string };
  readonly key?: string;
  readonly more?: { readonly link?: true; readonly total?: string; readonly flag?: string; readonly partial?: true };
}

/** One endpoint as data. The fields are described, for authors, in `schemas/action.json`. */
export interface Action {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly needs?: string;
  readonly description: string;
  readonly effect: Effect;
  readonly idempotent?: boolean;
  readonly exclusive?: string;
  readonly aliases?: readonly string[];
  readonly deprecated?: { readonly since: string; readonly replacedBy?: string; readonly message: string };
  readonly request: {
    readonly method: string;
    readonly paths: readonly string[];
    readonly settle?: { readonly action: string; readonly input?: Readonly<Record<string, unknown>> };
    readonly query?: string | Readonly<Record<string, unknown>>;
    readonly headers?: string | Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly response?: { readonly envelope?: string; readonly empty?: readonly number[]; readonly as?: string };
  readonly paging?: Paging;
  readonly search?: SearchRule;
  readonly find?: { readonly action: string; readonly query: string; readonly by: string };
  readonly errors?: readonly ErrorRule[];
  readonly input: Schema & {
    readonly properties: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
  };
  readonly output: Schema;
}

/** The folder in which an action lies: `catalog` of `catalog.getCart`. */
export function namespaceOf(id: string): string {
  return id.replace(/\..*$/s, '');
}
