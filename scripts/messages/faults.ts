import { type Response, SendError } from '../../src/index.ts';

/** One way in which an attempt ends: an answer, what is thrown in its place, or what the caller does meanwhile. */
export interface Fault {
  name: string;
  ends: Response | Error | 'canceled' | 'expired';
}

type Facts = ConstructorParameters<typeof SendError>[2];

function ofSocket(name: string, kind: SendError['kind'], message: string, facts: Facts): Fault {
  return { name, ends: new SendError(kind, message, facts) };
}

function answer(status: number, contentType: string, body: string): Response {
  return { status, headers: { 'content-type': contentType }, body: Buffer.from(body) };
}

const refused = (name: string, why: string) =>
  ofSocket(name, 'unreachable', `The address was refused. ${why}`, {
    ...{ sent: false, code: 'ERR_ADDRESS_REFUSED' },
    remedy: 'allowLoopback and allowPrivateNetwork admit such addresses.',
  });
const untrusted = (name: string, code: string) =>
  ofSocket(name, 'unreachable', `The certificate of the host is not trusted (${code}).`, {
    ...{ sent: false, code },
    remedy: 'The host needs a certificate for its name from a known authority.',
  });
const broke = (name: string, code: string, got?: Response) =>
  ofSocket(name, 'unreachable', `The connection broke before the answer was complete (${code}).`, {
    ...{ sent: true, passing: true, code, answer: got },
  });
const notHttp = (name: string, why: string) =>
  ofSocket(name, 'invalid_response', `The answer is not HTTP that can be read (${why}).`, {
    ...{ sent: true, passing: true, code: why },
  });

const half = answer(200, 'application/json', '{"result": [{"sys_id": "1"');

/** By heading: what `src/http.ts` makes of each fault of a socket, word by word, and answers that no rule knows. */
export const faults: Record<string, Fault[]> = {
  'Nothing left this machine': [
    ofSocket('No such host', 'unreachable', 'There is no host of this name.', {
      ...{ sent: false, code: 'ENOTFOUND' },
      remedy: 'Compare the hostname with the address in the browser.',
    }),
    ofSocket(
      'The name cannot be looked up',
      'unreachable',
      'The host name could not be looked up just now (EAI_AGAIN).',
      {
        ...{ sent: false, passing: true, code: 'EAI_AGAIN' },
      },
    ),
    ofSocket('The connection is refused', 'unreachable', 'The host refuses connections (ECONNREFUSED).', {
      ...{ sent: false, passing: true, code: 'ECONNREFUSED' },
    }),
    ofSocket('No connection in time', 'timeout', 'No connection within 10 seconds.', {
      ...{ sent: false, passing: true, code: 'ETIMEDOUT' },
    }),
    ofSocket('The connection ends while it is made', 'unreachable', 'The connection could not be made (ECONNRESET).', {
      ...{ sent: false, passing: true, code: 'ECONNRESET' },
    }),
    untrusted('A certificate that is out of date', 'CERT_HAS_EXPIRED'),
    untrusted('A certificate that nobody vouches for', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
    untrusted('A certificate of another name', 'ERR_TLS_CERT_ALTNAME_INVALID'),
    ofSocket('No TLS at this port', 'unreachable', 'The host does not speak TLS at this port (EPROTO).', {
      ...{ sent: false, code: 'EPROTO' },
      remedy: 'Check the hostname.',
    }),
    refused('An address of this machine', 'This is the address of the machine itself (loopback).'),
    refused('A private address', 'This is an address of a private network.'),
    refused(
      'An address for special use',
      'This is an address for special use (link-local, multicast or reserved), where no server is.',
    ),
    refused('A name without an address', 'No address was found.'),
    ofSocket('A path that leads away', 'unreachable', 'The path leads to another host.', { sent: false }),
  ],
  'The connection broke': [
    broke('Reset', 'ECONNRESET'),
    broke('Closed in the middle of the answer', 'ECONNRESET', half),
    { name: 'Out of time', ends: 'expired' },
    { name: 'Cancelled by the caller', ends: 'canceled' },
    { name: 'A transport that breaks its promise', ends: new Error('anything') },
  ],
  'An answer that nobody can read': [
    notHttp('Not HTTP', 'HPE_INVALID_CONSTANT'),
    notHttp('No answer', 'there is none'),
    notHttp('Another protocol', 'it changes the protocol'),
    ofSocket('Compression that is broken', 'unreadable', 'The compressed answer cannot be unpacked (Z_DATA_ERROR).', {
      ...{ sent: true, passing: true, code: 'Z_DATA_ERROR', answer: { ...half, body: new Uint8Array() } },
    }),
    ofSocket('Too large', 'unreadable', 'The answer is larger than 67108864 bytes.', {
      ...{ sent: true, answer: half },
      remedy: 'Ask for fewer rows or fields, or raise maxResponseBytes.',
    }),
    { name: 'A web page', ends: answer(200, 'text/html', '<html><title>Welcome</title></html>') },
    { name: 'Half of the JSON', ends: half },
    { name: 'Nothing', ends: answer(200, 'application/json', '') },
  ],
  'A status that no rule knows': [409, 520, 999].map((status) => ({
    name: `HTTP ${status}`,
    ends: answer(status, 'application/json', '{}'),
  })),
};
