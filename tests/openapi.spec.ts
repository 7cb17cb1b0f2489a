// The document that `openapi` writes of this pack: whole, fit for importers, and true to the actions.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exampleInput } from '../src/cli/example.ts';
import { type Action, loadPack, type Pack } from '../src/index.ts';
import {
  type Document,
  importFaults,
  operation,
  operationsOf,
  schemasOf,
  unusedIn,
  versions,
  written,
} from './support/openapi.ts';
import { cli } from './support/shell.ts';

// How large the documents of all 49 actions may become. They have 391 and 395 kB.
const mostBytes = 450_000;

let pack: Pack;
const documents = {} as Record<string, { document: Document; text: string }>;
beforeAll(async () => {
  pack = (await loadPack()) as Pack;
  for (const version of versions) documents[version] = await written(version);
});
afterAll(() => pack.close());

const fresh = (version: string) => structuredClone(documents[version]?.document) as Document;

describe.each(versions)('OpenAPI %s', (version) => {
  test('is of that version, and has nothing that Rewst refuses', () => {
    const { document, text } = documents[version] as { document: Document; text: string };
    expect(document.openapi).toMatch(new RegExp(`^${version.replace('.', '\\.')}\\.\\d$`));
    expect(importFaults(document, text, mostBytes)).toEqual([]);
    expect(unusedIn(document)).toEqual([]);
  });

  test('has all 49 actions, each once but for the one whose method is an input', () => {
    const all = operationsOf(fresh(version)).map((one) => one.operation);
    expect(pack.actions).toHaveLength(49);
    expect(all).toHaveLength(54);
    expect(new Set(all.map((one) => one['x-action']))).toEqual(new Set(pack.actions.map(({ id }) => id)));
    for (const { id, title } of pack.actions) expect(operation(fresh(version), id).summary).toBe(title);
  });

  test('says of each action what engines want to know', () => {
    for (const action of pack.actions.filter(({ id }) => id !== 'generic.request')) {
      const one = operation(fresh(version), action.id);
      const need = pack.manifest.needs?.find(({ id }) => id === action.needs);
      const notes = Object.fromEntries(Object.entries(one).filter(([key]) => key.startsWith('x-')));
      expect(notes).toEqual({
        'x-action': action.id,
        'x-group': action.group,
        'x-effect': action.effect,
        ...optional('x-idempotent', action.idempotent),
        ...optional('x-exclusive', action.exclusive),
        ...optional('x-paging', action.paging),
        ...optional('x-plugins', need?.plugins),
        ...optional('x-roles', need?.roles),
        ...optional('x-paths', others(action)),
      });
      expect(one.tags).toEqual([pack.manifest.groups.find(({ id }) => id === action.group)?.title]);
    }
  });

  test('keeps the lists to choose from, and how a moment is written', () => {
    const schemas = schemasOf(fresh(version));
    expect(schemas.filter((one) => 'x-options' in one).length).toBeGreaterThan(30);
    expect(schemas.filter((one) => 'x-date' in one).length).toBeGreaterThan(20);
  });

  test("shows each action by its own example, where that names the operation's method", () => {
    for (const action of pack.actions) {
      const { parameters = [], requestBody } = operation(fresh(version), action.id);
      const [content] = Object.values(requestBody?.content ?? {});
      const shown = Object.fromEntries(
        parameters.filter((one) => 'example' in one).map((one) => [one.name, one.example]),
      );
      const { method, ...example } = exampleInput(action);
      expect([action.id, { ...shown, ...(content?.example as object | undefined) }]).toEqual([action.id, example]);
    }
    expect(operation(fresh(version), 'generic.request.delete').parameters).not.toContainEqual(
      expect.objectContaining({ example: expect.anything() }),
    );
  });

  test('describes errors once, by the rules and by where ServiceNow says what is wrong', () => {
    const { components } = fresh(version);
    const { 400: refused, 401: unknown, 503: busy, default: any } = operation(fresh(version), 'account.get').responses;
    expect([refused, unknown, busy, any]).toEqual(
      ['error400', 'error401', 'error502', 'error'].map((name) => ({ $ref: `#/components/responses/${name}` })),
    );
    expect(components.responses.error401?.description).toContain(
      '- `mfa`: ServiceNow asks this user for a second factor',
    );
    expect(components.responses.error?.description).toContain('- `hibernating`: The instance is asleep');
    expect(components.schemas.error).toMatchObject({
      properties: {
        error: { properties: { message: {}, detail: {} } },
        result: { properties: { error: { properties: { message: {} } }, errMsg: {} } },
        details: { type: 'array', items: { properties: { message: {} } } },
      },
    });
    expect(operation(fresh(version), 'catalog.checkout').description).toMatch(
      /\n\nHow it fails in ways of its own:\n- 400 `empty_cart`: /,
    );
    const nothing = operation(fresh(version), 'productOrder.list').responses[404];
    expect(nothing?.description).toContain('Nothing was found: it is an empty list.');
  });

  test('says where the server is and who may call', () => {
    const { servers, security, components } = fresh(version);
    expect(servers).toEqual([
      {
        url: 'https://{hostname}',
        description: 'ServiceNow',
        variables: { hostname: { default: 'dev12345.service-now.com', description: expect.any(String) } },
      },
    ]);
    const names = ['basic', 'oauth_client_credentials', 'oauth_password', 'api_key'];
    expect(security).toEqual(names.map((name) => ({ [name]: [] })));
    expect(components.securitySchemes).toMatchObject({
      basic: { type: 'http', scheme: 'basic' },
      oauth_client_credentials: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: '/oauth_token.do', scopes: {} } },
        description: expect.stringMatching(/^OAuth 2\.0, client credentials\. A token for the client itself\./),
      },
      oauth_password: { type: 'oauth2', flows: { password: { tokenUrl: '/oauth_token.do', scopes: {} } } },
      api_key: { type: 'apiKey', in: 'header', name: 'x-sn-apikey' },
    });
  });

  test('has an operation of the generic request for each method, which OpenAPI cannot say whole', () => {
    const document = fresh(version);
    const methods = document.paths['/{url_path}'];
    expect(Object.entries(methods ?? {}).map(([method, one]) => [method, one.operationId, one['x-effect']])).toEqual([
      ['get', 'generic.request', 'read'],
      ['head', 'generic.request.head', 'read'],
      ['post', 'generic.request.post', 'write'],
      ['put', 'generic.request.put', 'write'],
      ['patch', 'generic.request.patch', 'write'],
      ['delete', 'generic.request.delete', 'delete'],
    ]);
    for (const method of ['get', 'head']) expect(methods?.[method]).not.toHaveProperty('requestBody');
    const post = operation(document, 'generic.request.post');
    expect(post['x-fixed']).toEqual({ method: 'POST' });
    expect(post.parameters).toMatchObject([
      { name: 'url_path', in: 'path', required: true, 'x-keeps-slashes': true, schema: { minLength: 1 } },
      { name: 'query_params', in: 'query', style: 'form', explode: true },
    ]);
    expect(post.parameters?.[0]?.description).toContain('Its slashes are sent as they are, not percent-encoded');
    expect(post.description).toContain('no way to say what the action takes as headers and response;');
    expect(post.description).toContain('also takes a body that is text');
    expect(post.requestBody).toMatchObject({ 'x-input': 'body', content: { 'application/json': {} } });
    expect([operation(document, 'generic.request')['x-paging'], post['x-paging']]).toEqual([
      pack.action('generic.request').paging,
      undefined,
    ]);
  });
});

