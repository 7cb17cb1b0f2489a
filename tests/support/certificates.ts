import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { generate } from 'selfsigned';

interface Certificate {
  key: string;
  cert: string;
}

const day = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * day);

/** Certificates of a throwaway authority, and one that nobody vouches for. */
export interface Certificates {
  good: Certificate;
  expired: Certificate;
  wrongName: Certificate;
  selfSigned: Certificate;
  authority: string;
}

/** Makes them. All but one are for this machine itself. Two authorities are told apart by their names. */
export async function certificates(authority = 'Throwaway Authority'): Promise<Certificates> {
  const common = { keyType: 'ec', algorithm: 'sha256' } as const;
  const ca = await generate([{ name: 'commonName', value: authority }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const issue = async (from: number, to: number, other?: string, signed = true): Promise<Certificate> => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: other ?? '127.0.0.1' }], {
      ...common,
      notBeforeDate: inDays(from),
      notAfterDate: inDays(to),
      extensions: [
        {
          name: 'subjectAltName',
          altNames: [other === undefined ? { type: 7, ip: '127.0.0.1' } : { type: 2, value: other }],
        },
      ],
      ...(signed && { ca: { key: ca.private, cert: ca.cert } }),
    });
    return { key, cert };
  };
  const [good, expired, wrongName, selfSigned] = await Promise.all([
    issue(-1, 2),
    issue(-3, -1),
    issue(-1, 2, 'other.example'),
    issue(-1, 2, undefined, false),
  ]);
  return { good, expired, wrongName, selfSigned, authority: ca.cert };
}

/** Has this process trust an authority, so that what else is wrong with a certificate shows. Gives back the way back. */
export function trust(authority: string): () => void {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, authority]);
  return () => setDefaultCACertificates(before);
}
