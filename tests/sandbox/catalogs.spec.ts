import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { client, freshSandbox, links, type Row, unknownId } from '../support/sandbox.ts';

const { ask, rows } = freshSandbox();

const root = '/api/sn_sc/servicecatalog';
const workplace = 'e0d08b13c3330100c8b837659bba8fb4';
const offices = 'b0fdfb01932002009ca87a75e57ffbe9';

const titles = (list: Row[]) => list.map(({ title }) => title);

describe('catalogs', () => {
  test('are listed when active, found by a word of their title, and cut off at the limit', async () => {
    const all = await rows(`${root}/catalogs`);
    expect(titles(all)).toEqual([
      'Quillmere Service Catalog',
      'Workplace Services',
      'Technical Tools',
      'Customer Care',
    ]);
    expect(titles(await rows(`${root}/catalogs?sysparm_text=technical`))).toEqual(['Technical Tools']);
    expect(titles(await rows(`${root}/catalogs?sysparm_text=2019`))).toEqual([]);
    const page = await ask(`${root}/catalogs?sysparm_limit=2`);
    expect(page.body.result).toEqual(all.slice(0, 2));
    expect(page.headers.get('link')).toBeNull();
  });

  test('are shown with their categories', async () => {
    const [care = {}] = await rows(`${root}/catalogs?sysparm_text=care`);
    expect((await ask(`${root}/catalogs/${care.sys_id}`)).body.result).toEqual({
      ...care,
      categories: [
        { sys_id: '4cb69d19c3921200b0449f2974d3ae69', title: 'Care Plans', description: null, header_image: '' },
        { sys_id: '1b8611d5c3921200b0449f2974d3ae12', title: 'Help Desk', description: null, header_image: '' },
      ],
    });
  });

  test('tell whether anything is in them', async () => {
    const sandbox = await startSandbox();
    try {
      const { ask, rows, table } = client(() => sandbox);
      const created = await ask('/api/now/table/sc_catalog', { body: { title: 'Empty shelf' } });
      const { sys_id } = created.body.result as Row;
      const shown = async () => (await rows(`${root}/catalogs?sysparm_text=shelf`))[0];
      expect(await shown()).toMatchObject({ sys_id, has_categories: false, has_items: false });
      await ask('/api/now/table/sc_category', { body: { title: 'Top', sc_catalog: sys_id } });
      const [webcam = {}] = await table('sc_cat_item', 'name=Desk Webcam');
      await ask(`/api/now/table/sc_cat_item/${webcam.sys_id}`, { method: 'PATCH', body: { sc_catalogs: sys_id } });
      expect(await shown()).toMatchObject({ has_categories: true, has_items: true });
    } finally {
      await sandbox.close();
    }
  });
});

describe('categories', () => {
  test('are listed a page at a time, with what is right under them', async () => {
    const all = await rows(`${root}/catalogs/${workplace}/categories`);
    expect(titles(all)).toHaveLength(10);
    expect(titles(all)).not.toContain('Fax Machines');
    expect(all[0]).toMatchObject({
      title: 'Computers & Devices',
      count: 5,
      full_description: null,
      subcategories: [
        { sys_id: 'b06546f23731300054b6a3549dbe5dd8', title: 'Tablets' },
        { sys_id: '2c0b59874f7b4200086eeed18110c71f', title: 'Accessories' },
      ],
    });
    const page = await ask(`${root}/catalogs/${workplace}/categories?sysparm_limit=4&sysparm_offset=3`);
    expect(page.body.result).toEqual(all.slice(3, 7));
    expect(links(page.headers).next).toBe(`${root}/catalogs/${workplace}/categories?sysparm_limit=4&sysparm_offset=7`);
  });

  test('can be only those right under the catalog', async () => {
    const top = await rows(`${root}/catalogs/${workplace}/categories?sysparm_top_level_only=true`);
    expect(titles(top)).toEqual([
      'Computers & Devices',
      'Around the Office',
      'Ask for Help',
      'Access from Elsewhere',
      'Starting & Moving',
    ]);
    expect(await rows(`${root}/catalogs/${workplace}/categories?sysparm_top_level_only=false`)).toHaveLength(10);
  });

  test('are shown with children and grandchildren', async () => {
    expect((await ask(`${root}/categories/${offices}`)).body.result).toMatchObject({
      sys_id: offices,
      title: 'Around the Office',
      child_categories: [
        {
          sys_id: '109f0438c6112276003ae8ac13e7009d',
          title: 'Office Help',
          parent: offices,
          count: 2,
          isParentCategory: true,
          subcategories: [{ sys_id: expect.any(String), title: 'Mail & Parcels' }],
        },
      ],
    });
  });

  test.each([
    ['catalog', `/catalogs/${unknownId}`],
    ['catalog, for its categories', `/catalogs/${unknownId}/categories`],
    ['category', `/categories/${unknownId}`],
    ['name that every object has', '/categories/__proto__'],
  ])('and catalogs answer 400 to an unknown %s', async (_, path) => {
    expect(await ask(root + path)).toMatchObject({ status: 400, body: { status: 'failure' } });
  });
});
