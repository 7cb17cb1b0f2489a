import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { connect, isIP, type NetConnectOpts, Socket } from 'node:net';
import { jest } from '@jest/globals';
import type { Address, Lookup } from '../../src/index.ts';

/** A lookup that knows these names, and counts how often it was asked for each. */
export function names(known: Record<string, string | string[]>): Lookup & { asked: string[] } {
  const asked: string[] = [];
  const lookup: Lookup = (hostname, _, done) => {
    asked.push(hostname);
    const addresses = [known[hostname] ?? []].flat().map((address) => ({ address, family: isIP(address) }));
    done(null, addresses);
  };
  return Object.assign(lookup, { asked });
}

/** The addresses that sockets of this process begin to connect to from now on, until mocks are restored. */
export function connecting(): string[] {
  const addresses: string[] = [];
  const original = Socket.prototype.connect;
  jest.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...args: unknown[]) {
    this.on('connectionAttempt', (address: string) => addresses.push(address));
    return (original as (...given: unknown[]) => Socket).apply(this, args);
  } as typeof original);
  return addresses;
}

/**
 * Cuts this process off from all but this machine, behind the guard: what the guard lets pass to another address fails
 * at once, with nothing sent. Gives back those addresses. Until mocks are restored.
 */
export function cutOff(): string[] {
  const passed: string[] = [];
  const cut = (addresses: string[]) => {
    passed.push(...addresses);
    return Object.assign(new Error('The network is cut off.'), { code: 'ENETUNREACH' });
  };
  const home = (address: string) => address === '127.0.0.1' || address === '::1';
  for (const { prototype } of [HttpAgent, HttpsAgent]) {
    jest.spyOn(prototype, 'createConnection').mockImplementation((given) => {
      const options = given as NetConnectOpts & { host: string; lookup: Lookup };
      if (isIP(options.host) && home(options.host)) return connect(options);
      if (isIP(options.host)) {
        const failing: Lookup = (_, __, done) => done(cut([options.host]), []);
        return connect({ ...options, host: 'cut.off', lookup: failing } as NetConnectOpts);
      }
      const lookup: Lookup = (hostname, asked, done) =>
        options.lookup(hostname, { ...asked, all: true }, (error: Error | null, found: Address[]) => {
          const addresses = (found ?? []).map(({ address }) => address);
          done(error ?? (addresses.every(home) ? null : cut(addresses)), found);
        });
      return connect({ ...options, lookup } as NetConnectOpts);
    });
  }
  return passed;
}
