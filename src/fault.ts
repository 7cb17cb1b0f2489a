import type { Special } from './address.ts';
import { type Response, SendError } from './transport.ts';

/** How long a connection may take to be made. */
export const connectMs = 10_000;

/** A path that a parser reads as the name of another host. */
export function otherHost(): SendError {
  const remedy = 'Check the path: it begins after the host.';
  return new SendError('unreachable', 'The path leads to another host.', { sent: false, remedy });
}

/** An address that the guard of the network admits not, or a public one without TLS. It is not told which one it is. */
export function refusedAddress(special: Special | undefined): SendError {
  const [what, remedy] = refusals[special?.kind ?? 'plain'];
  const name = special?.kind === 'special' ? ` (${special.name})` : '';
  const facts = {
    sent: false,
    code: 'ERR_ADDRESS_REFUSED',
    stage: 'name' as const,
    remedy: `Check the hostname, and what the name server says of it. ${remedy}`,
  };
  return new SendError('unreachable', `The hostname leads to ${what}${name}, which is refused.`, facts);
}

const refusals = {
  loopback: ['this machine itself', 'allowLoopback admits this machine, for an embedded server.'],
  private: ['an address of a private network', 'allowPrivateNetwork admits it, for a server in a network of your own.'],
  special: ['an address for special use', 'No option admits such an address.'],
  plain: ['another machine over plain http', 'Only https leaves this machine.'],
} as const;

/** An answer that is not HTTP: nobody knows what it belongs to. */
export function notHttp(why: string): SendError {
  const facts = { sent: true, passing: true };
  return new SendError('invalid_response', `The answer is not HTTP that can be read (${why}).`, facts);
}

export function tooLarge(limit: number, answer: Response | undefined): SendError {
  const remedy = 'Ask for fewer rows or fields, or raise maxResponseBytes.';
  return new SendError('unreadable', `The answer is larger than ${limit} bytes.`, { sent: true, remedy, answer });
}

interface Fault {
  name?: string;
  code?: string;
  message?: string;
  event?: string;
  cause?: { code?: string | undefined };
}

/** A fresh error for what got threw: got's own holds the request, and with it the credentials. */
export function told(thrown: unknown, sent: boolean, answer: Response | undefined): SendError {
  if (thrown instanceof SendError) return thrown;
  if ((thrown as Fault).cause instanceof SendError) return (thrown as { cause: SendError }).cause;
  const { name, event, cause, ...fault } = thrown as Fault;
  // got names what went wrong with the body by one word for all; its cause knows better.
  const code = (fault.code === 'ERR_READING_RESPONSE_STREAM' ? cause?.code : fault.code) ?? fault.code ?? '';
  if (code === 'ERR_ABORTED' || name === 'AbortError')
    return new SendError('canceled', 'The call was cancelled.', { sent, code, answer });
  if (event !== undefined) {
    const remedy = 'Check the hostname, and that no firewall keeps this machine from it, then run it again.';
    const facts = { sent, passing: true, code, remedy, stage: stages[event] };
    return new SendError('timeout', `No connection within ${connectMs / 1000} seconds.`, facts);
  }
  const known = sent ? undefined : neverLeft(code);
  if (known) return known;
  const facts = { sent, code, passing: true, answer };
  if (/^HPE_/.test(code)) {
    return new SendError('invalid_response', `The answer is not HTTP that can be read (${code}).`, facts);
  }
  if (/^(Z_|ERR_BROTLI|ERR_ZLIB|ZSTD)/.test(code)) {
    return new SendError('unreadable', `The compressed answer cannot be unpacked (${code}).`, facts);
  }
  const what = sent ? 'The connection broke before the answer was complete' : 'The connection could not be made';
  return new SendError('unreachable', `${what}${code ? ` (${code})` : ''}.`, facts);
}

/** By got's word for what took too long. */
const stages: Record<string, SendError['stage']> = { lookup: 'name', connect: 'connect', secureConnect: 'tls' };

function neverLeft(code: string): SendError | undefined {
  const fault = (stage: SendError['stage'], text: string, passing: boolean, remedy?: string) =>
    new SendError('unreachable', text, { sent: false, passing, code, remedy, stage });
  if (code === 'ENOTFOUND') {
    const remedy = 'Compare the hostname with the address in the browser.';
    return fault('name', 'There is no host of this name.', false, remedy);
  }
  if (code === 'EAI_AGAIN') {
    const remedy = 'Check the network and the name server of this machine, then run it again.';
    return fault('name', 'The host name could not be looked up just now (EAI_AGAIN).', true, remedy);
  }
  if (code === 'ECONNREFUSED') {
    const remedy = 'Check the hostname and its port, and that the server is up, then run it again.';
    return fault('connect', 'The host refuses connections (ECONNREFUSED).', true, remedy);
  }
  if (code === 'EPROTO')
    return fault('tls', 'The host does not speak TLS at this port (EPROTO).', false, 'Check the hostname.');
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS|HOSTNAME_MISMATCH/.test(code)) {
    return fault('tls', `The certificate of the host is not trusted (${code}).`, false, certificateRemedy(code));
  }
  return undefined;
}

function certificateRemedy(code: string): string {
  if (/EXPIRED|NOT_YET_VALID/.test(code))
    return 'The host needs a new certificate. Check the clock of this machine too.';
  if (/ALTNAME|HOSTNAME/.test(code)) return 'Check the hostname: the certificate of the host is for another name.';
  return 'Check the hostname. If it is right, the host needs a certificate from a known authority. If an authority of your own vouches for it, or for a proxy in between, name it to the connection, or to Node in NODE_EXTRA_CA_CERTS.';
}
