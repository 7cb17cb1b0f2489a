import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { specialOf } from './address.ts';
import { refusedAddress } from './fault.ts';
import { type Address, sharedLookup } from './lookup.ts';
import type { NetworkPolicy, SendError } from './transport.ts';

// Hostnames are typed by strangers: without this guard one of them could name a database next door, or the address
// at which a cloud hands out its machine's credentials.

/**
 * Why an address may not be reached, or `undefined` when it may. `plain` is http without TLS, which is spoken to this
 * machine alone: a credential would go over the network for all to read.
 */
export function refusal(address: string, policy: NetworkPolicy, plain: boolean): SendError | undefined {
  const special = specialOf(address);
  const admitted =
    (special === undefined && !plain) ||
    (special?.kind === 'loopback' && policy.allowLoopback) ||
    (special?.kind === 'private' && policy.allowPrivateNetwork && !plain);
  return admitted ? undefined : refusedAddress(special);
}

/**
 * A lookup that hands on the addresses of a name only when every one of them may be reached. What it hands on is what
 * it checked: nobody can change it in between.
 */
export function guardedLookup(policy: NetworkPolicy, plain: boolean): LookupFunction {
  return (hostname, { family, hints, all }, done) => {
    const asked = { family: Number(family ?? 0), hints: hints ?? 0 };
    sharedLookup(policy.lookup ?? systemLookup, hostname, asked, (error, found) => {
      if (error) return done(error, []);
      // What another lookup answers against its shape is no address either.
      const addresses = [found].flat().map((one) => String((one as Address | undefined)?.address ?? one));
      const refused = addresses.map((address) => refusal(address, policy, plain)).find((one) => one !== undefined);
      const [first] = addresses;
      if (refused) return done(refused, []);
      if (!first) return done(Object.assign(new Error('The name has no address.'), { code: 'ENOTFOUND' }), []);
      const checked = addresses.map((address) => ({ address, family: isIP(address) }));
      return all ? done(null, checked) : done(null, first, isIP(first));
    });
  };
}
