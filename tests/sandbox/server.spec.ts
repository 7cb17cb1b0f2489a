import { Agent, request as httpRequest } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { basic, sharedSandbox } from '../support/sandbox.ts';

const { ask, sandboxOf } = sharedSandbox();

describe('sign-in', () => {
  const refused = {
    error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
    status: 'failure',
  };

  test.each([
    ['a wrong password', () => basic(sandboxOf().config.user, 'wrong')],
    ['a wrong user', () => basic('admin', sandboxOf().config.password)],
    ['the right password in Latin-1', () => basic(sandboxOf().config.user, sandboxOf().config.password, 'latin1')],
    ['another scheme', () => 'Bearer abc'],
    ['nothing', () => ''],
  ])('refuses %s', async (_, authorization) => {
    const answer = await ask('/api/now/account', { headers: { authorization: authorization() } });
    expect(answer).toMatchObject({ status: 401, body: refused });
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Service-now"');
    expect(answer.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  });

  test('comes before everything else', async () => {
    expect((await ask('/nothing/here', { headers: { authorization: '' } })).status).toBe(401);
  });
});

describe('a sandbox', () => {
  test('tells what it received, without credentials', async () => {
    await ask('/api/now/account?sysparm_limit=1&sysparm_query=a%5Eb');
    const last = sandboxOf().requests.at(-1);
    expect(last).toMatchObject({
      method: 'GET',
      path: '/api/now/account',
      query: { sysparm_limit: '1', sysparm_query: 'a^b' },
      headers: { accept: '*/*' },
    });
    await ask('/api/now/contact', { body: { last_name: 'Z' } });
    expect(sandboxOf().requests.at(-1)?.body).toEqual({ last_name: 'Z' });
    expect(JSON.stringify(sandboxOf().requests)).not.toMatch(/authorization|Basic /i);
    expect(sandboxOf().requests.length).toBeLessThanOrEqual(1000);
  });

  test('shares no state with another', async () => {
    const lines: string[] = [];
    const other = await startSandbox({ log: (line) => lines.push(line) });
    const { body } = await ask('/api/now/contact', { body: { last_name: 'Mine' }, of: other });
    expect((await ask(`/api/now/contact/${body.result}`, { of: other })).status).toBe(200);
    expect((await ask(`/api/now/contact/${body.result}`)).status).toBe(404);
    expect(lines).toEqual(['201 POST /api/now/contact', `200 GET /api/now/contact/${body.result}`]);
    await other.close();
  });

  test('listens on the port it was given, and says when that is taken', async () => {
    const port = Number(sandboxOf().config.hostname.split(':')[1]);
    await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE');
  });

  test('closes at once, kept-alive sockets included, twenty times', async () => {
    for (let round = 0; round < 20; round += 1) {
      const one = await startSandbox();
      const agent = new Agent({ keepAlive: true });
      await new Promise((resolve, reject) => {
        const request = httpRequest(`http://${one.config.hostname}/`, { agent }, (response) => {
          response.resume().on('end', resolve);
        });
        request.on('error', reject).end();
      });
      const started = performance.now();
      await Promise.all([one.close(), one.close()]);
      expect(performance.now() - started).toBeLessThan(1000);
      await one.close();
      agent.destroy();
    }
    // A closed handle is gone some turns of the event loop later. The one left is what the other tests share.
    const servers = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;
    for (let turn = 0; turn < 10 && servers() > 1; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(servers()).toBe(1);
  });
});
