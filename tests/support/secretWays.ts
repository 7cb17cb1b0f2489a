import { type Canary, canaries, tokenForms } from './secrets.ts';
import { anything, type Case, must, signInOf, type World } from './secretWorld.ts';
import { failure, json } from './server.ts';

export type Way = (world: World, canary: Canary) => Promise<readonly unknown[]>;
/** What stands in a config. */
export const configured = canaries.filter(({ part, fetched }) => !part.endsWith('_token') && !fetched);
/** What stands in a header that signs in. */
export const inHeaders = canaries.filter((canary) => Object.keys(tokenForms(canary)).length > 0);
/** One of each way and part of it. */
export const ofEachKind = canaries.filter(
  ({ way, part }, n) => canaries.findIndex((one) => one.way === way && one.part === part) === n,
);
/** Ways as cases, each with each credential. */
export const casesOf = (
  ways: Record<string, Way>,
  of: readonly Canary[],
  forms?: (canary: Canary) => Record<string, string>,
) =>
  of.flatMap((canary) =>
    Object.entries(ways).map(([name, way]): Case => {
      const looked = forms === undefined ? {} : { forms: forms(canary) };
      return { name, canary, ...looked, run: (world) => way(world, canary) };
    }),
  );

/** The objects that a caller holds. */
export const objects: Case[] = casesOf(
  {
    'a rendered request': async ({ connect }, canary) => {
      const input =
        canary.way === 'parcel'
          ? { verb: 'POST', path: 'x', body: {} }
          : { method: 'POST', url_path: 'api/x', body: {} };
      return [connect(canary).render(canary.way === 'parcel' ? 'raw.call' : 'generic.request', input)];
    },
    'a connection that ran': async ({ answer, connect }, canary) => {
      answer((_, response) => json(response, 200, {}));
      const connection = connect(canary);
      await anything(connection, canary);
      return [connection];
    },
  },
  canaries,
);

/** A pack is large: one look at each after all of its connections. */
export const packs: Case[] = casesOf({ 'the pack': async ({ pack }, canary) => [pack(canary)] }, ofEachKind);

/** Reading a list of pages whose server says the sign-in wherever it can. */
export const pages: Case[] = casesOf(
  {
    'rows, marks, the summary and the error of a page': async ({ answer, connect }, canary) => {
      const [token = ''] = Object.values(tokenForms(canary));
      let asked = 0;
      answer((request, response) => {
        asked += 1;
        if (asked > 1) return void json(response, 500, { error: { message: signInOf(request) }, sent: token });
        const row = { sys_id: token, number: token, [token]: { [token]: 5 } };
        json(
          response,
          200,
          { result: [row], payload: [row], paging: { next: token } },
          { link: `<x?${token}>;rel="next"` },
        );
      });
      const list = connect(canary).paginate(canary.way === 'parcel' ? 'parcel.list' : 'account.list', {});
      const seen: unknown[] = [];
      const thrown = await failure(
        (async () => {
          for await (const row of list) seen.push(row);
        })(),
      );
      must(seen.length === 1, 'a page was read');
      return [...seen, thrown, await list.summary, list];
    },
    'the page, the warnings and the rest of a result': async ({ answer, connect }, canary) => {
      const [token = ''] = Object.values(tokenForms(canary));
      const rows = [{ sys_id: 5, [token]: 5 }, token];
      answer((_, response) =>
        json(response, 200, { result: rows, payload: rows, paging: { next: token }, [token]: token }),
      );
      const result = await connect(canary).run(canary.way === 'parcel' ? 'parcel.list' : 'account.list', {});
      must(result.warnings.length > 0, 'there are warnings');
      return [result];
    },
    'a text in place of JSON': async ({ answer, connect }, canary) => {
      answer((request, response) => response.end(`You sent ${signInOf(request)}`));
      return [
        await (canary.way === 'parcel'
          ? connect(canary).run('raw.call', { verb: 'GET', path: 'x', form: 'text' })
          : connect(canary).run('generic.request', { method: 'GET', url_path: 'api/x', response: 'text' })),
      ];
    },
  },
  inHeaders,
  tokenForms,
);
