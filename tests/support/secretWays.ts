import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { startSandbox } from '../../src/index.ts';
import { type Canary, canaries, tokenForms, user } from './secrets.ts';
import { anything, type Case, must, signInOf, type World } from './secretWorld.ts';
import { failure, json } from './server.ts';

export type Way = (world: World, canary: Canary) => Promise<readonly unknown[]>;
export const passwords = canaries.filter(({ scheme }) => scheme === 'password');
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
        canary.scheme === 'key'
          ? { verb: 'POST', path: 'x', body: {} }
          : { method: 'POST', url_path: 'api/x', body: {} };
      return [connect(canary).render(canary.scheme === 'key' ? 'raw.call' : 'generic.request', input)];
    },
    'a connection that ran': async ({ answer, connect }, canary) => {
      answer((_, response) => json(response, 200, {}));
      const connection = connect(canary);
      await anything(connection, canary);
      return [connection];
    },
    "the events of got's diagnostics channels": async ({ answer, connect }, canary) => {
      const seen: unknown[] = [];
      const note = (message: unknown) => seen.push(structuredClone(message));
      const channels = ['request:create', 'request:start', 'response:start', 'response:end', 'request:error'];
      for (const name of channels) subscribe(`got:${name}`, note);
      answer((_, response) => json(response, 200, {}));
      await anything(connect(canary), canary);
      for (const name of channels) unsubscribe(`got:${name}`, note);
      must(seen.length > 0, 'an event was seen');
      return seen;
    },
  },
  canaries,
);

/** A pack is large: one look at each after all of its connections. */
export const packs: Case[] = casesOf({ 'the pack': async ({ pack }, canary) => [pack(canary)] }, [
  canaries.findLast(({ scheme }) => scheme === 'password') as Canary,
  canaries.findLast(({ scheme }) => scheme === 'key') as Canary,
]);

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
      const list = connect(canary).paginate(canary.scheme === 'key' ? 'parcel.list' : 'account.list', {});
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
      const result = await connect(canary).run(canary.scheme === 'key' ? 'parcel.list' : 'account.list', {});
      must(result.warnings.length > 0, 'there are warnings');
      return [result];
    },
    'a text in place of JSON': async ({ answer, connect }, canary) => {
      answer((request, response) => response.end(`You sent ${signInOf(request)}`));
      return [
        await (canary.scheme === 'key'
          ? connect(canary).run('raw.call', { verb: 'GET', path: 'x', form: 'text' })
          : connect(canary).run('generic.request', { method: 'GET', url_path: 'api/x', response: 'text' })),
      ];
    },
  },
  canaries,
  tokenForms,
);

/** Configs that are not fit, with the credential at its place or at a wrong one. */
const unfit = ({ secret }: Canary): Record<string, unknown> => ({
  'no hostname': { user, password: secret },
  'a list as the password': { hostname: 'dev1.example.com', user, password: [secret] },
  'an object as the password': { hostname: 'dev1.example.com', user, password: { secret } },
  'a field that is not known': { hostname: 'dev1.example.com', user, password: secret, passwort: secret },
  'the password as the way to sign in': {
    hostname: 'dev1.example.com',
    user,
    password: secret,
    auth: { type: secret },
  },
  'the password behind the user': { hostname: 'dev1.example.com', user: `${user}:${secret}`, password: secret },
  'the password in the address': { hostname: `https://${user}:${secret}@dev1.example.com`, user, password: secret },
  'the password encoded in the address': {
    hostname: `https://${user}:${encodeURIComponent(secret)}@dev1.example.com/?a=b`,
    user,
    password: secret,
  },
  'the password as the whole': secret,
  'a list as the whole': [secret],
  'a key with a line break': { host: 'acme.example.com', api_key: `${secret}\n` },
  'a list as the key': { host: 'acme.example.com', api_key: [secret] },
});

export const configs: Case[] = canaries.flatMap((canary) =>
  Object.keys(unfit(canary)).map(
    (name): Case => ({
      name: `a config with ${name}`,
      canary,
      run: async ({ pack }) => {
        const given = unfit(canary)[name];
        const { issues, valid } = pack(canary).validateConfig(given);
        must(!valid && issues.length > 0, 'it is not fit');
        return [issues, await failure((async () => pack(canary).connect(given))())];
      },
    }),
  ),
);

/** The embedded ServiceNow: what it remembers and logs of requests, of which it refuses the sign-in. */
export const embedded: Case[] = casesOf(
  {
    'what the sandbox remembers and logs': async ({ pack }, canary) => {
      const logged: string[] = [];
      const sandbox = await startSandbox({ log: (line) => logged.push(line) });
      try {
        const config = { hostname: sandbox.config.hostname, user, password: canary.secret };
        const connection = pack(canary).connect(config, { allowLoopback: true, retries: 0 });
        const thrown = await failure(connection.run('account.list'));
        must(sandbox.requests.length === 1 && logged.length === 1, 'a request came');
        return [thrown, sandbox.requests, logged];
      } finally {
        await sandbox.close();
      }
    },
  },
  passwords,
);
