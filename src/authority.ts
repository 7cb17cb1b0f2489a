import { X509Certificate } from 'node:crypto';

const certificate = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** The certificates in a text, each as it stands there: TLS finds none that does not begin a line. */
export function certificatesIn(text: string): string[] {
  return text.match(certificate) ?? [];
}

/** Why a text is no list of certificates of authorities, as the end of a sentence; `undefined` where it is one. */
export function authorityFault(text: string): string | undefined {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    return 'holds a private key, which belongs to the server alone; expected are certificates';
  const found = certificatesIn(text);
  const rest = text.replaceAll(certificate, '');
  if (found.length === 0 || rest.includes('-----')) return expected;
  return found.every(isAuthority) ? undefined : expected;
}

const expected = 'is no certificate in PEM form, with its line breaks, from -----BEGIN CERTIFICATE----- on';

function isAuthority(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
