/**
 * The pack as data, for forms, catalogs and browsers: nothing here reaches for Node, a network or a file.
 *
 * @example
 * import { actions, manifest } from 'servicenow-action-pack/metadata';
 * for (const { id, title, input } of actions) drawForm(id, title, input);
 */
export type { Action, Paging, Schema } from './action.ts';
export { type FieldKind, type FormField, formOf, writeDate } from './form.ts';
export type { Manifest, Need } from './manifest.ts';
export { actions, manifest } from './ours.ts';
