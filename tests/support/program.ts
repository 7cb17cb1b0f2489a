import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const entry = new URL('../../src/index.ts', import.meta.url).href;
const metadata = new URL('../../src/metadata.ts', import.meta.url).href;

/** What code of a document prints, run as a program of its own. Rejects where it fails. */
export async function printed(code: string, env: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'program-'));
  try {
    const file = join(folder, 'program.mjs');
    const linked = code.replaceAll("'servicenow-action-pack'", `'${entry}'`);
    await writeFile(file, linked.replaceAll("'servicenow-action-pack/metadata'", `'${metadata}'`));
    const around = { env: { PATH: process.env.PATH ?? '', ...env } };
    return (await promisify(execFile)(process.execPath, [file], around)).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What stands before a piece of a program that has a sandbox, a pack and a connection to it, and behind it. */
export const before = `
import { loadPack, startSandbox } from 'servicenow-action-pack';
const sandbox = await startSandbox();
const pack = await loadPack();
const servicenow = pack.connect(sandbox.config, { allowLoopback: true });
`;
export const after = '\nawait pack.close();\nawait sandbox.close();\n';
