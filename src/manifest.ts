import type { Schema } from './action.ts';
import type { AuthScheme } from './auth.ts';
import type { ChoiceRule } from './choiceRule.ts';
import type { ErrorRule } from './errorRule.ts';

export interface Need {
  readonly id: string;
  readonly title: string;
  readonly plugins?: readonly string[];
  readonly roles?: readonly string[];
  readonly probe?: { readonly action: string; readonly input?: Readonly<Record<string, unknown>> };
  readonly remedy?: string;
}

/** What all actions of a pack share. The fields are described, for authors, in `schemas/manifest.json`. */
export interface Manifest {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly documentation?: string;
  readonly config: Schema & {
    readonly properties: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
  };
  readonly origin: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth: Readonly<Record<string, AuthScheme>>;
  readonly errors?: readonly ErrorRule[];
  readonly errorText?: readonly string[];
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly needs?: readonly Need[];
  readonly organizations?: ChoiceRule;
  readonly actions: readonly string[];
}
