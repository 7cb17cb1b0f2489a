import type { Connection } from '../../src/index.ts';
import { type Canary, canaries, formsOf, tokenForms } from './secrets.ts';
import { casesOf, inHeaders, type Way } from './secretWays.ts';
import { type Case, must, signInOf } from './secretWorld.ts';
import { failure, json } from './server.ts';

type List = (connection: Connection, canary: Canary) => Promise<unknown>;

/** What is read for people to choose from. */
const lists: Record<string, List> = {
  choices: (connection, { way }) =>
    way === 'parcel' ? connection.options('parcel.get', 'number') : connection.options('catalog.orderItem', 'sys_id'),
  organizations: (connection) => connection.organizations(),
  'organizations that were searched': (connection) => connection.organizations({ search: 'e' }),
};

const rows = (...texts: string[]) => {
  const all = texts.map((text) => ({ sys_id: text, number: text, id: text, name: `The ${text}`, [text]: text }));
  return { result: all, payload: all, paging: { next: null } };
};

const refused = (name: string, list: List): [string, Way][] => [
  [
    `${name} that are refused`,
    async ({ answerTo, connect }, canary) => {
      const all = Object.values(formsOf(canary));
      answerTo(canary, (request, response) => json(response, 400, { error: { message: signInOf(request) }, all }));
      return [await failure(list(connect(canary), canary))];
    },
  ],
  [
    `${name} that are not let in`,
    async ({ answerTo, connect }, canary) => {
      const all = Object.values(formsOf(canary)).join(' ');
      answerTo(canary, (_, response) => json(response, 401, { error: { message: all }, fault: { text: all } }));
      return [await failure(list(connect(canary), canary))];
    },
  ],
];

const given = (name: string, list: List): [string, Way][] => [
  [
    `${name} that hold it`,
    async ({ answer, connect }, canary) => {
      const tokens = Object.values(tokenForms(canary));
      answer((_, response) => json(response, 200, rows('usual', ...tokens), { 'x-total': String(tokens.length + 1) }));
      const read = await list(connect(canary), canary);
      must(JSON.stringify(read).includes('usual'), 'it was read');
      return [read];
    },
  ],
];

/** A list that goes on at a host that has the name of what signed in. */
const elsewhere: Record<string, Way> = {
  'lists that go on at another host, named by it': async ({ answer, connect }, canary) => {
    const link = `<https://${canary.secret}.example.com/x?sysparm_offset=200>;rel="next"`;
    answer((_, response) => json(response, 200, rows('usual'), { link }));
    const connection = connect(canary);
    const read = async () => {
      for await (const row of connection.paginate('account.list')) must(row !== undefined, 'a row came');
    };
    const thrown = [await failure(connection.organizations()), await failure(read())];
    for (const one of thrown) must(String(one).includes('another host'), 'the link was followed to its host');
    return thrown;
  },
};

const waysOf = (make: typeof refused) =>
  Object.fromEntries(Object.entries(lists).flatMap(([name, list]) => make(name, list)));

/** What is offered to choose from. */
export const offered: Case[] = [
  ...casesOf(waysOf(refused), canaries),
  ...casesOf(waysOf(given), inHeaders, tokenForms),
  ...casesOf(
    elsewhere,
    canaries.filter(({ way, secret }) => way !== 'parcel' && /^[\w-]{1,60}$/.test(secret)),
    ({ secret }) => ({ 'as it is': secret, 'in small letters, as hosts are': secret.toLowerCase() }),
  ),
];
