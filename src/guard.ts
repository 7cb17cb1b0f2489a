import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { NetworkPolicy } from './transport.ts';

// Hostnames are typed by strangers: without this guard one of them could name a database next door, or the address
// at which a cloud hands out its machine's credentials.
const loopback = blocks(['127.0.0.0/8'], ['::1/128']);
const privately = blocks(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'], ['fc00::/7', 'fec0::/10']);
const never = blocks(
  [
    '0.0.0.0/8',
    '169.254.0.0/16',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/3',
  ],
  ['::/128', 'fe80::/10', 'ff00::/8', '2001:db8::/32', '100::/64'],
);

function blocks(v4: string[], v6: string[]): BlockList {
  const list = new BlockList();
  for (const [kind, nets] of [
    ['ipv4', v4],
    ['ipv6', v6],
  ] as const) {
    for (const net of nets) {
      const [address, bits] = net.split('/') as [string, string];
      list.addSubnet(address, Number(bits), kind);
    }
  }
  return list;
}

/** What an address is, where it is not a public one. */
export function kindOf(address: string): 'loopback' | 'private' | 'special' | undefined {
  const inner = innerIPv4(address);
  if (inner !== undefined) return kindOf(inner);
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (loopback.check(address, family)) return 'loopback';
  if (privately.check(address, family)) return 'private';
  return never.check(address, family) ? 'special' : undefined;
}

/** Why an address may not be reached, as a sentence, or `undefined` when it may. */
export function refusal(address: string, policy: NetworkPolicy): string | undefined {
  const kind = kindOf(address);
  if (kind === undefined) return undefined;
  if (kind === 'loopback')
    return policy.allowLoopback ? undefined : 'This is the address of the machine itself (loopback).';
  if (kind === 'private') return policy.allowPrivateNetwork ? undefined : 'This is an address of a private network.';
  return 'This is an address for special use (link-local, multicast or reserved), where no server is.';
}

/** A lookup that hands on an address only when all that the name resolves to may be reached. */
export function guardedLookup(policy: NetworkPolicy): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, options.all ? [] : '', 0);
      const refused = addresses.map((one) => refusal(one.address, policy)).find((sentence) => sentence !== undefined);
      const [first] = addresses;
      if (refused !== undefined || !first) return done(new AddressRefused(refused ?? 'No address was found.'), '', 0);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

/** Thrown before a socket is opened. */
export class AddressRefused extends Error {
  readonly code = 'ERR_ADDRESS_REFUSED';
}

/** The IPv4 address that an IPv6 one carries: mapped, compatible, NAT64 or 6to4. */
function innerIPv4(address: string): string | undefined {
  if (isIP(address) !== 6) return undefined;
  const words = sixteenBitWords(address);
  const high = words
    .slice(0, 6)
    .map((word) => word.toString(16))
    .join(':');
  const embedded = ['0:0:0:0:0:ffff', '0:0:0:0:ffff:0', '64:ff9b:0:0:0:0'].includes(high);
  if (embedded || (high === '0:0:0:0:0:0' && words[6] !== 0)) return dotted(words[6] as number, words[7] as number);
  return words[0] === 0x2002 ? dotted(words[1] as number, words[2] as number) : undefined;
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function sixteenBitWords(address: string): number[] {
  // The URL parser writes any IPv6 form in hex words with at most one '::'.
  const plain = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(zeros).fill('0'), ...right].map((word) => Number.parseInt(word, 16));
}
