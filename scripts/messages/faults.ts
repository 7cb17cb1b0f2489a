import { specialOf } from '../../src/address.ts';
import { notHttp, otherHost, refusedAddress, told, tooLarge } from '../../src/fault.ts';
import type { Response } from '../../src/index.ts';

/** One way in which an attempt ends: an answer, what is thrown in its place, or what the caller does meanwhile. */
export interface Fault {
  name: string;
  ends: Response | Error | 'canceled' | 'expired';
}

function answer(status: number, contentType: string, body: string): Response {
  return { status, headers: { 'content-type': contentType }, body: Buffer.from(body) };
}

const half = answer(200, 'application/json', '{"result": [{"sys_id": "1"');

/** What the transport makes of an error by its code, before anything left. */
const unsent = (name: string, code: string): Fault => ({ name, ends: told({ code }, false, undefined) });
/** The same once something left; `got` is what had come of the answer. */
const sent = (name: string, code: string, got?: Response): Fault => ({ name, ends: told({ code }, true, got) });

/** Faults of a socket, in the words of the transport, and answers that no rule knows, by heading. */
export const faults: Record<string, Fault[]> = {
  'Nothing left this machine': [
    unsent('No such host', 'ENOTFOUND'),
    unsent('The name cannot be looked up', 'EAI_AGAIN'),
    unsent('The connection is refused', 'ECONNREFUSED'),
    { name: 'No connection in time', ends: told({ code: 'ETIMEDOUT', event: 'connect' }, false, undefined) },
    unsent('The connection ends while it is made', 'ECONNRESET'),
    unsent('A certificate that is out of date', 'CERT_HAS_EXPIRED'),
    unsent('A certificate that nobody vouches for', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
    unsent('A certificate of another name', 'ERR_TLS_CERT_ALTNAME_INVALID'),
    unsent('No TLS at this port', 'EPROTO'),
    { name: 'An address of this machine', ends: refusedAddress(specialOf('127.0.0.1')) },
    { name: 'A private address', ends: refusedAddress(specialOf('10.0.0.1')) },
    { name: 'An address for special use', ends: refusedAddress(specialOf('169.254.169.254')) },
    { name: 'Plain http to another machine', ends: refusedAddress(undefined) },
    { name: 'A path that leads away', ends: otherHost() },
  ],
  'The connection broke': [
    sent('Reset', 'ECONNRESET'),
    sent('Closed in the middle of the answer', 'ECONNRESET', half),
    { name: 'Out of time', ends: 'expired' },
    { name: 'Cancelled by the caller', ends: 'canceled' },
    { name: 'A transport that breaks its promise', ends: new Error('anything') },
  ],
  'An answer that nobody can read': [
    sent('Not HTTP', 'HPE_INVALID_CONSTANT'),
    { name: 'No answer', ends: notHttp('there is none') },
    { name: 'Another protocol', ends: notHttp('it changes the protocol') },
    sent('Compression that is broken', 'Z_DATA_ERROR', { ...half, body: new Uint8Array() }),
    { name: 'Too large', ends: tooLarge(64 * 1024 * 1024, half) },
    { name: 'A web page', ends: answer(200, 'text/html', '<html><title>Welcome</title></html>') },
    { name: 'Half of the JSON', ends: half },
    { name: 'Nothing', ends: answer(200, 'application/json', '') },
  ],
  'A status that no rule knows': [409, 520, 999].map((status) => ({
    name: `HTTP ${status}`,
    ends: answer(status, 'application/json', '{}'),
  })),
};
