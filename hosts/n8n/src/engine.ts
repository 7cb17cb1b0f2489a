// The only file that takes code from the core, so that node and credential share one copy of it.
import { type Connection, type ConnectOptions, loadPack, type Pack } from 'servicenow-action-pack';
import { configOf } from './credential.ts';

export { ActionError } from 'servicenow-action-pack';
export { actions } from 'servicenow-action-pack/metadata';

let pack: Promise<Pack> | undefined;

/** The pack, loaded once for a process. */
export function thePack(): Promise<Pack> {
  pack ??= loadPack() as Promise<Pack>;
  return pack;
}

/** Which hosts may be spoken to, as whoever runs n8n says: a saved credential cannot. */
export function network(): { allowLoopback: boolean; allowPrivateNetwork: boolean } {
  // eslint-disable-next-line @n8n/community-nodes/no-restricted-globals -- n8n gives a node no other settings of the process.
  const says = (name: string) => process.env[`SERVICENOW_ACTION_PACK_${name}`] === 'true';
  return { allowLoopback: says('ALLOW_LOOPBACK'), allowPrivateNetwork: says('ALLOW_PRIVATE_NETWORK') };
}

/** Joins the pack with a saved credential. Throws an `ActionError` where that is not fit. */
export function connectionOf(
  pack: Pack,
  credential: Record<string, unknown>,
  options: ConnectOptions = {},
): Connection {
  return pack.connect(configOf(pack.manifest, credential), { ...options, ...network() });
}
