import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { isIP } from 'node:net';
import { AddressRefused, guardedLookup, refusal } from './guard.ts';
import type { NetworkPolicy } from './transport.ts';

/** Keep-alive sockets to one origin under one address policy. */
export interface Pool {
  http: HttpAgent;
  https: HttpsAgent;
}

interface Shared extends Pool {
  /** The packs that use it. */
  users: Set<object>;
}

// Shared by all connections of the process that are equal in everything that matters to a socket. A pool keyed by the
// host alone would let a guarded connection ride on an unguarded socket.
const pools = new Map<string, Shared>();

// Servers drop idle sockets without a word; one that was just dropped would end a write unclear for nothing.
const idleMs = 4_000;

/** The pool of an origin, for a user that will say when it leaves. */
export function poolFor(user: object, origin: string, policy: NetworkPolicy): Pool {
  const key = `${origin} ${policy.allowLoopback} ${policy.allowPrivateNetwork}`;
  const options = { keepAlive: true, timeout: idleMs, scheduling: 'lifo' as const };
  const made = () => ({
    http: guarded(new HttpAgent(options), policy),
    https: guarded(new HttpsAgent(options), policy),
    users: new Set<object>(),
  });
  const pool = pools.get(key) ?? made();
  pools.set(key, pool);
  pool.users.add(user);
  return pool;
}

/** Leaves every pool; the last user of one closes its sockets. */
export function leavePools(user: object): void {
  for (const [key, pool] of pools) {
    if (!pool.users.delete(user) || pool.users.size > 0) continue;
    pools.delete(key);
    pool.http.destroy();
    pool.https.destroy();
  }
}

/** The check sits where sockets are made: a lookup alone is skipped for addresses, and leaves a gap before its use. */
function guarded<A extends HttpAgent>(agent: A, policy: NetworkPolicy): A {
  const connect = agent.createConnection.bind(agent);
  const lookup = guardedLookup(policy);
  agent.createConnection = (options, done) => {
    const host = (options.host ?? '').replace(/^\[|\]$/g, '');
    const refused = isIP(host) ? refusal(host, policy) : undefined;
    if (refused !== undefined) throw new AddressRefused(refused);
    return connect({ ...options, lookup } as typeof options, done);
  };
  return agent;
}
