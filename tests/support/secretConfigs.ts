import { generateKeyPairSync } from 'node:crypto';
import { startSandbox } from '../../src/index.ts';
import { once } from '../../src/once.ts';
import { certificates } from './certificates.ts';
import { type Canary, user } from './secrets.ts';
import { configured } from './secretWays.ts';
import { type Case, must, type World } from './secretWorld.ts';
import { failure } from './server.ts';

/** A config with something else in the place of the secret. */
export function replaced({ way, part }: Canary, config: Record<string, unknown>, value: unknown) {
  if (way === 'basic') return { ...config, password: value };
  return way === 'parcel'
    ? { ...config, api_key: value }
    : { ...config, auth: { ...(config.auth as object), [part]: value } };
}

/** Configs that are not fit, with the secret at its place or at a wrong one. */
function unfit(canary: Canary, config: Record<string, unknown>): Record<string, unknown> {
  const { secret, way } = canary;
  const host = way === 'parcel' ? 'host' : 'hostname';
  const { [host]: _, ...hostless } = config;
  const auth = (config.auth ?? { type: 'basic' }) as object;
  const ours = {
    'it as the way to sign in': { ...config, auth: { ...auth, type: secret } },
    'it as all that signs in': { ...config, auth: secret },
    'it in a list as all that signs in': { ...config, auth: [secret] },
    'it as the name of a field of what signs in': { ...config, auth: { ...auth, [secret]: secret } },
    'it in a field that is not known of what signs in': { ...config, auth: { ...auth, pasword: secret } },
    'it beside what signs in': { ...config, auth, key: secret, password: { secret } },
    'it as the authority': { ...config, ca: secret },
  };
  return {
    'no host': hostless,
    'a list as it': replaced(canary, config, [secret]),
    'an object as it': replaced(canary, config, { secret }),
    'nothing as it': { ...(replaced(canary, config, undefined) as object), notes: secret },
    'it in a field that is not known': { ...config, passwort: secret },
    'it as the name of a field': { ...config, [secret]: 'password' },
    'it as the name of several fields': { ...config, [secret]: 1, [`${secret}2`]: { [secret]: secret } },
    'it as the host': { ...config, [host]: secret },
    'it in a list as the host': { ...config, [host]: [secret] },
    'it as the name of what is the host': { ...config, [host]: { [secret]: 'dev1.example.com' } },
    'it in the address': { ...config, [host]: `https://${user}:${secret}@dev1.example.com` },
    'it encoded in the address': { ...config, [host]: `https://${encodeURIComponent(secret)}@dev1.example.com/?a=b` },
    'it as the whole': secret,
    'a list as the whole': [secret],
    ...(way === 'basic' && { 'it behind the user': { ...config, user: `${user}:${secret}` } }),
    ...(way === 'parcel' ? { 'a line break behind it': replaced(canary, config, `${secret}\n`) } : ours),
  };
}

/** What a pack says of a config that is not fit, in each way to ask it. */
async function refusal({ pack }: World, canary: Canary, config: unknown): Promise<unknown[]> {
  const { validateConfig, connect, checkConfig } = pack(canary);
  const { issues, valid } = validateConfig(config);
  must(!valid && issues.length > 0, 'it is not fit');
  const checked = await checkConfig(config);
  must(checked.stage === 'shape' && checked.issues.length > 0, 'the check ends with it');
  return [issues, await failure((async () => connect(config))()), checked];
}

export const configs: Case[] = configured.flatMap((canary) =>
  Object.keys(unfit(canary, {})).map(
    (name): Case => ({
      name: `a config with ${name}`,
      canary,
      run: async (world) => refusal(world, canary, unfit(canary, world.config(canary, 'dev1.example.com'))[name]),
    }),
  ),
);

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const keys: Record<string, string> = {
  'a private key': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  'a private key of its kind': privateKey.export({ type: 'sec1', format: 'pem' }).toString(),
  'a private key with a password': privateKey
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'usual' })
    .toString(),
};

const made = once(certificates);

/** A private key where the certificate of an authority belongs. */
export const keysAsAuthorities: Case[] = Object.entries(keys).flatMap(([name, pem]) => {
  const lines = pem.trim().split('\n').slice(1, -1);
  const canary: Canary = { name, way: 'basic', part: 'password', secret: lines[0] as string };
  const forms = Object.fromEntries(lines.map((line, n) => [`line ${n + 1}`, line]));
  const places: Record<string, (certificate: string) => string> = {
    alone: () => pem,
    'behind a certificate': (certificate) => `${certificate}\n${pem}`,
    'before a certificate': (certificate) => pem + certificate,
    'without line breaks': () => pem.replaceAll('\n', ' '),
    'without its first line': () => pem.replace(/.*\n/, ''),
  };
  const fits = { hostname: 'dev1.example.com', user, password: 'usual-password' };
  return [
    ...Object.entries(places).map(
      ([place, text]): Case => ({
        name: `${name} ${place}, as the authority of a config`,
        ...{ canary, forms },
        run: async (world) => refusal(world, canary, { ...fits, ca: text((await made()).authority) }),
      }),
    ),
    {
      name: `${name} that does not belong to the certificate of the embedded ServiceNow`,
      ...{ canary, forms },
      run: async () => {
        const { good } = await made();
        return [
          await failure(startSandbox({ tls: { key: pem, cert: good.cert } })),
          await failure(startSandbox({ tls: { key: good.key, cert: pem } })),
          await failure(startSandbox({ tls: { key: pem, cert: good.cert, [pem]: pem } as never })),
        ];
      },
    },
  ];
});
