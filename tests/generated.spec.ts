import { expect, test } from '@jest/globals';
import { checkModules } from '../scripts/validators.ts';
import type { Action } from '../src/index.ts';
import { closed, field, text } from './support/pack.ts';

const action = (id: string, input: object) => ({ id, input, output: { type: 'null' } }) as unknown as Action;
const config = closed({ host: text() }) as unknown as Action['input'];

test('every namespace has a module of its own, whatever its name', () => {
  const input = closed({ size: text() });
  const files = checkModules({ config }, [
    action('config.get', input),
    action('index.get', input),
    action('checks.get', input),
  ]);
  expect([...files.keys()].sort()).toEqual([
    'checks.cjs',
    'checks.d.cts',
    'checks/checks.cjs',
    'checks/config.cjs',
    'checks/index.cjs',
    'checks/manifest.config.cjs',
  ]);
  expect(files.get('checks/config.cjs')).toContain('exports["config.get input"]');
  expect(files.get('checks/manifest.config.cjs')).toContain('exports["config"]');
});

test.each(['#', '#/properties/size'])('a reference to a part of a form is no shape: %s', ($ref) => {
  const input = closed({ size: text(), other: field({ $ref }) });
  expect(() => checkModules({ config }, [action('order.place', input)])).toThrow(
    `$ref ${$ref} leads to no shape; expected is a file under schemas/ or a place under $defs.`,
  );
});
