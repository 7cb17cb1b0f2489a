import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type ActionError,
  type ConnectOptions,
  loadPack,
  type Pack,
  type Sandbox,
  type ServiceNowActions,
  startSandbox,
} from '../../src/index.ts';
import { type Certificates, certificates, trust } from '../support/certificates.ts';
import { configsFor } from '../support/issuer.ts';
import { names } from '../support/network.ts';
import type { Way } from '../support/sandbox.ts';
import { failure } from '../support/server.ts';

const ways: Way[] = ['basic', 'oauth_client_credentials', 'oauth_password', 'api_key'];

let made: Certificates;
/** Of another authority. */
let others: Certificates;
let pack: Pack<ServiceNowActions>;
beforeAll(async () => {
  [made, others] = await Promise.all([certificates(), certificates('Another Authority')]);
});
beforeEach(async () => {
  pack = await loadPack();
});
afterEach(() => pack.close());

const connect = (config: object, options: ConnectOptions = {}) =>
  pack.connect(config, { allowLoopback: true, ...options });
const failed = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;
const told = ({ code, outcome, attempts, retryable }: ActionError) => ({ code, outcome, attempts, retryable });
const untrusted = { code: 'unreachable', outcome: 'not_sent', retryable: false };

describe('an instance whose certificate a private authority signed', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ tls: { ...made.good, ca: made.authority } });
  });
  afterAll(() => sandbox.close());
  const withAuthority = (way: Way, ca: string) => ({ ...sandbox.configs[way], ca });

  test.each(ways)('is trusted where the config names it: %s', async (way) => {
    const before = sandbox.signIns;
    const connection = connect(sandbox.configs[way]);
    expect(connection.origin).toBe(`https://${sandbox.config.hostname}`);
    await connection.run('account.list');
    await connection.run('contact.create', { first_name: 'Ann', last_name: 'Lee' });
    const { tokens, accepted, refused } = sandbox.signIns;
    expect([tokens - before.tokens, accepted - before.accepted, refused - before.refused]).toEqual([
      ...[way.startsWith('oauth') ? 1 : 0, 2, 0],
    ]);
  });

  test.each(ways)('is not where the config names another one, and nothing is sent: %s', async (way) => {
    const before = sandbox.requests.length;
    const isOAuth = way.startsWith('oauth');
    const connection = connect(withAuthority(way, others.authority));
    for (const [id, input] of [
      ['account.list', {}],
      ['contact.create', { first_name: 'Ann' }],
    ] as const) {
      const error = await failed(connection.run(id as string, input));
      expect(told(error)).toEqual({ ...untrusted, attempts: isOAuth ? 0 : 1 });
      expect(error.message).toMatch(
        new RegExp(
          `^${id} failed\\. ${isOAuth ? 'Signing in failed\\. ' : ''}The certificate of the host is not trusted \\(\\w+\\)\\. Nothing was sent\\.$`,
        ),
      );
      expect(error.remedy).toContain('If an authority of your own vouches for it');
    }
    expect(sandbox.requests).toHaveLength(before);
  });

  test.each<[string, () => string]>([
    ['after another one', () => `${others.authority}\n${made.authority}`],
    ['before another one', () => `${made.authority}${others.authority}`],
    ['twice', () => `${made.authority}${made.authority}`],
    ['with the line breaks of Windows', () => made.authority.replaceAll(/\r?\n/g, '\r\n')],
    ['with blanks and line breaks around it', () => `\n \t${made.authority}\n\n  `],
    [
      'with words around it',
      () => `# Our own\nsubject=CN = Throwaway\n${made.authority}# and another\n${others.authority}`,
    ],
    ['without a line break at its end', () => made.authority.trimEnd()],
  ])('is trusted where it is named %s', async (_, ca) => {
    const config = withAuthority('oauth_password', ca());
    expect(pack.validateConfig(config, { allowLoopback: true })).toMatchObject({ valid: true, issues: [] });
    await connect(config).run('account.list');
  });

  test('is trusted where this machine knows it, beside the one of the config', async () => {
    const distrust = trust(made.authority);
    try {
      await connect(withAuthority('oauth_password', others.authority)).run('account.list');
    } finally {
      distrust();
    }
    // Whom the machine knows is asked when sockets are made.
    await pack.close();
    pack = await loadPack();
    expect((await failed(connect(withAuthority('basic', others.authority)).run('account.list'))).code).toBe(
      'unreachable',
    );
  });
});

