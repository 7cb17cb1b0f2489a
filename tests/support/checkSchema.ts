import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { CheckResult } from '../../src/index.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/check.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** Where a result of a check differs from its schema. */
export function fitsItsSchema(result: CheckResult): unknown[] {
  validate(JSON.parse(JSON.stringify(result)));
  return validate.errors ?? [];
}
