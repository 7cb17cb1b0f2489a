import type { Schema } from '../../index.ts';
import { schema30 } from './schema30.ts';
import { schema31 } from './schema31.ts';

/** The versions of OpenAPI that a document can be of. */
export const versions = ['3.0', '3.1'] as const;

export type Version = (typeof versions)[number];

/** How one version of OpenAPI writes things. */
export interface Dialect {
  /** What the document says of itself. */
  openapi: string;
  /** A schema of the pack, as this version has it. */
  schema: (schema: Schema) => Schema;
}

export const dialects: Record<Version, Dialect> = {
  '3.0': { openapi: '3.0.3', schema: schema30 },
  '3.1': { openapi: '3.1.0', schema: schema31 },
};
