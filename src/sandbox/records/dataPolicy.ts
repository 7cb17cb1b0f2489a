import { refuse } from '../reply.ts';
import type { Row } from './tables.ts';

/** Refuses a record that leaves a mandatory column blank. The text names columns as a form does. */
export function demand(row: Row, labels: Readonly<Record<string, string>>): void {
  const missing = Object.entries(labels).filter(([column]) => (row.get(column) ?? '') === '');
  if (missing.length === 0) return;
  const named = missing.map(([, label]) => label).join(', ');
  throw refuse(403, 'Operation Failed', `Data Policy Exception: The following fields are mandatory: ${named}`);
}
