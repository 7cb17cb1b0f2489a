import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type CheckResult,
  type GroupCheck,
  loadPack,
  type Pack,
  type SandboxOptions,
  startSandbox,
} from '../../src/index.ts';
import { fitsItsSchema } from '../support/checkSchema.ts';
import { json, type Received, type Server, serve } from '../support/server.ts';

let pack: Pack;
const open: { close(): unknown }[] = [];
beforeAll(async () => {
  pack = await loadPack();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});
afterAll(() => pack.close());

async function checked(options: SandboxOptions = {}): Promise<CheckResult> {
  const sandbox = await startSandbox(options);
  open.push(sandbox);
  const result = await pack.checkConfig(sandbox.config, { allowLoopback: true });
  expect(fitsItsSchema(result)).toEqual([]);
  expect(result.valid).toBe(true);
  return result;
}

const statuses = ({ groups }: CheckResult) => Object.fromEntries(groups.map(({ id, status }) => [id, status]));
const group = ({ groups }: CheckResult, id: string) => groups.find((one) => one.id === id) as GroupCheck;

const allThere = {
  account: 'ready',
  consumer: 'ready',
  contact: 'ready',
  generic: 'unknown',
  order: 'ready',
  catalog: 'ready',
  troubleTicket: 'ready',
};

test('of an instance that has everything, each group is ready, or unknown where no read shows it', async () => {
  const result = await checked();
  expect(statuses(result)).toEqual(allThere);
  expect(result.instance).toMatchObject({ user: 'integration', name: 'Ines Tegra' });
  expect(result.groups.flatMap(({ actions }) => actions).sort()).toEqual(pack.actions.map(({ id }) => id).sort());
});

describe('a plugin that is not there shows in its groups alone', () => {
  const missing: Record<string, string[]> = {
    'com.sn_customerservice': ['account', 'consumer', 'contact', 'troubleTicket'],
    'com.snc.install_base': ['troubleTicket'],
    'app-csm-order-mgmt': ['order'],
    sn_ind_tmt_orm: ['order'],
    sn_tmf_api: ['order'],
    sn_ind_tsm_sdwan: ['troubleTicket'],
  };

  test.each(Object.keys(missing))('%s', async (plugin) => {
    const result = await checked({ without: [plugin] });
    const groups = missing[plugin] as string[];
    expect(statuses(result)).toEqual({
      ...allThere,
      ...Object.fromEntries(groups.map((id) => [id, 'missing_plugin'])),
    });
    for (const id of groups) {
      expect(group(result, id).plugins).toContain(plugin);
      expect(group(result, id).remedy).toContain(plugin);
    }
  });

  test('and in what of a group needs it', async () => {
    const needsWithout = async (plugin: string) => {
      const { needs } = group(await checked({ without: [plugin] }), 'order');
      return needs.map(({ id, status }) => `${id} ${status}`);
    };
    expect(await needsWithout('sn_tmf_api')).toEqual([
      'csmOrders ready',
      'productOrders ready',
      'serviceOrders missing_plugin',
    ]);
    expect(await needsWithout('sn_ind_tmt_orm')).toEqual([
      'csmOrders ready',
      'productOrders missing_plugin',
      'serviceOrders missing_plugin',
    ]);
  });

  test('with what still works, where only a part does not', async () => {
    const { message } = group(await checked({ without: ['com.snc.install_base'] }), 'troubleTicket');
    expect(message).toMatch(/^Incidents are served; cases are not/);
  });
});

describe('a role that the user lacks shows in its groups alone', () => {
  const roles = {
    csm_ws_integration: ['account', 'consumer', 'contact'],
    'sn_csm_om.order_integrator': ['order'],
    'sn_ind_tmt_orm.order_integrator': ['order'],
    ticket_integrator: ['troubleTicket'],
  };
  const all = [...Object.keys(roles), 'sn_csm_om.order_admin'];

  test.each(Object.keys(roles))('%s', async (role) => {
    const result = await checked({ user: { roles: all.filter((one) => one !== role) } });
    const groups = roles[role as keyof typeof roles];
    expect(statuses(result)).toEqual({ ...allThere, ...Object.fromEntries(groups.map((id) => [id, 'missing_role'])) });
    for (const id of groups) {
      expect(group(result, id).roles).toContain(role);
      expect(group(result, id).remedy).toContain(role);
      expect(group(result, id).message).toMatch(/signed in, but may not/);
    }
  });
});

const nothingThere = {
  status: 400,
  body: { error: { message: 'Requested URI does not represent any resource', detail: null }, status: 'failure' },
};

