import { describe, expect, test } from '@jest/globals';
import { freshSandbox } from '../support/sandbox.ts';

const { ask } = freshSandbox();

describe('what is refused', () => {
  test.each([
    '/',
    '/api/now/accounts',
    '/now/account',
    '/api/now/account/',
    '/api/now/account/%',
    '/api/now/table',
    '/api/sn_sc/servicecatalog/catalog',
  ])('nothing stands at %s', async (path) => {
    expect(await ask(path)).toMatchObject({
      status: 400,
      body: { error: { message: 'Requested URI does not represent any resource', detail: null }, status: 'failure' },
    });
  });

  test.each(['/api/sn_sc/servicecatalog/items/x/variables'])(
    '%s, which an instance can have and this one lacks, is no missing plugin',
    async (path) => {
      expect(await ask(path)).toMatchObject({
        status: 501,
        body: { error: { message: 'The embedded ServiceNow does not serve this endpoint' } },
      });
    },
  );

  test('a wrong method, an Accept and a Content-Type that are not served', async () => {
    const wrong = await ask('/api/now/account', { body: {} });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
    expect((await ask('/api/now/account', { headers: { accept: 'text/html' } })).status).toBe(406);
    expect(
      (await ask('/api/now/contact', { body: '<a/>', headers: { 'content-type': 'application/xml' } })).status,
    ).toBe(415);
  });

  test.each(['{', '"text"', 'null x', '[[]]'])('the body %s', async (body) => {
    const answer = await ask('/api/now/contact', { body });
    expect(answer).toMatchObject({ status: 400, body: { error: { message: 'Exception while reading request' } } });
  });

  test('a body that is nested too deeply to be written out again, by what repeats it as well', async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const order = '"productOrderItem":[{"id":"1","action":"add","productOffering":{"id":"x"}}],"orderCurrency":"USD"';
    for (const path of ['/api/now/contact', '/api/sn_ind_tmt_orm/order/productOrder'])
      expect(await ask(path, { body: `{"x":${deep},${order}}` })).toMatchObject({
        status: 400,
        body: { error: { detail: 'The body is nested too deeply' } },
      });
    expect((await ask('/api/now/account')).status).toBe(200);
  });

  test('a body over 10 MB, with its size', async () => {
    const answer = await ask('/api/now/contact', { body: JSON.stringify({ name: 'x'.repeat(10 * 1024 * 1024) }) });
    expect(answer.status).toBe(400);
    expect(answer.body.error?.detail).toBe(
      'Rejected large REST payload with content-length = 10485771 bytes. Max allowed: 10485760 bytes.',
    );
  });

  test('HEAD is GET without its body', async () => {
    const answer = await ask('/api/now/table/incident', { method: 'HEAD' });
    expect([answer.status, answer.headers.get('x-total-count'), answer.body]).toEqual([200, '40', {}]);
  });
});
