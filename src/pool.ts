import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { isIP } from 'node:net';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { certificatesIn } from './authority.ts';
import { digest } from './digest.ts';
import { guardedLookup, refusal } from './guard.ts';
import type { Lookup } from './lookup.ts';
import type { NetworkPolicy, Target } from './transport.ts';

/** Keep-alive sockets to one origin under one address policy, with one trust. */
interface Pool {
  key: string;
  agent: HttpAgent;
  /** The packs that use it. */
  users: Set<object>;
  /** How many attempts use it just now. */
  underWay: number;
  /** Since when none does. */
  idleSince: number;
}

// Shared by all connections of the process that are equal in everything that matters to a socket. A pool keyed by the
// host alone would let a guarded connection ride on an unguarded socket.
const pools = new Map<string, Pool>();
/** Those that nobody uses just now, the one that was used longest ago first. */
const idle = new Set<Pool>();

// Servers drop idle sockets without a word; one that was just dropped would end a write unclear for nothing.
const idleSocketMs = 4_000;
// By then its sockets are closed.
const idlePoolMs = 60_000;
const mostPools = 1_000;

/** Does something with the sockets of a target. Its user says with `leavePools` when it is gone. */
export async function withPool<T>(target: Target, use: (agent: HttpAgent) => Promise<T>): Promise<T> {
  const pool = poolOf(target);
  pool.users.add(target.user);
  pool.underWay += 1;
  idle.delete(pool);
  letGo();
  try {
    return await use(pool.agent);
  } finally {
    pool.underWay -= 1;
    pool.idleSince = performance.now();
    if (pool.underWay === 0 && pools.get(pool.key) === pool) idle.add(pool);
  }
}

/** Leaves every pool; the last user of one closes its sockets. */
export function leavePools(user: object): void {
  for (const pool of pools.values()) if (pool.users.delete(user) && pool.users.size === 0) close(pool);
}

function poolOf({ origin, network, ca }: Target): Pool {
  const { allowLoopback, allowPrivateNetwork, lookup } = network;
  const trust = ca === undefined ? '' : digest(ca);
  const key = JSON.stringify([origin, allowLoopback, allowPrivateNetwork, lookup ? numberOf(lookup) : 0, trust]);
  const agent = () => agentFor(origin, network, ca);
  const pool = pools.get(key) ?? { key, agent: agent(), users: new Set(), underWay: 0, idleSince: 0 };
  pools.set(key, pool);
  return pool;
}

/** What nobody uses any more goes whenever a pool is used: a timer of its own would keep the process awake. */
function letGo(): void {
  for (const pool of idle) {
    if (pools.size <= mostPools && performance.now() - pool.idleSince < idlePoolMs) break;
    close(pool);
  }
}

function close(pool: Pool): void {
  pools.delete(pool.key);
  idle.delete(pool);
  pool.agent.destroy();
}

const numbers = new WeakMap<Lookup, number>();
let numbered = 0;

/** A number of its own for each function that looks names up. */
function numberOf(lookup: Lookup): number {
  const number = numbers.get(lookup) ?? ++numbered;
  numbers.set(lookup, number);
  return number;
}

/** The check sits where sockets are made: a lookup alone is skipped for addresses, and leaves a gap before its use. */
function agentFor(origin: string, policy: NetworkPolicy, ca: string | undefined): HttpAgent {
  const plain = !origin.startsWith('https:');
  // A proxy that the environment names would take the name past the guard, and look it up elsewhere.
  const options = { keepAlive: true, timeout: idleSocketMs, scheduling: 'lifo' as const, proxyEnv: {} };
  const agent = plain ? new HttpAgent(options) : new HttpsAgent({ ...options, ...trusting(ca) });
  const connect = agent.createConnection.bind(agent);
  const lookup = guardedLookup(policy, plain);
  agent.createConnection = (to, done) => {
    const host = (to.host ?? '').replace(/^\[|\]$/g, '');
    const refused = isIP(host) ? refusal(host, policy, plain) : undefined;
    if (refused) throw refused;
    return connect({ ...to, lookup } as typeof to, done);
  };
  return agent;
}

/** Node trusts what it is given in place of what the machine trusts; made once, since there are many to read. */
function trusting(ca: string | undefined): { secureContext?: SecureContext } {
  if (ca === undefined) return {};
  return { secureContext: createSecureContext({ ca: [...getCACertificates('default'), ...certificatesIn(ca)] }) };
}
