import { isIP } from 'node:net';

/** What an address is that is no public one. */
export interface Special {
  /** The machine itself, a private network, or anything else where no server is that strangers may name. */
  kind: 'loopback' | 'private' | 'special';
  /** In words. */
  name: string;
}

/**
 * Every net that is not public, after the registries of special addresses that IANA keeps. The first that holds an
 * address says what it is.
 */
const nets: [net: string, kind: Special['kind'], name: string][] = [
  // Clouds answer their own machines here, with credentials too: at public addresses, and inside private nets.
  ['168.63.129.16/32', 'special', 'a service of a cloud for its machines'],
  ['100.100.100.200/32', 'special', 'a service of a cloud for its machines'],
  ['192.0.0.192/32', 'special', 'a service of a cloud for its machines'],
  ['fd00:ec2::/32', 'special', 'a service of a cloud for its machines'],
  ['fd20:ce::254/128', 'special', 'a service of a cloud for its machines'],
  ['fd00:c1::a9fe:a9fe/128', 'special', 'a service of a cloud for its machines'],
  ['fd00:42::42/128', 'special', 'a service of a cloud for its machines'],
  ['fd00:a9fe:a9fe::1/128', 'special', 'a service of a cloud for its machines'],
  ['fd00:100::100:200/128', 'special', 'a service of a cloud for its machines'],
  ['127.0.0.0/8', 'loopback', 'loopback'],
  ['::1/128', 'loopback', 'loopback'],
  ['10.0.0.0/8', 'private', 'private'],
  ['172.16.0.0/12', 'private', 'private'],
  ['192.168.0.0/16', 'private', 'private'],
  ['100.64.0.0/10', 'private', 'shared behind a carrier'],
  ['fc00::/7', 'private', 'private'],
  ['fec0::/10', 'private', 'private'],
  // A system takes it for itself.
  ['0.0.0.0/8', 'special', 'unspecified'],
  ['::/128', 'special', 'unspecified'],
  // Clouds answer their own machines here as well.
  ['169.254.0.0/16', 'special', 'link-local'],
  ['fe80::/10', 'special', 'link-local'],
  ['224.0.0.0/4', 'special', 'multicast'],
  ['ff00::/8', 'special', 'multicast'],
  ['240.0.0.0/4', 'special', 'reserved'],
  ['192.0.0.0/24', 'special', 'for protocols'],
  ['192.0.2.0/24', 'special', 'for documentation'],
  ['198.51.100.0/24', 'special', 'for documentation'],
  ['203.0.113.0/24', 'special', 'for documentation'],
  ['2001:db8::/32', 'special', 'for documentation'],
  ['3fff::/20', 'special', 'for documentation'],
  ['198.18.0.0/15', 'special', 'for measurements'],
  // Tunnels carry an IPv4 address to which somebody else unpacks them: no server has such an address for its own.
  ['192.88.99.0/24', 'special', 'a tunnel'],
  ['2002::/16', 'special', 'a tunnel'],
  ['2001::/32', 'special', 'a tunnel'],
  ['2001::/23', 'special', 'for protocols'],
  ['64:ff9b:1::/48', 'special', 'a tunnel'],
  // Public addresses of IPv6 are those of 2000::/3 alone. The rest holds more forms of IPv4 in IPv6.
  ['::/3', 'special', 'reserved'],
  ['4000::/2', 'special', 'reserved'],
  ['8000::/1', 'special', 'reserved'],
];

const known = nets.map(([net, kind, name]) => ({ ...prefixOf(net), kind, name }));

/** The same address of IPv4 written as one of IPv6: the system goes to that of IPv4. */
const mapped = prefixOf('::ffff:0:0/96').begins;
/** Where a network has IPv6 alone, its name server gives every server of IPv4 an address that begins so. */
const translated = prefixOf('64:ff9b::/96').begins;
/** A tunnel within any net of IPv6: the host's part is 5efe and an address of IPv4. */
const tunnelled = /^[01]{64}0{6}[01]{2}0{8}0101111011111110/;

/** What an address is, where it is not a public one. What is no address at all is special too. */
export function specialOf(address: string): Special | undefined {
  if (isIP(address) === 0) return { kind: 'special', name: 'no address' };
  const bits = bitsOf(address);
  if (bits.length > 32 && bits.startsWith(mapped)) return within(bits.slice(mapped.length));
  if (bits.length > 32 && bits.startsWith(translated)) {
    const inner = within(bits.slice(translated.length));
    // It is the translator that would go to itself, not this machine.
    return inner?.kind === 'loopback' ? { ...inner, kind: 'special' } : inner;
  }
  return tunnelled.test(bits) ? { kind: 'special', name: 'a tunnel' } : within(bits);
}

function within(bits: string): Special | undefined {
  const net = known.find(({ begins, length }) => length === bits.length && bits.startsWith(begins));
  return net && { kind: net.kind, name: net.name };
}

/** The bits that the addresses of a net have in common, and how many each has in all. */
function prefixOf(net: string): { begins: string; length: number } {
  const [base, size] = net.split('/') as [string, string];
  const bits = bitsOf(base);
  return { begins: bits.slice(0, Number(size)), length: bits.length };
}

function bitsOf(address: string): string {
  const binary = (number: number, digits: number) => number.toString(2).padStart(digits, '0');
  if (isIP(address) === 4)
    return address
      .split('.')
      .map((part) => binary(Number(part), 8))
      .join('');
  // The URL parser writes any form of IPv6 in hex words with at most one '::'. It knows no names of interfaces.
  const plain = new URL(`http://[${address.replace(/%.*$/s, '')}]`).hostname.slice(1, -1);
  const [left, right] = plain.split('::').map((half) => half.split(':').filter((word) => word !== ''));
  const zeros = Array<string>(8 - (left?.length ?? 0) - (right?.length ?? 0)).fill('0');
  const words = [...(left ?? []), ...zeros, ...(right ?? [])];
  return words.map((word) => binary(Number.parseInt(word, 16), 16)).join('');
}
