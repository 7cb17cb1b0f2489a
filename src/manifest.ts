import type { Schema } from './action.ts';
import type { AuthScheme } from './auth/scheme.ts';
import type { CartRule } from './cart.ts';
import type { ChoiceRule } from './choices/rule.ts';
import type { ErrorRule, When } from './errorRule.ts';

/** A read that the pack itself calls. */
export interface Read {
  readonly action: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

/** A read whose answer shows whether a need is met. */
export interface Probe extends Read {
  readonly absent?: When;
  readonly shadowed?: readonly When[];
  readonly elsewhere?: readonly (Read & { readonly message: string })[];
  readonly parts?: readonly (Read & { readonly plugin: string; readonly message: string })[];
}

/** What actions need on the server. */
export interface Need {
  readonly id: string;
  readonly title: string;
  readonly plugins?: readonly string[];
  readonly roles?: readonly string[];
  readonly probe?: Probe;
  readonly remedy?: string | { readonly plugin?: string; readonly role?: string };
}

/** What to ask the administrator for, by what is missing. */
export function remediesOf({ remedy = {} }: Need): { plugin?: string; role?: string } {
  return typeof remedy === 'string' ? { plugin: remedy, role: remedy } : remedy;
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
  readonly identity?: Read & { readonly signs: readonly When[]; readonly message: string; readonly remedy: string };
  readonly signIn?: Read & { readonly tells?: Readonly<Record<string, string>> };
  readonly headers?: Readonly<Record<string, string>>;
  readonly ca?: string;
  readonly auth: Readonly<Record<string, AuthScheme>>;
  readonly errors?: readonly ErrorRule[];
  readonly errorText?: readonly string[];
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly needs?: readonly Need[];
  readonly organizations?: ChoiceRule;
  readonly carts?: Readonly<Record<string, CartRule>>;
  readonly actions: readonly string[];
}
