import type { Action, Schema } from './action.ts';
import type { Manifest } from './manifest.ts';
import { shapesOf, sharing } from './shapes.ts';

/** The version of the form of a bundle. What an older reader would misread gets another one. */
const bundleFormat = 1;

const prefix = '#/$defs/';

/** A whole pack as one value, which holds all that it refers to. Described, for readers, in `schemas/bundle.json`. */
export interface Bundle {
  format: typeof bundleFormat;
  /** Of the pack. */
  version: string;
  /** Without what is said of files. */
  manifest: Omit<Manifest, 'actions'>;
  /** In the order in which a person sees them. */
  actions: readonly Action[];
  /** What several schemas have in common: every `$ref` is a pointer to one of these, or into it. */
  $defs: Record<string, Schema>;
}

/** A pack in one piece, for engines that have a JSON parser and nothing of this one. */
export function bundleOf(pack: { manifest: Manifest; actions: readonly Action[] }): Bundle {
  const { actions: _files, ...manifest } = pack.manifest;
  const taken = shapesOf(prefix);
  const config = taken.without(manifest.config, 'config');
  const { actions, shapes } = sharing(pack.actions, prefix, taken);
  return { format: bundleFormat, version: manifest.version, manifest: { ...manifest, config }, actions, $defs: shapes };
}
