import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { checks } from './support/secretChecks.ts';
import { commandLines, commandRuns } from './support/secretCommands.ts';
import { configs, keysAsAuthorities } from './support/secretConfigs.ts';
import { brokenOff, cutThrough, echoes, echoesOfSuccess, echoesOnSockets, numbers } from './support/secretEchoes.ts';
import { faultsOnSockets, transportFaults } from './support/secretFaults.ts';
import { fetchedCases } from './support/secretFetched.ts';
import { offered } from './support/secretLists.ts';
import { embedded } from './support/secretSandbox.ts';
import { asksForToken, type Canary, canaries, formsOf, leaks, leaksHead, reached, shownOf } from './support/secrets.ts';
import { tokens } from './support/secretTokens.ts';
import { traces } from './support/secretTraces.ts';
import { objects, packs, pages } from './support/secretWays.ts';
import { type Case, transportOf, type World, world } from './support/secretWorld.ts';
import { json } from './support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
let all: World;

beforeAll(async () => {
  all = await world();
});
afterAll(async () => {
  await all.close();
  await rm(folder, { recursive: true });
});

const groups: Record<string, Case[]> = {
  'a server that says it when it refuses': echoes,
  'a server that says all forms of it, over a socket': echoesOnSockets,
  'words that are cut within it': cutThrough,
  'an answer that breaks off within it': brokenOff,
  'a password of digits that is said as a number': numbers,
  'a server that says it in a success': echoesOfSuccess,
  'reading pages': pages,
  'a call that gets no answer': faultsOnSockets,
  'what another transport throws': transportFaults,
  'tokens, how they are asked for, given out and renewed': tokens,
  'credentials that are fetched': fetchedCases,
  'what a caller holds': objects,
  'what is told on diagnostics channels': traces,
  'what is offered to choose from': offered,
  'a config that is not fit': configs,
  'a private key in the place of an authority': keysAsAuthorities,
  'a check of a config': checks,
  'the embedded ServiceNow': embedded,
  'commands that send nothing': commandLines(folder),
  'commands that run': commandRuns(folder),
  'the packs, after all of that': packs,
};

/** Jest gives tests a process and a console of their own: warnings go to the one outside, words to either. */
const outside = runInThisContext('({ process, console })') as { process: NodeJS.Process; console: Console };

/** All that is printed or warned of while something runs. */
async function overheard(run: () => Promise<void>): Promise<string[]> {
  const heard: unknown[] = [];
  const note = (...said: unknown[]) => void heard.push(...said);
  const spies = [console, outside.console].flatMap((one) =>
    (Object.keys(one) as (keyof Console)[])
      .filter((name) => typeof one[name] === 'function')
      .map((name) => jest.spyOn(one as unknown as Record<string, () => void>, name).mockImplementation(note)),
  );
  const streams = [outside.process.stdout, outside.process.stderr].map((stream) => {
    const { write } = stream;
    stream.write = ((...said: Parameters<typeof write>) => {
      note(said[0]);
      return write.apply(stream, said);
    }) as typeof write;
    return () => Object.assign(stream, { write });
  });
  outside.process.on('warning', note);
  try {
    await run();
    // Warnings come a turn later.
    await new Promise((turn) => setImmediate(turn));
  } finally {
    outside.process.off('warning', note);
    for (const spy of spies) spy.mockRestore();
    for (const restore of streams) restore();
  }
  return reached(heard);
}

/** What a case shows of its credential: a line for each form, none where it keeps it. */
async function shownBy({ name, canary, forms, run }: Case): Promise<string[]> {
  const seen = await run(all).catch((error: unknown) => new Error(`${canary.name}: ${name}: ${error}`));
  if (seen instanceof Error) return [seen.message];
  const texts = seen.flatMap((value) => shownOf(value));
  const found = leaks(canary, texts, forms);
  if (forms === undefined && leaksHead(texts)) found.push('its beginning');
  return found.map((form) => `${canary.name}: ${name}: ${form}`);
}

const total = Object.values(groups).flat().length;

describe(`a credential is seen nowhere: ${total} cases`, () => {
  test.each(Object.entries(groups).map(([name, cases]) => [name, cases.length, cases] as const))(
    '%s: %d cases',
    async (_, __, cases) => {
      const found: string[] = [];
      const heard = await overheard(async () => {
        for (const one of cases) found.push(...(await shownBy(one)));
      });
      for (const canary of new Set(cases.map((one) => one.canary))) {
        found.push(...leaks(canary, heard).map((form) => `${canary.name}: on the console: ${form}`));
      }
      expect(cases.length).toBeGreaterThan(0);
      expect(found).toEqual([]);
    },
  );
});

test(`${total} cases in ${Object.keys(groups).length} groups: each of ${canaries.length} credentials, in each of its forms`, () => {
  const ran = new Set(echoes.map(({ canary, name }) => `${canary.name}: ${name.replace(/^\d+: |, in .*$/g, '')}`));
  const wanted = canaries.flatMap((canary) => Object.keys(formsOf(canary)).map((form) => `${canary.name}: ${form}`));
  expect([...ran].sort()).toEqual(wanted.sort());
  expect(total).toBeGreaterThan(1500);
});

