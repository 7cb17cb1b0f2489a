import type { Schema } from './action.ts';
import type { AuthScheme } from './auth.ts';
import type { ErrorRule } from './errorRule.ts';

export interface Need {
  id: string;
  title: string;
  plugins?: string[];
  roles?: string[];
  probe?: { action: string; input?: Record<string, unknown> };
  remedy?: string;
}

/** What all actions of a pack share. The fields are described, for authors, in `schemas/manifest.json`. */
export interface Manifest {
  name: string;
  title: string;
  version: string;
  description: string;
  documentation?: string;
  config: Schema & { properties: Record<string, Schema>; required?: string[] };
  origin: string;
  headers?: Record<string, string>;
  auth: Record<string, AuthScheme>;
  errors?: ErrorRule[];
  errorText?: string[];
  groups: { id: string; title: string }[];
  needs?: Need[];
  organizations?: { action: string; value: string; label: string };
  actions: string[];
}