describe('releases', () => {
  test('an older one is read at its own paths, which are given back', async () => {
    const result = await checked({ release: 'classic' });
    expect(statuses(result)).toEqual(allThere);
    expect(result.paths).toMatchObject({ 'serviceOrder.list': 2 });
    expect((await checked()).paths).toMatchObject({ 'serviceOrder.list': 1 });
  });

  test('one that has trouble tickets at an older address is told', async () => {
    const server = await instance(({ path }) =>
      path.startsWith('/api/sn_ind_tsm_sdwan/ticket/') ? nothingThere : { status: 200, body: { result: [] } },
    );
    const result = await pack.checkConfig(server.config, { allowLoopback: true });
    expect(statuses(result)).toMatchObject({ troubleTicket: 'other_release' });
    expect(group(result, 'troubleTicket').message).toContain('/api/sn_ind_tsm_sdwan/troubleticket');
  });

  test.each<[status: string, answer: Answered]>([
    ['other_release', { status: 403, body: { error: { message: 'Insufficient rights to query records' } } }],
    ['missing_plugin', nothingThere],
    ['missing_plugin', { status: 503, body: 'Down.' }],
    ['missing_plugin', { status: 500, body: { error: { message: 'Something broke' } } }],
    ['missing_plugin', { status: 429, body: { error: { message: 'Too many' } } }],
    ['missing_plugin', { status: 401, body: { error: { message: 'User Not Authenticated' } } }],
  ])('%s is told where the older address answers with %j', async (status, older) => {
    const server = await instance(({ path }) => {
      if (path.startsWith('/api/sn_ind_tsm_sdwan/ticket/')) return nothingThere;
      return path.includes('/troubleticket/') ? older : { status: 200, body: { result: [] } };
    });
    const result = await pack.checkConfig(server.config, { allowLoopback: true });
    expect(statuses(result)).toMatchObject({ troubleTicket: status });
  });
});

const notAuthenticated = {
  status: 401,
  body: { error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' } },
};

/** An instance that answers as it is told to those who sign in. */
interface Answered {
  status: number;
  body: unknown;
}

async function instance(answer: (request: Received) => Answered): Promise<Server> {
  const server = await serve((request, response) => {
    const { status, body } = request.headers.authorization === undefined ? notAuthenticated : answer(request);
    json(response, status, body);
  });
  open.push(server);
  return server;
}

const signsIn = ({ query }: Received) =>
  query.some(([name, value]) => name === 'sysparm_query' && value.includes('gs.getUserID()'));

describe('the reads', () => {
  test('only read, and ask for one row', async () => {
    const sandbox = await startSandbox();
    open.push(sandbox);
    await pack.checkConfig(sandbox.config, { allowLoopback: true });
    for (const { method, query, path } of sandbox.requests) {
      expect(method).toBe('GET');
      const one = query.sysparm_limit ?? query.limit;
      expect([path, one]).toEqual([path, /\/order\/ORD0000000$/.test(path) ? undefined : '1']);
    }
    expect(sandbox.requests.length).toBeGreaterThan(6);
  });

  test('are at most four at once', async () => {
    let underWay = 0;
    let most = 0;
    const server = await serve((request, response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      setImmediate(() => {
        underWay -= 1;
        const { status, body } =
          request.headers.authorization === undefined ? notAuthenticated : { status: 200, body: { result: [] } };
        json(response, status, body);
      });
    });
    open.push(server);
    await pack.checkConfig(server.config, { allowLoopback: true });
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  test('end with the first 401: nothing more is sent with what was refused', async () => {
    const refused: string[] = [];
    const server = await instance((request) => {
      if (signsIn(request)) return { status: 200, body: { result: [] } };
      refused.push(request.path);
      return notAuthenticated;
    });
    const result = await pack.checkConfig(server.config, { allowLoopback: true });
    expect(result.valid).toBe(true);
    expect(new Set(Object.values(statuses(result)))).toEqual(new Set(['unknown']));
    expect(refused.length).toBeLessThanOrEqual(4);
    expect(result.groups.some(({ message }) => message.includes('It was not asked'))).toBe(true);
  });

  test('that get no answer in time leave their groups unknown', async () => {
    const server = await serve((request, response) => {
      if (request.headers.authorization === undefined) return void json(response, 401, notAuthenticated.body);
      if (signsIn(request) || request.path === '/api/now/account') json(response, 200, { result: [] });
    });
    open.push(server);
    const result = await pack.checkConfig(server.config, { allowLoopback: true, timeout: 1_000 });
    expect(result.valid).toBe(true);
    expect(statuses(result)).toMatchObject({ account: 'ready', catalog: 'unknown', order: 'unknown' });
    expect(group(result, 'catalog').message).toMatch(/no answer within the time of the check/);
    expect(result.durationMs).toBeLessThan(5_000);
  });

  test('that fail on the server leave their groups unknown, with what it says', async () => {
    const server = await instance((request) =>
      signsIn(request)
        ? { status: 200, body: { result: [] } }
        : { status: 500, body: { error: { message: 'java.lang.NullPointerException', detail: null } } },
    );
    const result = await pack.checkConfig(server.config, { allowLoopback: true });
    expect(statuses(result)).toMatchObject({ account: 'unknown', catalog: 'unknown' });
    expect(group(result, 'account').message).toContain('java.lang.NullPointerException');
  });

  test('that are refused in other words leave a role to be asked for', async () => {
    const server = await instance((request) =>
      signsIn(request)
        ? { status: 200, body: { result: [] } }
        : { status: 403, body: { error: { message: 'User Not Authorized', detail: null } } },
    );
    const result = await pack.checkConfig(server.config, { allowLoopback: true });
    expect(statuses(result)).toMatchObject({ account: 'missing_role', order: 'missing_role' });
    expect(group(result, 'account').message).toContain('User Not Authorized');
  });

  test('that are refused to a user who may not even read itself prove the sign-in all the same', async () => {
    const server = await instance(() => ({
      status: 403,
      body: { error: { message: 'Insufficient rights to query records', detail: null }, status: 'failure' },
    }));
    const result = await pack.checkConfig(server.config, { allowLoopback: true });
    expect(result).toMatchObject({ valid: true, instance: { hostname: server.config.hostname } });
    expect(statuses(result)).toMatchObject({ account: 'missing_role', troubleTicket: 'missing_role' });
  });
});
