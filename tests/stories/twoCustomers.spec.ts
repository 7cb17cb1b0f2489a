import { expect, test } from '@jest/globals';
import { scene } from '../support/story.ts';

test('two customers at once: each instance sees its own requests alone, with its own settings', async () => {
  const scenes = await Promise.all([
    scene(),
    scene({ release: 'classic', properties: { 'glide.sc.checkout.twostep': 'true' } }),
  ]);
  try {
    const names = ['Northgate', 'Southgate'];
    await Promise.all(
      scenes.map(async ({ run }, customer) => {
        for (let turn = 0; turn < 10; turn += 1)
          await run('contact.create', { last_name: names[customer], first_name: `${turn}` });
        const { data } = await run('catalog.listItems', { sysparm_text: 'Standard Laptop' });
        const sys_id = String(data[0]?.sys_id);
        await run('catalog.addItemToCart', { sys_id, sysparm_quantity: 1, variables: { operating_system: 'linux' } });
      }),
    );
    for (const [customer, { records, run, sandbox }] of scenes.entries()) {
      const found = await records('customer_contact', 'last_nameENDSWITHgate');
      expect(new Set(found.map(({ last_name }) => last_name))).toEqual(new Set([names[customer]]));
      expect(found).toHaveLength(10);
      expect(JSON.stringify(sandbox.requests)).not.toContain(names[1 - customer]);
      const { data } = await run('catalog.checkout');
      // The second customer's instance has two-step checkout: this was its summary.
      expect('request_number' in data).toBe(customer === 0);
    }
  } finally {
    await Promise.all(scenes.map(({ sandbox }) => sandbox.close()));
  }
});
