import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { cli } from './support/shell.ts';

const npmStart = fileURLToPath(new URL('../scripts/start.ts', import.meta.url));

test('npm start is the demo, and Ctrl-C in its midst leaves no process and no stack', async () => {
  // Sent by the process itself as soon as it begins the third step: no other moment is sure to be in the midst.
  const pressCtrlC = `const { stdout } = process;
    const write = stdout.write;
    stdout.write = (text, ...rest) => {
      if (text.includes('3. ')) process.kill(process.pid, 'SIGINT');
      return write.call(stdout, text, ...rest);
    };`;
  const preload = `data:text/javascript,${encodeURIComponent(pressCtrlC)}`;
  const child = spawn(process.execPath, ['--import', preload, npmStart], {
    env: {},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  expect([code, err]).toEqual([130, 'Stopped.\n']);
  expect(out).toContain('2. A wrong password');
  expect(out).not.toContain('4. ');
});

test('fits a terminal of 80 columns, but for what is to be copied whole', async () => {
  const { out } = await cli(['demo'], { env: { COLUMNS: '80' } });
  const long = out.split('\n').filter((line) => line.length > 80);
  expect(long.filter((line) => !/^ {3}(servicenow-pack|curl|await| {2}url_path:) /.test(line))).toEqual([]);
});

test('the three things to try next work as they stand', async () => {
  const { out } = await cli(['demo']);
  const lines = out.split('Three things to try next\n')[1]?.trimEnd().split('\n') ?? [];
  expect(lines).toHaveLength(3);
  for (const line of lines.filter((one) => !one.endsWith(' sandbox'))) {
    const [name, ...args] = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const { code, out: answer } = await cli(args);
    expect([name, code]).toEqual(['servicenow-pack', 0]);
    expect(answer).not.toBe('');
  }
});