describe('a server of which the config names no authority', () => {
  const at = async (certificate: { key: string; cert: string }, work: (port: number) => Promise<void>) => {
    const server = createServer(certificate, (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"result":[]}'),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      await work((server.address() as AddressInfo).port);
    } finally {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  };
  /** A name that leads to this machine, at which https is spoken. */
  const named = { allowPrivateNetwork: true, lookup: names({ 'other.example': '127.0.0.1' }) };

  test('is refused with what to do, and is trusted once it does', async () => {
    await at(made.wrongName, async (port) => {
      const config = { ...configsFor(`other.example:${port}`).basic };
      const error = await failed(connect(config, named).run('account.list'));
      expect(told(error)).toEqual({ ...untrusted, attempts: 1 });
      expect(error.message).toMatch(/^account\.list failed\. The certificate of the host is not trusted \(\w+\)\. /);
      expect(error.remedy).toContain('If an authority of your own vouches for it, or for a proxy in between, name it');
      await connect({ ...config, ca: made.authority }, named).run('account.list');
    });
  });

  test('whose certificate is its own authority is trusted where it is named itself', async () => {
    await at(made.selfSigned, async (port) => {
      const config = { ...configsFor(`127.0.0.1:${port}`).basic, ca: made.selfSigned.cert };
      await connect(config).run('account.list');
    });
  });

  test.each(['expired', 'wrongName'] as const)(
    'is not trusted for the sake of its authority where it is %s',
    async (kind) => {
      await at(made[kind], async (port) => {
        const config = { ...configsFor(`127.0.0.1:${port}`).basic, ca: made.authority };
        const error = await failed(connect(config).run('account.list'));
        expect(told(error)).toEqual({ ...untrusted, attempts: 1 });
        expect(error.remedy).toMatch(kind === 'expired' ? /needs a new certificate/ : /is for another name/);
      });
    },
  );
});

describe('connections', () => {
  /** A server with TLS that counts sockets and requests. */
  async function counting() {
    const seen = { sockets: 0, requests: 0 };
    const server = createServer({ ...made.good }, (_, response) => {
      seen.requests += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"result":[]}');
    });
    server.on('secureConnection', () => {
      seen.sockets += 1;
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { basic } = configsFor(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    const close = async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    };
    return { seen, basic, close };
  }

  test('of the same authority share sockets, and of different ones do not', async () => {
    const { seen, basic, close } = await counting();
    try {
      const both = `${made.authority}${others.authority}`;
      for (const ca of [made.authority, made.authority, both, made.authority, both])
        await connect({ ...basic, ca }).run('account.list');
      expect(seen).toEqual({ sockets: 2, requests: 5 });
    } finally {
      await close();
    }
  });

  test('that do not trust a server never ride on an open socket of one that does', async () => {
    const { seen, basic, close } = await counting();
    try {
      await connect({ ...basic, ca: made.authority }).run('account.list');
      const error = await failed(connect({ ...basic, ca: others.authority }).run('account.list'));
      expect(told(error)).toEqual({ ...untrusted, attempts: 1 });
      await connect({ ...basic, ca: made.authority }).run('account.list');
      expect(seen).toEqual({ sockets: 1, requests: 2 });
    } finally {
      await close();
    }
  });
});

describe('an authority in a config', () => {
  const noCertificate = 'ca is no certificate in PEM form, with its line breaks, from -----BEGIN CERTIFICATE----- on.';
  const privateKey = 'ca holds a private key, which belongs to the server alone; expected are certificates.';
  const lines = () => made.authority.trim().split(/\r?\n/);
  const der = () => new X509Certificate(made.authority).raw;

  test.each<[string, () => unknown, string]>([
    ['a plain text', () => 'Zq7-canary', noCertificate],
    ['the name of a file', () => '/etc/ssl/Zq7-canary.pem', noCertificate],
    ['a private key', () => made.good.key, privateKey],
    ['a certificate with its private key', () => `${made.good.cert}${made.good.key}`, privateKey],
    ['a private key that was encrypted', () => '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIZq7\n', privateKey],
    ['a key of another kind', () => made.good.key.replaceAll('PRIVATE', 'RSA PRIVATE'), privateKey],
    ['a public key', () => made.good.key.replaceAll('PRIVATE', 'PUBLIC'), noCertificate],
    [
      'a request for a certificate',
      () => made.authority.replaceAll(' CERTIFICATE', ' CERTIFICATE REQUEST'),
      noCertificate,
    ],
    ['cut off at its end', () => lines().slice(0, -1).join('\n'), noCertificate],
    ['cut off in the middle', () => made.authority.slice(0, 300), noCertificate],
    ['cut off at its beginning', () => lines().slice(1).join('\n'), noCertificate],
    ['with a line that is missing', () => [...lines().slice(0, 3), ...lines().slice(4)].join('\n'), noCertificate],
    ['with a second one that is cut off', () => `${made.authority}${others.authority.slice(0, 200)}`, noCertificate],
    [
      'with a second one that is broken',
      () => `${made.authority}${others.authority.replace('MII', 'XXX')}`,
      noCertificate,
    ],
    ['in one line', () => lines().join(''), noCertificate],
    ['with blanks in place of its line breaks', () => lines().join(' '), noCertificate],
    ['with line breaks that are written out', () => lines().join('\\n'), noCertificate],
    ['with four dashes', () => made.authority.replaceAll('-----', '----'), noCertificate],
    ['in base64 without its lines of dashes', () => lines().slice(1, -1).join('\n'), noCertificate],
    ['in DER', () => der().toString('latin1'), noCertificate],
    ['in DER as base64', () => der().toString('base64'), noCertificate],
    ['in DER as hexadecimal digits', () => der().toString('hex'), noCertificate],
    ['a list', () => [made.authority], 'ca must be text; a list was given.'],
    ['bytes', () => Buffer.from(made.authority), 'ca must be text; an object was given.'],
    ['null', () => null, 'ca must be text; null was given.'],
    ['a number', () => 5, 'ca must be text; a number was given.'],
  ])('that is %s is told, and not shown', (_, ca, message) => {
    const given = ca();
    for (const config of Object.values(configsFor('dev12345.service-now.com'))) {
      const { valid, issues } = pack.validateConfig({ ...config, ca: given });
      expect({ valid, issues }).toEqual({ valid: false, issues: [{ path: '/ca', message }] });
      expect(() => pack.connect({ ...config, ca: given })).toThrow(message);
    }
  });

  test.each(['', ' \n'])('that is blank, as in a form that was left so, is none: %j', (ca) => {
    for (const config of Object.values(configsFor('dev12345.service-now.com')))
      expect(pack.validateConfig({ ...config, ca })).toEqual({ valid: true, issues: [], config });
  });

  test('is text of any length, and a text that is nearly one costs no time', () => {
    const many = made.authority.repeat(500);
    const { basic } = configsFor('dev12345.service-now.com');
    expect(pack.validateConfig({ ...basic, ca: many }).issues).toEqual([]);
    const begin = performance.now();
    for (const piece of ['-----BEGIN CERTIFICATE-----\n', '-----BEGIN ', 'A', '-----', '-----END CERTIFICATE-----'])
      expect(pack.validateConfig({ ...basic, ca: piece.repeat(100_000) }).issues).toEqual([
        { path: '/ca', message: noCertificate },
      ]);
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  test('may be left out, and stays as it was given', () => {
    const { basic } = configsFor('dev12345.service-now.com');
    expect(pack.validateConfig({ ...basic, ca: undefined }).valid).toBe(true);
    expect(pack.validateConfig({ ...basic, ca: made.authority }).config.ca).toBe(made.authority);
  });
});
