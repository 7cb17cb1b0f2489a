import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ErrorCode } from '../../src/index.ts';
import type { Came, Host } from './host.ts';
import { talkTo } from './talk.ts';

const folder = new URL('../../hosts/n8n/', import.meta.url);
const file = (path: string) => fileURLToPath(new URL(path, folder));
const env = { PATH: process.env.PATH ?? '', SERVICENOW_ACTION_PACK_ALLOW_LOOPBACK: 'true' };

/** What the node gives as one item, or what n8n shows of its failure. */
type Told =
  | { result: { data: unknown; status: number; beside?: unknown } }
  | { error: { code: ErrorCode; reason?: string; outcome: string; status?: number } };

/** The n8n node as it was built, given what a person fills into its form. */
export const n8nNode: Host = {
  name: 'the n8n node',
  available() {
    const built = ['dist/engine.js', 'node_modules/n8n-workflow'].every((path) => existsSync(file(path)));
    return built ? undefined : 'it is not built: npm run build, and then npm ci and npm run build in hosts/n8n';
  },
  refuses: true,
  async start(config) {
    const talk = talkTo(process.execPath, [file('tests/driver.ts')], env);
    talk.tell(config);
    return {
      run: async (action, input) => cameOf((await talk.ask({ action, input })) as Told),
      close: talk.close,
    };
  },
  async actionsOf(manifest) {
    const { stdout } = await promisify(execFile)(process.execPath, [file('tests/operations.ts'), manifest.href], {
      env,
    });
    return JSON.parse(stdout);
  },
};

function cameOf(told: Told): Came {
  if ('error' in told) {
    const { code, reason, outcome, status } = told.error;
    return { code, reason, outcome, status };
  }
  const { data, status, beside } = told.result;
  return { data, status, ...(beside !== undefined && { beside }) };
}
