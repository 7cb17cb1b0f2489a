import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { makeInstance } from '../../src/sandbox/instance.ts';
import { findRecord, recordsOf } from '../../src/sandbox/records/hierarchy.ts';
import type { Row, Table } from '../../src/sandbox/records/tables.ts';
import cart from '../../src/sandbox/seed/cart.json' with { type: 'json' };
import itemApprovers from '../../src/sandbox/seed/itemApprovers.json' with { type: 'json' };
import orderDocuments from '../../src/sandbox/seed/orderDocuments.json' with { type: 'json' };
import wishlist from '../../src/sandbox/seed/wishlist.json' with { type: 'json' };
import { freshState, type State } from '../../src/sandbox/state.ts';

const folder = new URL('../../src/sandbox/seed/', import.meta.url);
const state = freshState(makeInstance({}));
const tables = [...state.tables.values()];

/** Columns that hold keys without being references: lists, and those whose table another column or a rule names. */
const listColumns: Readonly<Record<string, string>> = {
  'sc_cat_item.sc_catalogs': 'sc_catalog',
  'sc_cat_item_guide.sc_catalogs': 'sc_catalog',
  'sc_cat_item_producer.sc_catalogs': 'sc_catalog',
  'user_criteria.user': 'sys_user',
};

/** Values that lead nowhere, and why. */
const exceptions: readonly { value: string; column: RegExp; because: string }[] = [
  {
    value: 'global',
    column: /\.sys_domain$/,
    because: 'the domain of every record, which instances show as no record',
  },
  {
    value: '62826bf03710200044e0bfc8bcbe5df1',
    column: /^sn_customerservice_case\.contact$/,
    because: 'one documented request uses this id as a contact, others as a user: here it is a user',
  },
];

const isException = (name: string, value: string) =>
  exceptions.some((each) => each.value === value && each.column.test(name));

function leads(from: State, target: string, value: string): boolean {
  const table = from.tables.get(target);
  return table !== undefined && findRecord(from, table, value) !== undefined;
}

/** The tables that a column holds keys of, with the keys. */
function keysIn(
  { definition: { name, references } }: Table,
  row: Row,
): { column: string; to: string; value: string }[] {
  return [...row].flatMap(([column, text]) => {
    const list = listColumns[`${name}.${column}`];
    const to = references.get(column) ?? list;
    if (to === undefined || text === '') return [];
    return (list === undefined ? [text] : text.split(',')).map((value) => ({ column: `${name}.${column}`, to, value }));
  });
}

async function recordsInFiles(): Promise<unknown[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const entries: object[] = files.flatMap((text) => JSON.parse(text)).filter((entry) => !('lines' in entry));
  return entries.filter((entry) => 'sys_id' in entry || 'columns' in entry);
}

describe.each(tables.map((table) => [table.definition.name, table] as const))('The seeds of %s', (_, table) => {
  const rows = [...table.rows.values()];

  test('refer to records that exist', () => {
    const dangling = rows
      .flatMap((row) => keysIn(table, row))
      .filter(({ column, to, value }) => !leads(state, to, value) && !isException(column, value));
    expect(dangling).toEqual([]);
  });

  test('have a number of their own, and only columns and choices that exist', () => {
    const numbers = rows.map((row) => row.get('number') ?? '').filter(Boolean);
    expect(new Set(numbers).size).toBe(numbers.length);
    // A journal entry has no stamp of a change.
    const stamps = ['sys_updated_by', 'sys_updated_on'];
    const unknown = rows.flatMap((row) => [...row.keys()].filter((column) => !table.definition.defaults.has(column)));
    expect(unknown.filter((column) => !stamps.includes(column))).toEqual([]);
    const unchosen = rows.flatMap((row) =>
      [...table.definition.choices].filter(([column, labels]) => {
        const value = row.get(column) ?? '';
        return value !== '' && !labels.has(value);
      }),
    );
    expect(unchosen.map(([column]) => column)).toEqual([]);
  });
});

describe('All seeds', () => {
  test('have a sys_id of 32 hexadecimal digits', () => {
    expect(tables.flatMap(({ rows }) => [...rows.keys()]).filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
  });

  test('have a sys_id that no other record of their table has, nor of one that extends it', async () => {
    for (const table of tables) {
      const ids = recordsOf(state, table).map(({ row }) => row.get('sys_id'));
      expect([table.definition.name, ids.length - new Set(ids).size]).toEqual([table.definition.name, 0]);
    }
    // Of two in one file, a table would hold the last alone.
    const seeded = tables.reduce((count, { rows }) => count + rows.size, 0);
    expect(seeded).toBe((await recordsInFiles()).length);
  });

  test('that no table holds lead to records, too', () => {
    const users = [cart.user, wishlist.user, ...itemApprovers.map(({ approver }) => approver)];
    const items = [
      ...[...cart.lines, ...wishlist.lines].map(({ cat_item }) => cat_item),
      ...itemApprovers.map(({ sc_cat_item }) => sc_cat_item),
    ];
    expect(users.filter((id) => !leads(state, 'sys_user', id))).toEqual([]);
    expect(items.filter((id) => !leads(state, 'sc_cat_item', id))).toEqual([]);
    const ordered = ['sn_ind_tmt_orm_order', 'sn_ind_tmt_orm_order_line_item'];
    expect(orderDocuments.filter(({ record }) => !ordered.some((name) => leads(state, name, record)))).toEqual([]);
  });

  test('that are journal entries stand on records', () => {
    const entries = [...(state.tables.get('sys_journal_field')?.rows.values() ?? [])];
    const lost = entries.filter((row) => !leads(state, row.get('name') ?? '', row.get('element_id') ?? ''));
    expect(lost).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  });

  test('that make records or ask for some name tables and columns that exist', () => {
    const rowsOf = (name: string) => [...(state.tables.get(name)?.rows.values() ?? [])];
    const targets = rowsOf('sc_cat_item_producer').map((row) => row.get('table_name') ?? '');
    const asked = rowsOf('item_option_new').flatMap((row) => [row.get('reference') ?? '', row.get('list_table') ?? '']);
    expect([...targets, ...asked.filter(Boolean)].filter((name) => !state.tables.has(name))).toEqual([]);
  });

  test('need no exception that is not made', () => {
    const used = tables.flatMap((table) => [...table.rows.values()].flatMap((row) => keysIn(table, row)));
    const needed = (value: string, column: RegExp) =>
      used.some((each) => each.value === value && column.test(each.column) && !leads(state, each.to, value));
    expect(exceptions.filter(({ value, column }) => !needed(value, column))).toEqual([]);
  });
});
