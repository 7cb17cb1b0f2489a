import { describe, expect, test } from '@jest/globals';
import { ActionError, loadPack } from '../../src/index.ts';
import { type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import { client, type Row } from '../support/sandbox.ts';

type Asked = ReturnType<typeof client> & { hostname: string };

/** Does something with an instance of its own. */
async function instance<T>(options: SandboxOptions, use: (asked: Asked) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox(options);
  try {
    return await use({ ...client(() => sandbox), hostname: sandbox.config.hostname });
  } finally {
    await sandbox.close();
  }
}

/** What the pack makes of an instance, asked for its accounts. */
async function failure(options: SandboxOptions): Promise<ActionError> {
  const sandbox = await startSandbox(options);
  const pack = await loadPack();
  try {
    const error: unknown = await pack
      .connect(sandbox.config, { allowLoopback: true })
      .run('account.list', {}, { retries: 0 })
      .catch((thrown: unknown) => thrown);
    if (error instanceof ActionError) return error;
    throw new Error('It did not fail');
  } finally {
    await pack.close();
    await sandbox.close();
  }
}

describe('an instance', () => {
  test('without a plugin has neither its endpoints nor its tables', () =>
    instance({ without: ['com.sn_customerservice'] }, async ({ ask }) => {
      expect((await ask('/api/now/account')).body.error?.message).toBe('Requested URI does not represent any resource');
      expect((await ask('/api/now/table/customer_account')).body.error?.message).toBe('Invalid table customer_account');
      expect((await ask('/api/now/table/incident?sysparm_limit=1')).status).toBe(200);
    }));

  test('with a user without roles refuses what needs one', () =>
    instance({ user: { roles: [] } }, async ({ ask }) => {
      const read = await ask('/api/now/account');
      expect([read.status, read.body.error?.message]).toEqual([403, 'Insufficient rights to query records']);
      const written = await ask('/api/now/contact', { body: { last_name: 'Nobody' } });
      expect([written.status, written.body.error?.message]).toEqual([403, 'Operation Failed']);
      expect((await ask('/api/sn_sc/servicecatalog/items?sysparm_limit=1')).status).toBe(200);
    }));

  test('with the one role of an endpoint serves that', () =>
    instance({ user: { roles: ['csm_ws_integration'] } }, async ({ ask }) => {
      expect((await ask('/api/now/account')).status).toBe(200);
    }));

  test('that sleeps says so before it looks at anything', () =>
    instance({ asleep: true }, async ({ hostname }) => {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const response = await fetch(`http://${hostname}/anything`, { method });
        expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html;charset=UTF-8']);
        expect(await response.text()).toContain('Instance Hibernating');
      }
    }));

  test('answers 429 above its rate limit, until the hour is over', async () => {
    let now = new Date('2026-03-02T09:59:30Z');
    await instance({ rateLimit: 2, now: () => now }, async ({ ask }) => {
      expect([(await ask('/api/now/account')).status, (await ask('/api/now/account')).status]).toEqual([200, 200]);
      const refused = await ask('/api/now/account');
      expect([refused.status, refused.body.error?.message]).toEqual([429, 'Rate limit exceeded']);
      expect(refused.headers.get('retry-after')).toBe('30');
      expect(refused.headers.get('x-ratelimit-limit')).toBe('2');
      expect(refused.headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-03-02T10:00:00Z') / 1000));
      expect(refused.headers.get('x-ratelimit-rule')).toMatch(/^[0-9a-f]{32}$/);
      now = new Date('2026-03-02T10:00:00Z');
      expect((await ask('/api/now/account')).status).toBe(200);
    });
  });

  test.each([
    ['lacks the plugin', { without: ['com.sn_customerservice'] }, { code: 'no_such_endpoint', outcome: 'refused' }],
    ['gives no role', { user: { roles: [] } }, { code: 'permission_denied', outcome: 'refused' }],
    ['sleeps', { asleep: true }, { code: 'unavailable', reason: 'hibernating', outcome: 'refused' }],
    ['has had enough', { rateLimit: 0 }, { code: 'rate_limited', outcome: 'refused' }],
  ])('that %s is told by the pack', async (_, options, expected) => {
    expect(await failure(options)).toMatchObject(expected);
  });

  test('of the same seed and clock gives new records the same ids and times', async () => {
    const incidents = '/api/now/table/incident?sysparm_exclude_reference_link=true';
    const options = { seed: 'a', now: () => new Date('2026-03-02T09:00:00Z') };
    const made = () => instance(options, async ({ ask }) => (await ask(incidents, { body: {} })).body.result);
    const first = await made();
    expect(await made()).toEqual(first);
    expect(first).toMatchObject({ sys_created_on: '2026-03-02 09:00:00' });
    const other = await instance({ ...options, seed: 'b' }, async ({ ask }) => ask(incidents, { body: {} }));
    expect((other.body.result as Row).sys_id).not.toBe((first as Row).sys_id);
  });

  test.each([
    [{ release: 'zurich' }, "startSandbox: release must be 'classic' or 'current', not \"zurich\""],
    [
      { without: ['com.glide.csm'] },
      /^startSandbox: without must be one of com\.sn_customerservice, .*, not "com.glide.csm"$/,
    ],
    [{ properties: { 'glide.x': '1' } }, /^startSandbox: properties must be one of glide\..*, not "glide.x"$/],
    [{ without: 'sn_tmf_api' }, 'startSandbox: without must be a list of plugins, not "sn_tmf_api"'],
    [{ without: null }, 'startSandbox: without must be a list of plugins, not null'],
    [{ user: { role: [] } }, 'startSandbox: user.role is none of roles, state, mfa, webServicesOnly'],
    [{ user: { roles: 'admin' } }, 'startSandbox: user.roles must be a list of roles, not "admin"'],
    [
      { user: { state: 'asleep' } },
      "startSandbox: user.state must be 'active' or 'inactive' or 'locked', not \"asleep\"",
    ],
    [{ user: { mfa: 1 } }, 'startSandbox: user.mfa must be true or false, not 1'],
    [{ user: { webServicesOnly: 'no' } }, 'startSandbox: user.webServicesOnly must be true or false, not "no"'],
    [{ user: null }, 'startSandbox: user must be an object, not null'],
    [{ basic: true }, "startSandbox: basic must be 'accepted' or 'restricted', not true"],
    [{ oauth: [] }, 'startSandbox: oauth must be an object, not []'],
    [{ oauth: { applicationUser: 0 } }, 'startSandbox: oauth.applicationUser must be true or false, not 0'],
    [{ oauth: { scope: 'narrow' } }, "startSandbox: oauth.scope must be 'broad' or 'secure', not \"narrow\""],
    [{ oauth: { lifetime: 0 } }, 'startSandbox: oauth.lifetime must be a whole number of seconds, not 0'],
    [{ oauth: { secret: 'x' } }, 'startSandbox: oauth.secret is none of applicationUser, scope, lifetime'],
    [
      { properties: { 'glide.sc.checkout.twostep': true } },
      'startSandbox: properties must be an object of texts, not {"glide.sc.checkout.twostep":true}',
    ],
    [{ asleep: 'no' }, 'startSandbox: asleep must be true or false, not "no"'],
    [{ maintenance: 1 }, 'startSandbox: maintenance must be true or false, not 1'],
    [{ blocked: 1 }, 'startSandbox: blocked must be true or false, not 1'],
    [{ loginPage: 1 }, 'startSandbox: loginPage must be true or false, not 1'],
    [{ rateLimit: '5' }, 'startSandbox: rateLimit must be a number of requests, not "5"'],
    [{ seed: 5 }, 'startSandbox: seed must be a text, not 5'],
    [{ now: '2026-01-01' }, 'startSandbox: now must be a function that gives the time, not "2026-01-01"'],
    [{ log: true }, 'startSandbox: log must be a function, not true'],
    [{ port: '8080' }, 'startSandbox: port must be from 0 to 65535, not "8080"'],
    [{ port: 65_536 }, 'startSandbox: port must be from 0 to 65535, not 65536'],
    [{ rateLimit: -1 }, 'startSandbox: rateLimit must be a number of requests, not -1'],
    [{ sleeping: true }, /^startSandbox: sleeping is none of port, log, tls, release, /],
  ])('%j is refused', async (options, message) => {
    await expect(startSandbox(options as SandboxOptions)).rejects.toThrow(message);
  });
});

test('what it does not know is told by the pack as refused, and done once', async () => {
  const sandbox = await startSandbox();
  const pack = await loadPack();
  try {
    const input = { sys_id: '6690750f4f7b4200086eeed18110c761', variables: [{ remote: 'No' }] };
    const error: unknown = await pack
      .connect(sandbox.config, { allowLoopback: true })
      .run('catalog.listOrderGuideItems', input)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'rejected', reason: 'not_documented', outcome: 'refused', attempts: 1 });
    expect(sandbox.requests).toHaveLength(1);
  } finally {
    await pack.close();
    await sandbox.close();
  }
});