const optional = (key: string, value: unknown) => (value === undefined ? {} : { [key]: value });

function others({ request }: Action): string[] | undefined {
  const further = [...new Set(request.paths)].slice(1);
  return further.length === 0 ? undefined : further;
}

test('a field that refers to itself is cut off with a plain object that says so', () => {
  const { components } = fresh('3.0');
  expect(components.schemas.itemVariable).toMatchObject({
    properties: {
      children: {
        type: 'array',
        items: { type: 'object', description: expect.stringContaining('it is not told again') },
      },
    },
  });
});

test('conditions are sentences in 3.0, and conditions in 3.1', () => {
  const bodyOf = (version: string) => operation(fresh(version), 'consumer.create').requestBody?.content;
  const [older, newer] = versions.map((version) => bodyOf(version)?.['application/json']?.schema);
  expect(older).not.toHaveProperty('dependentRequired');
  expect(older?.description).toContain('With social_channel, social_handle and social_handle_url are required.');
  expect(newer?.dependentRequired).toMatchObject({ social_channel: ['social_handle', 'social_handle_url'] });
});

describe('what an importer refuses is told', () => {
  const spoil: [string, (document: Document) => void][] = [
    ['has no operationId', (one) => delete operation(one, 'account.list').operationId],
    ['account.list is there twice', (one) => (operation(one, 'account.get').operationId = 'account.list')],
    ['/api/x/ ends with a slash', (one) => (one.paths['/api/x/'] = {})],
    ['[ is no pattern', (one) => (one.components.schemas.odd = { type: 'string', pattern: '[' })],
    ['b is no property', (one) => (one.components.schemas.odd = { required: ['b'], properties: { a: {} } })],
    [
      '#/components/schemas/gone leads nowhere',
      (one) => (one.components.schemas.odd = { $ref: '#/components/schemas/gone' }),
    ],
    [
      'odd leads back to itself',
      (one) => {
        one.components.schemas.odd = { items: { $ref: '#/components/schemas/even' } };
        one.components.schemas.even = { properties: { a: { $ref: '#/components/schemas/odd' } } };
      },
    ],
  ];
  test.each(spoil)('%s', (fault, change) => {
    const document = fresh('3.0');
    change(document);
    expect(importFaults(document, '', mostBytes).join('\n')).toContain(fault);
  });

  test('many bytes', () => {
    expect(importFaults(fresh('3.0'), 'x'.repeat(mostBytes + 1), mostBytes)).toEqual(['450001 bytes are many']);
  });
});

describe('wrong usage', () => {
  test.each([
    [['--openapi', '2.0'], '--openapi must be 3.0 or 3.1; "2.0" was given.'],
    [['--openapi'], '--openapi needs a value: <version>.'],
    [['--json'], 'servicenow-pack openapi has no option --json.'],
    [['account.list'], 'servicenow-pack openapi was given more arguments than it takes.'],
    [['--pack', 'tests/packs/broken/pointer-broken/manifest.json'], 'pointer-broken'],
  ])('%j ends with 2 and says what is wrong', async (args, message) => {
    const { code, out, err } = await cli(['openapi', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('without a version it is the one that most importers read', async () => {
    const { code, out, err } = await cli(['openapi']);
    expect([code, err, out]).toEqual([0, '', documents['3.0']?.text]);
  });
});
