import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fieldsOf } from '../src/choices/field.ts';
import {
  type Action,
  ActionError,
  type Connection,
  loadPack,
  type Pack,
  type Sandbox,
  startSandbox,
} from '../src/index.ts';

let sandbox: Sandbox;
let servicenow: Connection;
const pack = (await loadPack()) as Pack;

beforeAll(async () => {
  sandbox = await startSandbox();
  servicenow = pack.connect(sandbox.config, { allowLoopback: true });
});
afterAll(async () => {
  await pack.close();
  await sandbox.close();
});

type Input = Record<string, unknown>;

const listsOf = ({ input }: Action) =>
  fieldsOf(input).filter(({ schemas }) => schemas.some((one) => one['x-options'] !== undefined));
const fields = pack.actions.flatMap((action) => listsOf(action).map(({ pointer }) => [action.id, pointer] as const));

/** An input with a value at a pointer. */
function filled(input: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inside = (input ?? (/^\d+$/.test(key) ? [] : {})) as Input;
  return Object.assign(inside, { [key]: filled(inside[key], rest, value) });
}

/** The choices for a field; what they depend on is chosen first, the first of its own list each. */
async function chosen(id: string, field: string, input: Input = {}) {
  const choices = await servicenow.options(id, field, { input }).catch(async (error: unknown) => {
    if (!(error instanceof ActionError) || error.code !== 'invalid_input') throw error;
    for (const { path } of error.issues) {
      // The type of a ticket is any text in an update, so there it has no list.
      const value = path === '/ticketType' ? 'Case' : (await chosen(id, path, input)).options[0]?.value;
      filled(input, path.split('/').slice(1), value);
    }
    return servicenow.options(id, field, { input });
  });
  return choices;
}

describe('every field of the pack that has a list', () => {
  test('is one of many', () => {
    expect(fields.length).toBeGreaterThan(50);
  });

  test.each(fields)('%s %s has choices, once what it depends on is chosen', async (id, field) => {
    const { options, hasMore } = await chosen(id, field);
    expect(options.length).toBeGreaterThan(0);
    for (const { value, label } of options)
      expect([typeof value, typeof label, value !== '']).toEqual(['string', 'string', true]);
    expect([true, false, undefined]).toContain(hasMore);
  });

  test.each(fields)('%s %s is searched, and what is found has the text in it', async (id, field) => {
    const input: Input = {};
    const { options } = await chosen(id, field, input);
    const label = options.at(-1)?.label as string;
    const text = label.split(' ').at(-1)?.toLowerCase() as string;
    const found = await servicenow.options(id, field, { input, search: text });
    expect(found.options).toContainEqual(options.at(-1));
    const none = await servicenow.options(id, field, { input, search: 'no label has this' });
    expect(none.options).toEqual([]);
  });
});

describe('what a person types cannot become a query of its own', () => {
  const typed = [
    'a^ORDERBYDESCname',
    '^NQsys_idISNOTEMPTY',
    'x^ORnameLIKEa',
    '^',
    '^^',
    'javascript:gs.getUserID()',
    'JavaScript:x',
    'javaſcript:x',
    'a＾b',
  ];
  const reads = ['account.get', 'contact.get', 'consumer.get', 'catalog.getDeliveryAddress'];
  const each = reads.flatMap((id) => typed.map((text) => [id, text] as const));

  test.each(each)('for %s: %s', async (id, search) => {
    const field = Object.keys(pack.action(id).input.properties)[0] as string;
    const before = sandbox.requests.length;
    const { options } = await servicenow.options(id, field, { search });
    expect(options).toEqual([]);
    const queries = sandbox.requests.slice(before).map(({ query }) => String(query.sysparm_query));
    expect(new Set(queries)).toEqual(new Set([expect.stringMatching(/^(active=true\^)?ORDERBYname\^ORDERBYsys_id$/)]));
  });

  test('nor can what another field of the form holds', async () => {
    const before = sandbox.requests.length;
    const input = { account: 'x^ORsys_idISNOTEMPTY' };
    const error = await servicenow.options('order.create', 'contact', { input }).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'invalid_input', issues: [{ path: '/account' }] });
    expect(sandbox.requests).toHaveLength(before);
  });
});

describe('a contact is one of the account that was chosen', () => {
  const contactsOf = async (field: string, input: Input) =>
    (await servicenow.options('order.create', field, { input })).options.map(({ value }) => value);

  test('on the order and on its lines, where a line can have an account of its own', async () => {
    const { data } = await servicenow.run('contact.list', { sysparm_query: 'accountISNOTEMPTY', sysparm_limit: 100 });
    const contacts = data as { sys_id: string; account: { value: string } | string }[];
    const accountOf = ({ account }: (typeof contacts)[number]) =>
      typeof account === 'string' ? account : account.value;
    const [first, second] = [...new Set(contacts.map(accountOf))] as [string, string];
    const of = (account: string) =>
      contacts
        .filter((one) => accountOf(one) === account)
        .map(({ sys_id }) => sys_id)
        .sort();
    const input = { account: first, order_line_items: [{ account: second }, {}] };
    expect((await contactsOf('contact', input)).sort()).toEqual(of(first));
    expect((await contactsOf('/order_line_items/0/contact', input)).sort()).toEqual(of(second));
    expect((await contactsOf('/order_line_items/1/contact', input)).sort()).toEqual(of(first));
  });
});
