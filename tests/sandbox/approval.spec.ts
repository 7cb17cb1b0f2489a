import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { client, type Row } from '../support/sandbox.ts';

const api = '/api/sn_sc/servicecatalog';
const keyboard = { item: '529df7f847cd56243b1bfd3a071fc80f', variables: {} };
const workstation = {
  item: 'acbbee7f4cca1096dc91b6aa16521b12',
  variables: { cost_center: '4711', justification: 'Drawings' },
};
const ledger = { item: 'a00a2c9626c1df8c1ff37b55bd523b40', variables: { cost_center: '4711' } };
const [nora, jacoba] = ['68283d3b461552018f154473d6c50778', '6f1174e5b84590628d22b9db39a1b4d3'];

/** Orders in a sandbox of its own. */
async function ordered(
  things: (typeof workstation | typeof keyboard | typeof ledger)[],
  use: (order: Awaited<ReturnType<typeof place>>) => Promise<void>,
) {
  const sandbox = await startSandbox();
  try {
    await use(
      await place(
        client(() => sandbox),
        things,
      ),
    );
  } finally {
    await sandbox.close();
  }
}

async function place({ ask, rows, table }: ReturnType<typeof client>, things: { item: string; variables: object }[]) {
  await ask(`${api}/cart/dde34ad713426300027879d96144b072/empty`, { method: 'DELETE' });
  for (const { item, variables } of things)
    await ask(`${api}/items/${item}/add_to_cart`, { body: { sysparm_quantity: 1, variables } });
  const { request_id } = (await ask(`${api}/cart/checkout`, { method: 'POST' })).body.result as Row;
  const approvals = () => table('sysapproval_approver', `sysapproval=${request_id}^ORDERBYapprover`);
  const decide = async (state: string, approver: string) => {
    const open = (await approvals()).find((row) => row.approver === approver);
    return ask(`/api/now/table/sysapproval_approver/${open?.sys_id}`, { method: 'PATCH', body: { state } });
  };
  const standing = async () => {
    const { approval, request_state, stage, active } = (await rows(
      `/api/now/table/sc_request/${request_id}`,
    )) as unknown as Row;
    const items = await table('sc_req_item', `request=${request_id}`);
    return [approval, request_state, stage, active, items.map((item) => `${item.approval} ${item.stage}`)];
  };
  return { request_id, approvals, decide, standing };
}

const approved = ['approved', 'in_process', 'request_approved', 'true'];

describe('a request', () => {
  test('that nobody has to approve is approved by itself', () =>
    ordered([keyboard], async ({ approvals, standing }) => {
      expect(await approvals()).toEqual([]);
      expect(await standing()).toEqual([...approved, ['approved fulfillment']]);
    }));

  test('waits with all its items for the approver of one of them', () =>
    ordered([keyboard, workstation], async ({ request_id, approvals, decide, standing }) => {
      expect(await approvals()).toMatchObject([
        {
          approver: nora,
          sysapproval: request_id,
          document_id: request_id,
          source_table: 'sc_request',
          state: 'requested',
        },
      ]);
      const waiting = 'requested waiting_for_approval';
      expect(await standing()).toEqual(['requested', 'requested', 'requested', 'true', [waiting, waiting]]);
      expect((await decide('approved', nora)).status).toBe(200);
      expect(await standing()).toEqual([...approved, ['approved fulfillment', 'approved fulfillment']]);
    }));

  test('asks each approver once, and needs the word of all', () =>
    ordered([workstation, workstation, ledger], async ({ approvals, decide, standing }) => {
      expect((await approvals()).map((row) => row.approver).sort()).toEqual([nora, jacoba].sort());
      await decide('approved', jacoba);
      expect((await standing()).slice(0, 2)).toEqual(['requested', 'requested']);
      await decide('approved', nora);
      expect((await standing()).slice(0, 4)).toEqual(approved);
    }));

  test('is rejected by one of them, and closed with its items', () =>
    ordered([workstation, ledger], async ({ decide, standing }) => {
      await decide('approved', nora);
      await decide('rejected', jacoba);
      const rejected = 'rejected request_cancelled';
      expect(await standing()).toEqual([
        'rejected',
        'closed_rejected',
        'closed_incomplete',
        'false',
        [rejected, rejected],
      ]);
    }));
});
