import { describe, expect, test } from '@jest/globals';
import { type Scene, story } from '../support/story.ts';

interface Question {
  name?: string;
  mandatory?: unknown;
  children?: Question[];
}

/** Questions stand inside containers as well. */
const flat = (questions: readonly Question[]): Question[] =>
  questions.flatMap((question) => [question, ...flat(question.children ?? [])]);

/** The guide that a person picks, and the items that its answers ask for. */
async function newHire({ run }: Scene, variables: Record<string, string>) {
  const { data: guides } = await run('catalog.listItems', { sysparm_type: 'Order Guide' });
  const guide = String(guides.find(({ name }) => name === 'Somebody New')?.sys_id);
  const { data: needed } = await run('catalog.listOrderGuideItems', { sys_id: guide, variables });
  return { guide, needed };
}

describe('somebody new gets what an order guide puts together', () => {
  test('from the answers, as three items of one request', () =>
    story(async (scene) => {
      const { run, records } = scene;
      const office = await newHire(scene, { remote: 'No', laptop_type: 'standard' });
      const { guide, needed } = await newHire(scene, { remote: 'Yes', laptop_type: 'developer' });
      const names = needed.map(({ name }) => name);
      expect(names).toEqual(['Developer Laptop', 'Mail Account', 'Remote Access']);
      expect(office.needed.map(({ name }) => name)).not.toEqual(names);

      const asked = needed.flatMap(({ variables }) =>
        flat(variables as Question[]).filter(({ mandatory }) => mandatory),
      );
      expect(asked.map(({ name }) => name)).toEqual(['new_email']);
      const { data: cart } = await run('catalog.getCart');
      await run('catalog.emptyCart', { sys_id: String(cart.cart_id) });
      const items = needed.map(({ sys_id, name }) => ({
        sys_id: String(sys_id),
        ...(name === 'Mail Account' ? { variables: { new_email: 'ada.marwick@quillmere.example' } } : {}),
      }));
      const { data: filled } = await run('catalog.checkoutOrderGuide', { sys_id: guide, items });
      expect(filled).not.toHaveProperty('request_number');
      expect(await records('sc_req_item', `cat_item=${items[0]?.sys_id}`)).toEqual([]);

      const { data: order } = await run('catalog.submitOrder');
      const ordered = await records('sc_req_item', `request=${order.request_id}`);
      expect(ordered.map(({ cat_item }) => cat_item).sort()).toEqual(items.map(({ sys_id }) => sys_id).sort());
    }));

  test('but nothing of it where a mandatory answer is missing', () =>
    story(async (scene) => {
      const { guide, needed } = await newHire(scene, {});
      const before = (await scene.run('catalog.getCart')).data;
      const items = needed.map(({ sys_id }) => ({ sys_id: String(sys_id) }));
      const error = await scene.run('catalog.checkoutOrderGuide', { sys_id: guide, items }).catch((thrown) => thrown);
      expect(error).toMatchObject({ reason: 'mandatory_variables', outcome: 'refused' });
      expect((await scene.run('catalog.getCart')).data).toEqual(before);
    }));
});
