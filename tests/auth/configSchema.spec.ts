import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadPack, type Pack, type Schema } from '../../src/index.ts';
import { configsFor, issuer } from '../support/issuer.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await loadPack();
});
afterAll(() => pack.close());

type Config = Record<string, unknown>;
const configs: Record<string, Config> = configsFor('dev12345.service-now.com');
const ways = Object.keys(configs);

/** Where each way has its fields, and which of them are secrets. */
const fields: Record<string, [pointer: string, secret: boolean][]> = {
  basic: [
    ['/user', false],
    ['/password', true],
  ],
  oauth_client_credentials: [
    ['/auth/clientId', false],
    ['/auth/clientSecret', true],
  ],
  oauth_password: [
    ['/auth/clientId', false],
    ['/auth/clientSecret', true],
    ['/auth/user', false],
    ['/auth/password', true],
  ],
  api_key: [['/auth/key', true]],
};
const each = ways.flatMap((way) => (fields[way] ?? []).map(([pointer, secret]) => [way, pointer, secret] as const));
const spoken = (pointer: string) => pointer.slice(1).replace('/', '.');

/** A config with something else at a place; undefined takes away what stands there. */
function changed(config: Config, pointer: string, value: unknown): Config {
  const [name = '', inner] = pointer.slice(1).split('/');
  const put = (into: Config, key: string, one: unknown) => {
    const { [key]: _, ...rest } = into;
    return one === undefined ? rest : { ...rest, [key]: one };
  };
  return put(config, name, inner === undefined ? value : put(config[name] as Config, inner, value));
}

const told = (config: unknown) => pack.validateConfig(config).issues.map(({ path, message }) => `${path}: ${message}`);
/** Nobody would type it by chance. */
const canary = 'Zq7-canary';

describe.each(ways)('a config of %s', (way) => {
  const config = configs[way] as Config;

  test('is fit when it is whole, and stays as it is', () => {
    expect(pack.validateConfig(config)).toEqual({ valid: true, issues: [], config });
    expect(() => pack.connect(config)).not.toThrow();
  });

  test('may say its way, and needs no word that it does not know', () => {
    const type = way === 'basic' ? { auth: { type: 'basic' } } : {};
    expect(told({ ...config, ...type })).toEqual([]);
    expect(told({ ...config, ...type, [canary]: canary })).toEqual([
      ': The config has a field that is not known; expected is one of: hostname, user, password, auth, ca.',
    ]);
  });

  test('needs all of its fields, and says so of each', () => {
    const bare = way === 'basic' ? {} : { auth: { type: way } };
    const missing = (fields[way] ?? []).map(([pointer]) => `${pointer}: ${spoken(pointer)} is required.`);
    expect(told(bare).sort()).toEqual(['/hostname: hostname is required.', ...missing].sort());
  });

  test('takes none of another way', () => {
    for (const other of ways.filter((one) => one !== way)) {
      const { hostname: _, ...beside } = configs[other] as Config;
      const mixed =
        way === 'basic'
          ? { ...config, auth: { ...(beside.auth as Config), type: 'basic' } }
          : other === 'basic'
            ? { ...config, ...beside }
            : { ...config, auth: { ...(beside.auth as Config), ...(config.auth as Config) } };
      const own = (fields[way] ?? []).map(([pointer]) => pointer);
      const foreign = (fields[other] ?? []).map(([pointer]) => pointer).filter((pointer) => !own.includes(pointer));
      const expected = foreign.map((pointer) =>
        pointer.startsWith('/auth/')
          ? `${pointer}: ${spoken(pointer)} is not a known field`
          : `${pointer}: ${spoken(pointer)} must not be given`,
      );
      // Which field was meant may follow.
      const seen = told(mixed).map((line) => line.replace(/(; \S+ is)?\.$/, ''));
      expect([other, seen.sort()]).toEqual([other, expected.sort()]);
    }
  });
});

