import { describe, expect, test } from '@jest/globals';
import { exampleInput } from '../src/cli/example.ts';
import { ActionError, loadPack, startSandbox } from '../src/index.ts';

const pack = await loadPack();

/** What `describe` and the reference show as an example is what a person tries first: it has to work. */
describe('the example of', () => {
  test.each(pack.actions.map((action) => [action.id, action] as const))('%s works', async (id, action) => {
    const sandbox = await startSandbox();
    try {
      const connection = pack.connect(sandbox.config, { allowLoopback: true });
      const result = await (connection.run as (id: string, input: unknown) => Promise<{ warnings: unknown[] }>)(
        id,
        exampleInput(action),
      ).catch((error: unknown) => {
        throw error instanceof ActionError ? new Error(`${error.message} ${JSON.stringify(error)}`) : error;
      });
      expect(result.warnings).toEqual([]);
    } finally {
      await sandbox.close();
    }
  });
});
