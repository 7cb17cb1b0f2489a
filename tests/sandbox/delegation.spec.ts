import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { client, freshSandbox, type Row, unknownId, userId } from '../support/sandbox.ts';

const { ask, table } = freshSandbox();

const root = '/api/sn_sc/servicecatalog';
const laptop = '04b7e94b4f7b4200086eeed18110c7fd';
const parking = '5c7e9fd20f1010108af26b198b767eb8';
const arvid = '62826bf03710200044e0bfc8bcbe5df1';
const bessa = 'a8f98bb0eb32010045e1a5115206fe3a';

const idOf = async (name: string, query: string) => (await table(name, query))[0]?.sys_id ?? '';
const may = async (item: string, user: string) => (await ask(`${root}/items/${item}/delegation/${user}`)).body.result;
const invalid = (item: string, users: unknown) =>
  ask(`${root}/items/${item}/get_invalid_delegated_users`, { body: { sysparm_also_request_for: users } });

describe('who may get an item that somebody else asks for', () => {
  test('is told for one user, by the user criteria of the item', async () => {
    const mirela = await idOf('sys_user', 'user_name=mirela.drost');
    expect(await may(laptop, bessa)).toEqual({ result: true });
    expect(await may(laptop, arvid)).toEqual({ result: false });
    expect(await may(parking, arvid)).toEqual({ result: true });
    // By the house she works in.
    expect(await may(parking, mirela)).toEqual({ result: false });
    const safe = await idOf('sc_cat_item', 'name=Key to the Safe');
    expect(await may(safe, await idOf('sys_user', 'user_name=jacoba.renswick'))).toEqual({ result: true });
    expect(await may(safe, bessa)).toEqual({ result: false });
    expect(await may(await idOf('sc_cat_item', 'active=false'), bessa)).toEqual({ result: false });
  });

  test('is told for several, by name', async () => {
    expect((await invalid(laptop, `${bessa},${arvid}`)).body.result).toEqual({ invalidUsers: ['Arvid Tolland'] });
    expect((await invalid(laptop, bessa)).body.result).toEqual({ invalidUsers: [] });
  });

  test('follows the records that the rules are', async () => {
    const sandbox = await startSandbox();
    try {
      const { ask, table } = client(() => sandbox);
      const [criteria = {}] = await table('user_criteria', `userLIKE${arvid}`);
      await ask(`/api/now/table/user_criteria/${criteria.sys_id}`, { method: 'PATCH', body: { user: bessa } });
      const users = { body: { sysparm_also_request_for: `${bessa},${arvid}` } };
      const answer = await ask(`${root}/items/${laptop}/get_invalid_delegated_users`, users);
      expect(answer.body.result).toEqual({ invalidUsers: ['Bessa Ingram'] });
    } finally {
      await sandbox.close();
    }
  });

  test('is refused in its own form for an item that is not for several people', async () => {
    const webcam = await idOf('sc_cat_item', 'name=Desk Webcam');
    const answer = await invalid(webcam, bessa);
    expect(answer.status).toBe(400);
    expect(answer.body.result as Row).toEqual({ errCode: '42202', errMsg: expect.stringContaining('Requested For') });
  });

  test.each([[undefined], [''], [7], [[bessa]]])('is refused without users: %j', async (users) => {
    expect((await invalid(laptop, users)).status).toBe(400);
  });

  test('is said not to be known where ServiceNow does not say it', async () => {
    for (const [item, user] of [
      [unknownId, bessa],
      [laptop, unknownId],
      [laptop, '__proto__'],
    ] as const) {
      expect((await ask(`${root}/items/${item}/delegation/${user}`)).status).toBe(501);
      expect((await invalid(item, user)).status).toBe(501);
    }
  });
});

describe('the address of delivery', () => {
  const address = (user: string) => ask(`${root}/cart/delivery_address/${user}`);

  test('is one text with a line for each part that is known', async () => {
    expect((await address(arvid)).body.result).toBe('25 Feather Lane\nSalem, OR, 97301-1801\nUSA');
    const mirela = await idOf('sys_user', 'user_name=mirela.drost');
    expect((await address(mirela)).body.result).toBe('Linsenweg 30\nJena, 07743\nGermany');
  });

  test('is the own one only, where properties keep that of others from a user', async () => {
    const sandbox = await startSandbox({ user: { roles: ['itil'] } });
    const { ask } = client(() => sandbox);
    try {
      expect((await ask(`${root}/cart/delivery_address/${userId}`)).status).toBe(200);
      expect((await ask(`${root}/cart/delivery_address/${arvid}`)).status).toBe(400);
    } finally {
      await sandbox.close();
    }
  });

  test('is blank without a location, and 400 for no user', async () => {
    expect((await address(await idOf('sys_user', 'user_name=deshi.okarvo'))).body.result).toBe('');
    expect((await address(unknownId)).status).toBe(400);
  });
});
