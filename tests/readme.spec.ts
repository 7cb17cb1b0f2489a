import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { blocksOf } from './support/documents.ts';
import { after, before, printed } from './support/program.ts';

const run = promisify(execFile);
const blocks = blocksOf('README.md');

/** The lines that a block of the README prints. */
const linesOf = async (code: string) => (await printed(code)).trim().split('\n');

test('every program of the README is run here', () => {
  expect(Object.keys(blocks)).toEqual([
    'first-program',
    'generic',
    'metadata',
    'choices',
    'config',
    'check',
    'exclusive',
    'errors',
    'sandbox',
  ]);
});

test('the first program lists accounts, in no more than ten lines', async () => {
  const code = blocks['first-program'] as string;
  expect(code.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(10);
  const lines = await linesOf(code);
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(line).toMatch(/^ACCT\d{7} \S/);
});

test('the generic request creates an incident', async () => {
  const lines = await linesOf(before + blocks.generic + after);
  expect(lines).toEqual([expect.stringMatching(/^INC\d{7} 201$/)]);
});

test('the metadata lists every action with its fields', async () => {
  const lines = await linesOf(blocks.metadata as string);
  expect(lines).toContain('account account.get Get Account by ID id');
  expect(lines.join(' ')).toContain("'Service Catalog'");
});

test('the choices are those of the embedded ServiceNow', async () => {
  const [first, all] = await linesOf(before + blocks.choices + after);
  expect(first).toMatch(/ Laptop [0-9a-f]{32}$/);
  expect(all).toBe('32 true');
});

test('the config is read as it says', async () => {
  expect(await linesOf(before + blocks.config + after)).toEqual(['true dev12345.service-now.com']);
});

test('the check says that all is well, and what each group is', async () => {
  const [head, ...groups] = await linesOf(before + blocks.check + after);
  expect(head).toBe('true needs');
  expect(groups).toHaveLength(7);
  expect(groups.filter((line) => !/ ready ?$/.test(line))).toEqual([expect.stringMatching(/^Generic Request unknown/)]);
});

test('the sequence orders what is wanted', async () => {
  const wanted = "const wanted = [{ sys_id: '529df7f847cd56243b1bfd3a071fc80f', quantity: 2 }];\n";
  const lines = await linesOf(before + wanted + blocks.exclusive + after);
  expect(lines).toEqual([expect.stringMatching(/^REQ\d{7}$/)]);
});

test('the error says what it says', async () => {
  const [head, told] = await linesOf(before + blocks.errors + after);
  expect(head).toBe('rejected refused');
  expect(told).toContain('Mandatory Variables are required');
});

test('the embedded ServiceNow fails as it says', async () => {
  expect(await linesOf(before + blocks.sandbox + after)).toEqual(['unknown /api/now/contact']);
});

test('its command lines work', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const lines = readme.split('\n').filter((line) => /^servicenow-pack (?!sandbox)/.test(line));
  expect(lines).toHaveLength(9);
  const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
  await Promise.all(
    lines.map(async (line) => {
      const { stdout } = await run('sh', ['-c', line.replace('servicenow-pack', `'${process.execPath}' '${main}'`)]);
      expect(stdout.length).toBeGreaterThan(50);
    }),
  );
}, 30_000);
