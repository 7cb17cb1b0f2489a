import type { ConnectOptions } from '../../src/index.ts';
import { ActionError } from '../../src/index.ts';
import { type Canary, canaries, formsOf } from './secrets.ts';
import { casesOf, type Way } from './secretWays.ts';
import { type Answer, anything, type Case, fetchedSecrets, must, type World } from './secretWorld.ts';
import { failure, json } from './server.ts';

const ofConfigs = canaries.filter(({ part, way }) => !part.endsWith('_token') && way !== 'parcel');
const asFetched = (canary: Canary): Canary => ({ ...canary, fetched: true });

type Source = NonNullable<ConnectOptions['credentials']>;

/** The error of a call whose credentials come from a source; `refuses`: the server refuses the first that it is given. */
async function errorOf({ answerTo, connect }: World, canary: Canary, credentials: Source, answer: Answer) {
  answerTo(canary, answer);
  const thrown = await failure(anything(connect(asFetched(canary), { credentials }), canary));
  must(thrown instanceof ActionError, 'it is an error of ours');
  return thrown as ActionError;
}

/** A server that tells all forms of a secret, and refuses with one status after the other. */
function refusing(canary: Canary, ...statuses: number[]): Answer {
  const all = Object.values(formsOf(canary));
  let asked = 0;
  return (_, response) => {
    const status = statuses[Math.min(asked, statuses.length - 1)] as number;
    asked += 1;
    json(response, status, { error: { message: all.join(' ') }, all });
  };
}

const fine: Answer = (_, response) => json(response, 200, {});

/** What cannot be read as credentials, with the secret in it. */
const shapes = (canary: Canary): Record<string, unknown> => {
  const { secret, part, way } = canary;
  const wrongs = {
    'the text itself': secret,
    'a list of it': [secret],
    'it as the name of a field': { [secret]: secret },
    'it in a field that is misspelt': { pasword: secret },
    'it in a field of the config': { hostname: secret },
    'a number with it as its name': { [secret]: 5, password: 5 },
  };
  const inside: Record<string, unknown> = {
    'a list': [secret],
    'an object': { [secret]: { secret } },
    'too long a text': secret.repeat(4096),
  };
  const placed = (value: unknown) => (way === 'basic' ? { password: value } : { auth: { [part]: value } });
  const auths = {
    'it as all that signs in': { auth: secret },
    'it as a name inside': { auth: { [secret]: secret } },
    'it as the way': { auth: { type: secret } },
    'it in a misspelt field inside': { auth: { clientsecret: secret, kye: secret } },
  };
  return {
    ...wrongs,
    ...Object.fromEntries(Object.entries(inside).map(([name, value]) => [`${name} in its place`, placed(value)])),
    ...(way === 'basic' ? { 'it behind the user': { user: `me:${secret}`, password: secret } } : auths),
  };
};

const waysOfShapes: Record<string, Way> = Object.fromEntries(
  Object.keys(shapes(ofConfigs[0] as Canary))
    .concat(Object.keys(shapes(ofConfigs.find(({ way }) => way !== 'basic') as Canary)))
    .flatMap((name) => [
      [
        `credentials that are ${name}`,
        async (world: World, canary: Canary) => {
          const given = shapes(canary)[name];
          if (given === undefined) return [];
          const thrown = await errorOf(world, canary, async () => given as object as Record<string, unknown>, fine);
          must(thrown.code === 'invalid_config', `it is not fit: ${thrown.message}`);
          return [thrown];
        },
      ],
      [
        `other credentials, after a refusal, that are ${name}`,
        async (world: World, canary: Canary) => {
          const given = shapes(canary)[name];
          if (given === undefined) return [];
          const source: Source = async ({ rejected }) => (rejected ? given : fetchedSecrets(canary)) as never;
          return [await errorOf(world, canary, source, refusing(canary, 401))];
        },
      ],
    ]),
);

/** All that is told of an error but its cause, which is the caller's own. */
const withoutCause = (error: ActionError): unknown[] => {
  must(error.cause !== undefined, 'the cause is kept');
  return [error.message, error.remedy, error.stack, error.toJSON(), JSON.stringify(error), { ...error }, String(error)];
};

const throws: Record<string, (secret: string) => unknown> = {
  'an Error': (secret) => Object.assign(new Error(`Not with ${secret}`), { code: secret, [secret]: secret }),
  'a text': (secret) => secret,
  'an object': (secret) => ({ message: secret, remedy: secret, [secret]: secret }),
  "an error of the engine's own": (secret) =>
    new ActionError('unauthenticated', `Not with ${secret}`, {
      remedy: `Change ${secret}`,
      reason: secret,
      detail: secret,
    }),
};

const waysOfThrowing: Record<string, Way> = Object.fromEntries(
  Object.entries(throws).flatMap(([name, make]) => [
    [
      `credentials that throw ${name}`,
      async (world: World, canary: Canary) =>
        withoutCause(await errorOf(world, canary, () => Promise.reject(make(canary.secret)), fine)),
    ],
    [
      `credentials that throw ${name} before they give a promise`,
      async (world: World, canary: Canary) => {
        const source: Source = () => {
          throw make(canary.secret);
        };
        return withoutCause(await errorOf(world, canary, source, fine));
      },
    ],
    [
      `credentials that throw ${name} after a refusal`,
      async (world: World, canary: Canary) => {
        const source: Source = async ({ rejected }) => {
          if (rejected) throw make(canary.secret);
          return fetchedSecrets(canary);
        };
        return [await errorOf(world, canary, source, refusing(canary, 401))].flatMap((error) =>
          error.cause === undefined ? [error] : withoutCause(error),
        );
      },
    ],
  ]),
);

const usual = (canary: Canary) => fetchedSecrets({ ...canary, secret: 'usual-other-secret' });

/** Credentials that are renewed: both are looked for in what is told behind that. */
const renewed: Record<string, Way> = {
  'credentials that were refused before others': async (world, canary) => {
    const source: Source = async ({ rejected }) => (rejected ? usual(canary) : fetchedSecrets(canary));
    return [await errorOf(world, canary, source, refusing(canary, 401, 400))];
  },
  'credentials that came after others were refused': async (world, canary) => {
    const source: Source = async ({ rejected }) => (rejected ? fetchedSecrets(canary) : usual(canary));
    return [await errorOf(world, canary, source, refusing(canary, 401, 400))];
  },
  'the same credentials as those that were refused': async (world, canary) => [
    await errorOf(world, canary, async () => fetchedSecrets(canary), refusing(canary, 401)),
  ],
};

/** What the `credentials` of a connection give, and what they throw. */
export const fetchedCases: Case[] = [
  ...casesOf({ ...waysOfShapes, ...renewed }, ofConfigs),
  ...casesOf(waysOfThrowing, ofConfigs),
];
