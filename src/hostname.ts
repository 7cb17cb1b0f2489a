import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { specialOf } from './address.ts';
import type { NetworkPolicy } from './transport.ts';

/** A hostname as it is used, and what is wrong with it, or worth knowing, as a sentence each. */
export interface Hostname {
  host?: string;
  fault?: string;
  note?: string;
}

// With the rest of a pasted address.
const longest = 10_000;

/**
 * What a person meant who pasted the address of a page into the hostname's field: blanks, capitals, https://, a
 * trailing dot and whatever follows the host are dropped. `label` names the field, `example` a good value.
 *
 * @example readHostname(' https://Dev12345.example.com/nav_to.do?x=1 ', …) // { host: 'dev12345.example.com' }
 */
export function readHostname(typed: string, label: string, example: string, policy: NetworkPolicy): Hostname {
  const fault = (what: string): Hostname => ({ fault: `${label} ${what}.` });
  const expected = `expected is a host such as ${example}`;
  const text = typed.trim();
  if (text === '') return fault(`is empty; ${expected}`);
  if (text.length > longest) return fault(`is longer than an address is; ${expected}`);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http')
    return fault(`begins with ${scheme}://; ${expected}`);
  const bare = text.replace(/^(https?:[/\\]*|\/\/)/i, '');
  const authority = (bare.split(/[/?#\\]/)[0] as string).trim();
  if (authority === '') return fault(`names no host; ${expected}`);
  if (authority.includes('@')) return fault(`holds a user part before an @; ${expected}`);
  if (/\s/.test(authority)) return fault(`has a space inside; ${expected}`);
  return readAuthority(authority, fault, expected, policy);
}

function readAuthority(
  authority: string,
  fault: (what: string) => Hostname,
  expected: string,
  policy: NetworkPolicy,
): Hostname {
  const [, bracketed, name = '', port] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::(.*))?$/.exec(authority) ?? [];
  if (bracketed === undefined && name === '') return fault(`is not the name of a host; ${expected}`);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)) {
    return fault(`ends in a port that is not a number from 1 to 65535; ${expected}`);
  }
  const plain = (bracketed ?? name).toLowerCase().replace(/\.$/, '');
  // An address with the name of an interface (fe80::1%eth0) is none that a URL can hold.
  const ascii =
    bracketed === undefined
      ? domainToASCII(plain).replace(/\.$/, '')
      : (URL.parse(`https://[${plain}]`)?.hostname ?? '');
  if (ascii === '' || !fits(ascii)) return fault(`is not the name of a host; ${expected}`);
  const loopback = isLoopback(ascii);
  const address = bracketed !== undefined || isIP(ascii) !== 0;
  if (address && policy.allowPrivateNetwork && specialOf(ascii.replace(/^\[|\]$/g, ''))?.kind === 'special')
    return fault(`is an address for special use, which is always refused; ${expected}`);
  if (address && !(loopback ? policy.allowLoopback : policy.allowPrivateNetwork)) {
    return fault(
      `is an address instead of a name; ${expected} (allowPrivateNetwork and allowLoopback admit addresses)`,
    );
  }
  if (loopback && !policy.allowLoopback) return fault(`is this machine itself; ${expected} (allowLoopback admits it)`);
  if (!loopback && !ascii.includes('.') && !policy.allowPrivateNetwork) return fault(`is not a full name; ${expected}`);
  const odd = port !== undefined && port !== '443';
  if (odd && !loopback && !policy.allowPrivateNetwork)
    return fault(`has a port; ${expected}, without one (allowPrivateNetwork admits ports)`);
  const host = odd ? `${ascii}:${Number(port)}` : ascii;
  return ascii === plain || bracketed !== undefined
    ? { host }
    : { host, note: `The host is used in its ASCII form, ${ascii}.` };
}

/** Names as DNS has them; an underscore occurs in private networks. */
function fits(ascii: string): boolean {
  if (ascii.startsWith('[')) return true;
  return ascii.length <= 253 && ascii.split('.').every((part) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(part));
}

/** Whether a host (without a port) is this machine itself, by its name or address alone. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return (
    bare === 'localhost' || bare.endsWith('.localhost') || (isIP(bare) !== 0 && specialOf(bare)?.kind === 'loopback')
  );
}
