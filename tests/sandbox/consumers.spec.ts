import { describe, expect, test } from '@jest/globals';
import { freshSandbox, links, type Row, unknownId } from '../support/sandbox.ts';

const { ask, rows, table } = freshSandbox();
const columns =
  'active business_phone city country date_format email fax first_name gender home_phone household last_name middle_name mobile_phone name notes notification number photo preferred_language prefix primary state street suffix sys_created_by sys_created_on sys_domain sys_id sys_mod_count sys_tags sys_updated_by sys_updated_on time_format time_zone title user zip';

describe('consumers', () => {
  test('have every documented column, each a text', async () => {
    const consumers = await rows('/api/now/consumer');
    expect(consumers.length).toBeGreaterThan(4);
    for (const consumer of consumers) {
      expect(Object.keys(consumer).sort()).toEqual(columns.split(' '));
      expect(Object.values(consumer).every((value) => typeof value === 'string')).toBe(true);
      expect(consumer.number).toMatch(/^CSMR\d{7}$/);
    }
  });

  test('filter, order and page; a filter on a column that they lack is dropped', async () => {
    const inOregon = await rows('/api/now/consumer?sysparm_query=state=OR^ORDERBYlast_name');
    expect(inOregon.map(({ last_name }) => last_name)).toEqual(['Ekwueme', 'Grainger', 'Tallow']);
    const all = await rows('/api/now/consumer');
    const page = await ask('/api/now/consumer?sysparm_query=account=x&sysparm_limit=2&sysparm_offset=2');
    expect(page.body.result).toEqual(all.slice(2, 4));
    expect(await rows(links(page.headers).next ?? '')).toEqual(all.slice(4, 6));
  });

  test.each(['sysparm_query=name=nobody', 'sysparm_offset=99'])('nothing found is a 404: %s', async (query) => {
    expect(await ask(`/api/now/consumer?${query}`)).toMatchObject({
      status: 404,
      body: { error: { message: 'No Record found' } },
    });
  });

  test('are created from any fields, twice if asked twice, and read back', async () => {
    const sent = {
      ...{ first_name: 'Io', middle_name: 'Mae', last_name: 'Fenn', email: 'io.fenn@post.example', active: false },
      ...{ notification: 1, household: '4', social_channel: 'Instagram', no_such_field: 'x', sys_id: unknownId },
    };
    const answer = await ask('/api/now/consumer', { body: sent });
    expect(answer).toMatchObject({ status: 201, body: { result: expect.stringMatching(/^[0-9a-f]{32}$/) } });
    expect(answer.body.result).not.toBe(unknownId);
    const { result } = (await ask(`/api/now/consumer/${answer.body.result}`)).body as { result: Row };
    expect(Object.keys(result).sort()).toEqual(columns.split(' '));
    expect(result).toMatchObject({
      ...{ sys_id: answer.body.result, name: 'Io Mae Fenn', active: 'false', notification: '1', household: '4' },
      ...{ primary: 'false', sys_domain: 'global', sys_created_by: 'integration' },
    });
    const again = await ask('/api/now/consumer', { body: sent });
    expect(again.status).toBe(201);
    expect(await table('csm_consumer', 'email=io.fenn@post.example')).toMatchObject([
      { sys_id: answer.body.result, number: result.number },
      { sys_id: again.body.result },
    ]);
  });

  test('need no field at all', async () => {
    expect((await ask('/api/now/consumer', { body: {} })).status).toBe(201);
    expect((await ask('/api/now/consumer', { body: '[[]]' })).status).toBe(400);
  });

  test('are reached in the Table API, with the user they sign in as', async () => {
    const [consumer] = await rows(
      '/api/now/table/csm_consumer?sysparm_query=userISNOTEMPTY&sysparm_limit=1&sysparm_fields=name,user.name,user.sys_class_name',
    );
    expect(consumer).toEqual({
      name: consumer?.['user.name'],
      'user.name': expect.stringContaining(' '),
      'user.sys_class_name': 'csm_consumer_user',
    });
  });
});
