import type { Effect } from '../../src/effect.ts';

/** One documented field. `facts/README.md` explains the keys; these are the ones that a pack is held against. */
export interface Field {
  name: string;
  type?: string | string[];
  wireType?: string | string[];
  /** The type of values under names that the caller chooses. */
  additionalProperties?: string;
  required?: boolean | string;
  requiredWhen?: string;
  values?: unknown[];
  const?: unknown;
  sampleValues?: unknown[];
  docValues?: unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  nullable?: boolean;
  dynamicKey?: boolean;
  keys?: string[];
  recursive?: boolean;
  undocumented?: boolean;
  removed?: boolean;
  in?: string;
  ref?: string;
  children?: Field[];
}

/** A field that another release or a sample adds, named by its path. */
export type Added = Omit<Field, 'name'> & { name?: string; path?: string };

export interface Additions {
  release: string;
  query?: Added[];
  body?: Added[];
  result?: Added[];
}

/** What is documented of one action. */
export interface Fact {
  title: string;
  group: string;
  listed: { method: string; path: string };
  docs: { page?: string; release: string };
  effect: Effect;
  idempotent?: boolean;
  method: string;
  path: string;
  releases?: { path: string; from: string; until: string; misprint?: boolean }[];
  pathParams?: Field[];
  query?: Field[];
  body?: Field[];
  responses?: { status: number; empty?: boolean; errorBody?: { ref?: string } | unknown[] | string }[];
  result: { kind: string; envelope?: string; fields?: Field[]; ref?: string };
  pagination?: {
    limit?: string;
    offset?: string;
    defaultLimit?: number;
    totalHeader?: string;
    linkHeader?: string;
    moreField?: string;
    partialStatus?: number;
  };
  sampleOnly?: Omit<Additions, 'release'>;
  otherReleases?: Additions[];
}

/** The facts of one subject: a file of `facts/`. */
export interface Facts {
  file: string;
  release: string;
  definitions?: Record<string, Field[]>;
  actions: Record<string, Fact>;
}

/** A difference that is meant, and why. */
export interface Exception {
  /** An id, or `*` for every action. */
  action: string;
  /** Of the difference; with `.*` at its end, all that lies below. */
  place: string;
  kind: string;
  why: string;
}
