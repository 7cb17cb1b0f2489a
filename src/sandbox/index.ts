import type { SandboxOptions } from './options.ts';
import type { Sandbox } from './server.ts';

export type { Failure, Fault } from './faults.ts';
export type { InstanceOptions, OAuthOptions, Release, SandboxOptions, TlsOptions, UserOptions } from './options.ts';
export type { Received } from './received.ts';
export type { Sandbox } from './server.ts';
export type { SandboxConfig, SandboxConfigs } from './signIn/configs.ts';
export type { SignIns } from './signIn/counts.ts';
export type { SandboxSecrets } from './signIn/credentials.ts';

/**
 * Starts an embedded ServiceNow on the loopback address: real HTTP or HTTPS, its own seeded state in memory.
 * Rejects when the port is taken. It is loaded when it is first started: most who use the pack never do.
 *
 * @example
 * const sandbox = await startSandbox();
 * const url = `http://${sandbox.config.hostname}/api/now/account`;
 * await sandbox.close();
 */
export async function startSandbox(options?: SandboxOptions): Promise<Sandbox> {
  const { startServer } = await import('./server.ts');
  return startServer(options);
}
