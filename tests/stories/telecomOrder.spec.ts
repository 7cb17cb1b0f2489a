import { expect, test } from '@jest/globals';
import { exampleInput } from '../../src/cli/example.ts';
import { ActionError, loadPack } from '../../src/index.ts';
import { type Scene, story } from '../support/story.ts';

const pack = await loadPack();
const order = exampleInput(pack.action('productOrder.create')) as Parameters<typeof place>[1];

const place = async ({ run }: Scene, input: { productOrderItem: unknown[] }) =>
  (await run('productOrder.create', input as never)).data as { id: string; state: string };

/** Somebody fulfills an order: moves it to its next state. */
const fulfil = ({ change }: Scene, id: string, state: string) => change('sn_ind_tmt_orm_order', id, { state });

const stateOf = async ({ run }: Scene, id: string) => (await run('productOrder.get', { id })).data.state;

test('a telecom order: created, worked on, changed, canceled', () =>
  story(async (scene) => {
    const { run } = scene;
    const date = '2026-12-24T08:00:00.000Z';
    const { id, state } = await place(scene, { ...order, externalId: 'msp-0815' } as never);
    expect(state).toBe('new');
    const found = (await run('productOrder.list', { externalId: 'msp-0815' } as never)).data as { id: string }[];
    expect(found.map((one) => one.id)).toContain(id);

    // An order that nobody has taken on cannot be changed.
    const early = await run('productOrder.update', { id, requestedCompletionDate: date }).catch((error) => error);
    expect(early).toMatchObject({ reason: 'order_state', outcome: 'refused' });

    await fulfil(scene, id, 'in_progress');
    expect(await stateOf(scene, id)).toBe('in_progress');
    await run('productOrder.update', { id, requestedCompletionDate: date });
    const changed = (await run('productOrder.get', { id })).data;
    expect(changed).toMatchObject({ requestedCompletionDate: expect.stringContaining('2026-12-24'), version: '2' });

    const { data: canceled } = await run('productOrder.cancel', {
      productOrder: { id },
      cancellationReason: 'The customer moved',
    });
    expect(canceled).toMatchObject({ state: 'done' });
    expect(await stateOf(scene, id)).toBe('assessing_cancellation');
    await fulfil(scene, id, 'canceled');
    expect(await stateOf(scene, id)).toBe('canceled');
  }));

test('past its point of no return an order is neither changed nor canceled', () =>
  story(async (scene) => {
    const { run } = scene;
    const { id } = await place(scene, order);
    await fulfil(scene, id, 'in_progress');
    await fulfil(scene, id, 'completed');
    expect((await run('productOrder.get', { id })).data).toMatchObject({ state: 'completed', ponr: 'true' });
    for (const attempt of [
      run('productOrder.cancel', { productOrder: { id } }),
      run('productOrder.update', { id, requestedCompletionDate: '2026-12-24T08:00:00.000Z' }),
    ]) {
      const error = await attempt.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ActionError);
      expect(error).toMatchObject({ code: 'rejected' });
    }
    expect(await stateOf(scene, id)).toBe('completed');
  }));

test.each(['classic', 'current'] as const)('a service order lives where the %s release has it', (release) =>
  story(
    async ({ run }) => {
      const input = exampleInput(pack.action('serviceOrder.create'));
      const { data, path } = await run('serviceOrder.create', input as never);
      const { id } = data as { id: string };
      expect(path.startsWith('/api/sn_tmf_api')).toBe(release === 'current');
      expect((await run('serviceOrder.get', { id })).data).toMatchObject({ id });
      const listed = (await run('serviceOrder.list')).data as { id: string }[];
      expect(listed.map((one) => one.id)).toContain(id);
      expect((await run('serviceOrder.cancel', { serviceOrder: { id } })).data).toMatchObject({ state: 'done' });
    },
    { release },
  ),
);