describe.each(each)('of %s, %s', (way, pointer, secret) => {
  const config = configs[way] as Config;
  const name = spoken(pointer);
  const toldWith = (value: unknown) => told(changed(config, pointer, value));
  const isKey = pointer === '/auth/key';
  const unsendable = `${pointer}: ${name} has blanks, line breaks or characters beyond ASCII, which a header cannot carry.`;

  test('is required', () => {
    expect(toldWith(undefined)).toEqual([`${pointer}: ${name} is required.`]);
  });

  test('is not empty; blanks are as good as nothing where it is no secret', () => {
    expect(toldWith('')).toEqual([`${pointer}: ${name} is empty.`]);
    const blank = secret ? [] : [`${pointer}: ${name} is empty.`];
    expect(toldWith('  \t\n')).toEqual(isKey ? [unsendable] : blank);
  });

  test.each([
    [5, 'a number'],
    [0, 'a number'],
    [true, 'true'],
    [false, 'false'],
    [null, 'null'],
    [[], 'a list'],
    [[canary], 'a list'],
    [{}, 'an object'],
    [{ canary }, 'an object'],
  ])('is text, and not %j', (value, kind) => {
    expect(toldWith(value)).toEqual([`${pointer}: ${name} must be text; ${kind} was given.`]);
  });

  test('is no longer than can be sent', () => {
    expect(toldWith('x'.repeat(4096))).toEqual([]);
    for (const length of [4097, 5000])
      expect(toldWith(canary[0]?.repeat(length))).toEqual([
        `${pointer}: ${name} has more than 4096 characters, which is more than a sign-in can carry.`,
      ]);
  });

  test('has any characters that can be sent', () => {
    for (const one of ['\0', '\n', '\r\n', '\x7f', 'ü', '漢', '😀', ' a ', 'a b'])
      expect([one, toldWith(`x${one}y`)]).toEqual([one, isKey ? [unsendable] : []]);
    for (const one of ['!', '~', '%', '"', '\\', '{auth.key}']) expect([one, toldWith(`x${one}y`)]).toEqual([one, []]);
    const colon = `${pointer}: ${name} has a colon, which HTTP Basic cannot carry in the name of a user.`;
    expect(toldWith('a:b')).toEqual(pointer === '/user' ? [colon] : []);
  });

  test('is never shown', () => {
    for (const value of [`${canary}\n:${'x'.repeat(5000)}`, [canary], { [canary]: canary }, `${canary}:ü`])
      expect(JSON.stringify(pack.validateConfig(changed(config, pointer, value)).issues)).not.toContain(canary);
  });
});

describe('how to sign in', () => {
  const { hostname } = configs.basic as { hostname: string };
  const unknown = '/auth/type: auth.type must be basic, oauth_client_credentials, oauth_password or api_key.';

  test.each([
    ['text', 'text'],
    [5, 'a number'],
    [true, 'true'],
    [null, 'null'],
    [[], 'a list'],
    [[{ type: 'api_key' }], 'a list'],
  ])('is an object, and not %j', (auth, kind) => {
    expect(told({ hostname, auth })).toEqual([`/auth: auth must be an object; ${kind} was given.`]);
    expect(told({ ...configs.basic, auth })).toEqual([`/auth: auth must be an object; ${kind} was given.`]);
  });

  test('says its way', () => {
    expect(told({ hostname, auth: {} })).toEqual(['/auth/type: auth.type is required.']);
    expect(told({ hostname, auth: { key: canary } })).toEqual(['/auth/type: auth.type is required.']);
  });

  test.each([
    ...[
      'saml',
      '',
      ' ',
      'Basic',
      'api_key ',
      'oauth',
      'header',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
    ],
    ...[5, null, true, [], ['basic'], {}],
  ])('is one of the ways there are, and not %j', (type) => {
    expect(told({ hostname, auth: { type } })).toEqual([unknown]);
    expect(told({ ...configs.basic, auth: { type } })).toEqual([unknown]);
    expect(told({ hostname, auth: { type, clientId: 'a', clientSecret: 'b' } })).toEqual([unknown]);
  });

  test('is not found in a prototype', () => {
    const inside = JSON.parse('{"type":"api_key","__proto__":{"key":"k"}}');
    expect(told({ hostname, auth: inside })).toEqual([
      '/auth/key: auth.key is required.',
      '/auth/__proto__: auth.__proto__ is not a known field.',
    ]);
    const around = JSON.parse(`{"hostname":"${hostname}","__proto__":{"user":"u","password":"p"}}`);
    expect(told(around)).toEqual([
      '/user: user is required.',
      '/password: password is required.',
      '/__proto__: __proto__ is not a known field.',
    ]);
    const inherited = Object.create({ type: 'api_key', key: 'k' });
    expect(told({ hostname, auth: inherited })).toEqual(['/auth/key: auth.key is required.']);
  });
});