describe('what looks for a credential', () => {
  const every = canaries.flatMap((canary) =>
    Object.entries(formsOf(canary)).map(([form, text]) => [canary, form, text] as const),
  );
  const ways: Record<string, (text: string) => unknown> = {
    'a message': (text) => new Error(`Sent ${text}.`),
    'a cause of a cause': (text) => new Error('x', { cause: new Error('y', { cause: { text } }) }),
    'a stack': (text) => Object.assign(new Error('x'), { stack: text }),
    'a hidden field': (text) => Object.defineProperty({}, 'x', { value: text, enumerable: false }),
    'a key': (text) => ({ a: [{ [text]: 1 }] }),
    bytes: (text) => ({ x: Buffer.from(text) }),
    'printed JSON': (text) => JSON.stringify({ text }, null, 2),
    'a map': (text) => new Map([['x', [text]]]),
    'an inherited getter': (text) =>
      new (class {
        get x() {
          return text;
        }
      })(),
  };

  test.each(Object.entries(ways))(`finds each of ${every.length} forms in %s`, (_, way) => {
    const missed = every.filter(([canary, form, text]) => !leaks(canary, shownOf(way(text))).includes(form));
    expect(missed.map(([canary, form]) => `${canary.name}: ${form}`)).toEqual([]);
  });

  test('hears the console, the streams and the warnings', async () => {
    const [canary] = canaries as [Canary];
    const { process: real } = outside;
    const speakers: (() => unknown)[] = [
      () => console.debug(canary.secret),
      () => outside.console.trace({ a: [canary.secret] }),
      () => real.stdout.write(canary.secret.slice(0, 0)) && console.log(new Error(canary.secret)),
      () => real.emitWarning(`Sent ${canary.secret}`, { code: 'TEST' }),
    ];
    for (const speak of speakers) {
      const heard = await overheard(async () => void speak());
      expect(leaks(canary, heard)).toContain('as it is');
    }
    expect(leaks(canary, await overheard(async () => undefined))).toEqual([]);
  });
});

test("the caller's own reason stays the cause of a cancelled call", async () => {
  for (const canary of canaries) {
    const reason = new Error(canary.secret);
    const thrown = await all.error(canary, {}, AbortSignal.abort(reason));
    expect(thrown.cause).toBe(reason);
  }
});

test('data that holds the password in clear is given as the server sent it', async () => {
  for (const canary of canaries.filter(({ part }) => part === 'password')) {
    all.answer((_, response) => json(response, 200, { result: [{ sys_id: 'a', notes: canary.secret }] }));
    const { data } = await all.connect(canary).run('account.list');
    expect(data).toEqual([{ sys_id: 'a', notes: canary.secret }]);
  }
});

test('a refused request for a token shows what the server says of it, unless it gives out a token', async () => {
  const [canary] = canaries.filter(asksForToken) as [Canary];
  const said = { error: 'invalid_request', error_description: 'Bad token: none, invalid_token' };
  const told = async (body: object) => {
    const send = async () => ({ status: 400, headers: {}, body: Buffer.from(JSON.stringify(body)) });
    const { message, detail } = await all.error(canary, transportOf(canary, send, send));
    return { detail, says: message.includes(said.error_description) };
  };
  expect(await told(said)).toEqual({ detail: said, says: true });
  for (const name of ['access_token', 'refreshToken', 'token'])
    expect(await told({ ...said, [name]: 'x' })).toEqual({ detail: undefined, says: false });
});

test('the host of a config that is not fit is told only where it is fit itself', async () => {
  const { checkConfig } = all.pack(canaries[0] as Canary);
  const hostOf = async (hostname: unknown) => (await checkConfig({ hostname, user: 'me' })).instance.hostname;
  expect(await hostOf('https://Dev1.example.com/x')).toBe('dev1.example.com');
  for (const unfit of ['https://me:canary@dev1.example.com', 'canary', ['canary'], undefined])
    expect(await hostOf(unfit)).toBe('');
});

test('a credential deeper in an answer than anybody reads is left out with what is around it', async () => {
  for (const canary of canaries) {
    const deep = `${'{"a":'.repeat(60)}${JSON.stringify(canary.secret)}${'}'.repeat(60)}`;
    const send = async () => ({ status: 400, headers: {}, body: Buffer.from(deep) });
    const thrown = await all.error(canary, transportOf(canary, send));
    expect(leaks(canary, shownOf(thrown))).toEqual([]);
    expect(JSON.stringify(thrown.detail)).toContain('…');
  }
});

test('a failed answer that says nothing of the credential is shown as it is', async () => {
  for (const canary of canaries) {
    const said = { error: { message: 'Zebras & "quotes" 100% +1', detail: ['a/b', { canary: 703 }] } };
    const send = async () => ({ status: 400, headers: {}, body: Buffer.from(JSON.stringify(said)) });
    const { detail } = await all.error(canary, transportOf(canary, send, asksForToken(canary) ? send : undefined));
    expect(detail).toEqual(said);
  }
});
