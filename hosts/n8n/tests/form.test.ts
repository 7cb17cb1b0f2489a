import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { loadPack, type Pack } from 'servicenow-action-pack';
import { type FormField, formOf } from 'servicenow-action-pack/metadata';
import { entryName, isForm, isForms, pageField, part } from '../src/form.ts';
import { propertiesOf } from '../src/properties.ts';
import { builtNode } from './node.ts';

const ours: Pack = (await loadPack()) as Pack;
const other = (name: string) => loadPack(new URL(`../../../tests/packs/${name}/manifest.json`, import.meta.url));
const packs: Pack[] = [ours, await other('parcel'), await other('workshop'), await other('harbour')];

/** What the form shows once an operation is chosen and its input is given as fields. */
function shownFor(properties: INodeProperties[], action: string): INodeProperties[] {
  return properties.filter(({ name, displayOptions: { show } = {} }) => {
    if (name === part.given) return false;
    const { [part.operation]: operations, [part.given]: given = ['fields'] } = show ?? {};
    return operations?.includes(action) && given.includes('fields');
  });
}

/** The fields of a form, those in Additional Fields among them, by name. */
function byName(properties: INodeProperties[]): Map<string, INodeProperties> {
  const more = properties.find(({ name }) => name === part.optional)?.options ?? [];
  return new Map([...properties, ...(more as INodeProperties[])].map((one) => [one.name, one]));
}

const types: Partial<Record<FormField['kind'], string>> = {
  ...{ text: 'string', number: 'number', integer: 'number', boolean: 'boolean', choice: 'options' },
  ...{ search: 'resourceLocator', date: 'dateTime', json: 'json' },
};

/** Holds what is drawn against the fields that there are, and those inside them. Gives how many there were. */
function held(fields: FormField[], properties: INodeProperties[], place: string, depth = 0): number {
  const drawn = byName(properties);
  let count = 0;
  for (const field of fields) {
    const property = drawn.get(field.name);
    const here = `${place} ${field.pointer}`;
    assert.ok(property, here);
    assert.deepEqual([here, property.displayName], [here, field.title]);
    assert.ok(property.description?.startsWith(field.description), here);
    assert.deepEqual([here, property.required ?? false], [here, field.required]);
    const nested = isForm(field, depth) ? field.fields : isForms(field, depth) ? field.entry?.fields : undefined;
    const list = field.entry?.kind === 'text' ? 'string' : 'json';
    const type = nested ? 'fixedCollection' : (types[field.kind] ?? list);
    assert.deepEqual([here, property.type], [here, type]);
    const [inner] = (property.options ?? []) as INodePropertyCollection[];
    if (nested) {
      assert.equal(inner?.name, entryName);
      assert.equal(property.typeOptions?.multipleValues ?? false, field.kind === 'list');
    }
    count += 1 + (nested ? held(nested, inner?.values ?? [], here, depth + 1) : 0);
  }
  return count;
}

for (const pack of packs) {
  const { manifest, actions } = pack;
  const properties = propertiesOf(pack);

  test(`${manifest.name}: groups are resources, actions are operations`, () => {
    const [resource] = properties;
    const groups = manifest.groups.map(({ id, title }) => ({ name: title, value: id }));
    assert.deepEqual(resource?.options, groups);
    for (const { id } of manifest.groups) {
      const operation = properties.find(({ displayOptions }) => displayOptions?.show?.resource?.includes(id));
      const own = actions.filter(({ group }) => group === id).map((action) => [action.id, action.title]);
      const shown = (operation?.options ?? []) as { value: string; name: string }[];
      assert.deepEqual(
        shown.map(({ value, name }) => [value, name]),
        own,
      );
    }
  });

  test(`${manifest.name}: every field of every action is in its form, at any depth`, () => {
    let count = 0;
    for (const action of actions) {
      const shown = shownFor(properties, action.id);
      const paged = pageField(action);
      const fields = formOf(action.input).filter(({ name }) => name !== paged);
      count += held(fields, shown, action.id);
      const names = shown.map(({ name }) => name);
      assert.deepEqual([action.id, names.includes(part.all)], [action.id, action.paging !== undefined]);
      assert.deepEqual([action.id, names.includes(part.limit)], [action.id, paged !== undefined]);
      const required = fields.filter((field) => field.required).map(({ name }) => name);
      assert.deepEqual([action.id, names.slice(0, required.length)], [action.id, required]);
    }
    assert.ok(count > 0);
  });
}

test('forms stand in forms as deep as a line of an order has them, and end where a shape holds itself', () => {
  const within = (properties: INodeProperties[], ...names: string[]): INodeProperties | undefined => {
    const [name = '', ...others] = names;
    const found = byName(properties).get(name);
    const [inner] = (found?.options ?? []) as INodePropertyCollection[];
    return others.length === 0 ? found : within(inner?.values ?? [], ...others);
  };
  const order = shownFor(propertiesOf(ours), 'productOrder.create');
  assert.equal(within(order, 'productOrderItem', 'product', 'relatedParty', 'id')?.displayName, 'Contact ID');
  const lines = shownFor(propertiesOf(packs[2] as Pack), 'workshop.order');
  const types = [1, 2, 3, 4, 5].map((deep) => within(lines, 'lines', ...Array(deep).fill('parts'))?.type);
  assert.deepEqual(types, ['fixedCollection', 'fixedCollection', 'fixedCollection', 'json', undefined]);
});

/** Every list that a form asks for. */
function methodsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(methodsIn);
  const { searchListMethod } = value as { searchListMethod?: string };
  return searchListMethod === undefined ? inner : [searchListMethod, ...inner];
}

test('the built node has the form of the pack, and a method for each list in it', () => {
  const { description, methods } = builtNode();
  assert.deepEqual(description.properties, JSON.parse(JSON.stringify(propertiesOf(ours))));
  const asked = methodsIn(description.properties);
  assert.ok(asked.length > 50);
  assert.deepEqual(asked.toSorted(), Object.keys(methods?.listSearch ?? {}).toSorted());
});