test('all mistakes are told at once, each with its place', () => {
  expect(
    told({
      ...{ hostname: 'dev12345', user: canary, password: canary, ca: canary, extra: canary },
      auth: { type: 'oauth_password', clientId: '', clientSecret: 5, user: ' ', key: canary },
    }).sort(),
  ).toEqual([
    '/auth/clientId: auth.clientId is empty.',
    '/auth/clientSecret: auth.clientSecret must be text; a number was given.',
    '/auth/key: auth.key is not a known field.',
    '/auth/password: auth.password is required.',
    '/auth/user: auth.user is empty.',
    '/ca: ca is no certificate in PEM form, with its line breaks, from -----BEGIN CERTIFICATE----- on.',
    '/extra: extra is not a known field.',
    '/hostname: hostname is not a full name; expected is a host such as dev12345.service-now.com.',
    '/password: password must not be given.',
    '/user: user must not be given.',
  ]);
});

/** What a form shows of a field. */
interface Field {
  name: string;
  title: unknown;
  description: unknown;
  required: boolean;
  secret: boolean;
  schema: Schema;
}

/** The form for each way to sign in, drawn from the schema alone. */
function forms(
  schema: Schema,
): { type: unknown; typeSchema: Schema; title: unknown; description: unknown; fields: Field[] }[] {
  const fieldsIn = ({ properties, required }: Schema, prefix = ''): Field[] =>
    Object.entries(properties as Record<string, Schema>).map(([key, field]) => ({
      ...{ name: prefix + key, title: field.title, description: field.description },
      ...{ required: ((required as string[] | undefined) ?? []).includes(key), secret: field.writeOnly === true },
      schema: field,
    }));
  const { auth = {}, ...rest } = schema.properties as Record<string, Schema>;
  const around = fieldsIn({ ...schema, properties: rest });
  return (auth.oneOf as Schema[]).map((branch) => {
    const { type, ...own } = branch.properties as Record<string, Schema>;
    const inner = fieldsIn({ ...branch, properties: own }, 'auth.');
    const typeSchema = type as Schema;
    return {
      ...{ type: typeSchema.const, typeSchema, title: branch.title, description: branch.description },
      fields: [...around, ...inner],
    };
  });
}

describe('a form can be drawn from the schema alone', () => {
  const words = expect.stringMatching(/^\S.*\S$/s);

  test('for each way that the manifest has, in the same order', () => {
    expect(forms(pack.manifest.config).map(({ type }) => type)).toEqual(Object.keys(pack.manifest.auth));
    expect(forms(pack.manifest.config).map(({ type }) => type)).toEqual(ways);
  });

  test('with a title and a description for each way and each field', () => {
    for (const { type, typeSchema, title, description, fields: all } of forms(pack.manifest.config)) {
      expect([type, title, description]).toEqual([type, words, words]);
      expect(typeSchema).toEqual({ const: type, type: 'string', title: words, description: words });
      for (const field of all)
        expect(field).toMatchObject({ title: words, description: words, schema: { type: 'string' } });
    }
    const { title, description } = pack.manifest.config.properties.auth as Schema;
    expect([title, description]).toEqual([words, words]);
  });

  test('which marks each field that the scheme keeps secret, and no other', () => {
    const secret = new Set(['password', 'clientSecret', 'value']);
    for (const { type, fields: all } of forms(pack.manifest.config)) {
      const scheme = pack.manifest.auth[type as string] as unknown as Record<string, string>;
      const kept = Object.entries(scheme).filter(([word]) => secret.has(word));
      expect(kept.length).toBeGreaterThan(0);
      const own = all.filter(({ name }) => name.startsWith('auth.') || type === 'basic');
      const marked = own.filter((field) => field.secret);
      expect(marked.map(({ name }) => `{${name}}`).sort()).toEqual(kept.map(([, place]) => place).sort());
      for (const { schema } of marked) expect(schema).toMatchObject({ writeOnly: true, format: 'password' });
    }
  });

  test('and what is filled in signs in', async () => {
    for (const { type, fields: all } of forms(pack.manifest.config)) {
      const scheme = pack.manifest.auth[type as string] as unknown as Record<string, string>;
      const named = Object.values(scheme);
      const config: Config = { auth: { type } };
      for (const { name, required, schema } of all) {
        if (!required && !named.includes(`{${name}}`)) continue;
        const [example = 'some-value'] = (schema.examples as string[] | undefined) ?? [];
        const [outer = '', inner] = name.split('.');
        config[outer] = inner === undefined ? example : { ...(config[outer] as Config), [inner]: example };
      }
      expect([type, told(config)]).toEqual([type, []]);
      const server = issuer();
      await pack.connect(config, server.options).run('account.list');
      expect([type, server.calls.length]).toEqual([type, 1]);
    }
  });
});
