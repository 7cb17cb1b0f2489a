import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replaced } from './secretConfigs.ts';
import { type Canary, canaries, tokenForms, user } from './secrets.ts';
import { casesOf, configured, inHeaders, ofEachKind, type Way } from './secretWays.ts';
import { type Answer, type Case, must, parcelManifest, signInOf, type World } from './secretWorld.ts';
import { json } from './server.ts';
import { cli, type Outcome } from './shell.ts';

const somewhere = 'dev1.example.com';

/** Files with the secret that are no config, or not a fit one. */
function files({ config }: World, canary: Canary): Record<string, string> {
  const { secret } = canary;
  const whole = config(canary, somewhere);
  const text = JSON.stringify(whole);
  return {
    'broken.json': `${text.slice(0, -1)},}`,
    'bare.json': secret,
    'open.json': `{"hostname": "dev1.example.com", "password": "${secret}`,
    'list.json': `[${JSON.stringify(secret)}]`,
    'type.json': JSON.stringify({ ...(replaced(canary, whole, [secret]) as object), user: 1 }),
    'unknown.json': JSON.stringify({ ...whole, pasword: secret, [secret]: secret }),
  };
}

/** Command lines that get nowhere, with the code of their end. `@` is what holds the files, `*` the credential. */
const commands: Record<string, number> = {
  actions: 0,
  'actions --json': 0,
  'describe account.list': 0,
  '--help': 0,
  'run --help': 0,
  'render account.list': 0,
  'render account.list --curl': 0,
  'render contact.create --curl --json': 0,
  'run account.list --password *': 2,
  'run account.list --password=*': 2,
  'run account.list --user me:*': 2,
  'run account.list -u me:*': 2,
  'run account.list -p*': 2,
  'run account.list -ume:*': 2,
  'run account.list --pass*': 2,
  'run account.list *': 2,
  '--token * run account.list': 2,
  'render account.list --curl --key=*': 2,
  'run account.list --client-secret=*': 2,
  'run account.list --client-secret*': 2,
  'run account.list --auth*': 2,
  'organizations --auth-key=*': 2,
  'run account.list --config {"password":"*"}': 2,
  'organizations --json --config {"auth":{"key":"*"}}': 2,
  'render account.list --config [*': 2,
  'run account.list --input {"password":"*': 2,
  'run account.list --input *': 2,
  'run account.list --json --input {"sysparm_limt":"*"}': 2,
  ...Object.fromEntries(
    ['broken', 'bare', 'open', 'list', 'type', 'unknown'].flatMap((name) => [
      [`run account.list --config @/${name}.json`, 2],
      [`run account.list --json --config @/${name}.json`, 2],
      [`render account.list --curl --config @/${name}.json`, 2],
    ]),
  ),
};

/** The config in the environment of a command. */
function environment({ config }: World, canary: Canary, hostname?: string): Record<string, string> {
  const prefix = canary.way === 'parcel' ? 'PARCEL_POST' : 'SERVICENOW';
  const { auth = {}, ...flat } = config(canary, hostname);
  const inside = Object.entries(auth as object).map(([name, value]) => [`auth_${name}`, value]);
  const given = [...Object.entries(flat), ...inside].map(([name, value]): [string, string] => [
    `${prefix}_${name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()}`,
    String(value),
  ]);
  return Object.fromEntries(given);
}

const packArgs = ({ way }: Canary) => (way === 'parcel' ? ['--pack', fileURLToPath(parcelManifest)] : []);

const fixed = (folder: string): Record<string, Way> =>
  Object.fromEntries(
    Object.entries(commands).map(([line, expected]) => [
      `servicenow-pack ${line}`,
      async (world, canary) => {
        const [, file = ''] = /@\/(\S+)/.exec(line) ?? [];
        if (file !== '') await writeFile(join(folder, file), files(world, canary)[file] as string);
        const args = line.split(' ').map((word) => word.replace('@', folder).replace('*', () => canary.secret));
        const outcome = await cli(args, { env: environment(world, canary, somewhere) });
        must(outcome.code === expected, `exit code ${outcome.code}: ${outcome.err}`);
        return [outcome.out, outcome.err];
      },
    ]),
  );

export const commandLines = (folder: string): Case[] =>
  casesOf(
    fixed(folder),
    configured.filter((canary) => canary.way === 'basic' || (canary.way !== 'parcel' && ofEachKind.includes(canary))),
  );

/** Runs a command of the pack against the server, with the config in a file or in the environment. */
async function ran(world: World, canary: Canary, command: string[], folder?: string): Promise<Outcome> {
  const args = [...packArgs(canary), ...command, '--allow-loopback'];
  if (folder === undefined) return cli(args, { env: environment(world, canary) });
  const file = join(folder, 'config.json');
  await writeFile(file, JSON.stringify(world.config(canary)));
  return cli([...args, '--config', file]);
}

/** Commands that connect: the words behind the name, of our own pack and of the other one. */
const connecting: [ours: string, parcel: string][] = [
  ['run account.list --retries 0', 'run parcel.list --retries 0'],
  ['run account.list --retries 0 --json', 'run parcel.list --retries 0 --json'],
  ['run account.list --retries 0 --all', 'run parcel.list --retries 0 --all'],
  ['run account.list --retries 0 --all --json', 'run parcel.list --retries 0 --all --json'],
  ['options catalog.orderItem sys_id', 'options parcel.get number'],
  ['options catalog.orderItem sys_id --json', 'options parcel.get number --json'],
  ['organizations', 'organizations'],
  ['organizations --json', 'organizations --json'],
];

/** Each of them, with its config in the environment or, every other one, in a file. */
const runs = (folder: string, status: number, commands = connecting): Record<string, Way> =>
  Object.fromEntries(
    commands.map(([ours, parcel], n) => [
      `servicenow-pack ${ours}: ${status}`,
      async (world, canary): Promise<readonly unknown[]> => {
        const [token = canary.secret] = Object.values(tokenForms(canary));
        const says: Answer = (request, response) => {
          const sent = signInOf(request);
          const rows = [
            { sys_id: 5, number: 5, id: 5, name: token, sent, [token]: 1 },
            { sys_id: token, number: token, id: token },
            token,
          ];
          const error = { error: { message: canary.secret, detail: sent }, fault: { text: canary.secret } };
          const body = { ...(status === 200 ? {} : error), result: rows, payload: rows };
          json(response, status, body, { 'x-total-count': '3', 'x-total': '3' });
        };
        if (status === 200) world.answer(says);
        else world.answerTo(canary, says);
        const command = (canary.way === 'parcel' ? parcel : ours).split(' ');
        const { code, out, err } = await ran(world, canary, command, (n + status) % 2 === 0 ? folder : undefined);
        must(code === (status === 200 ? 0 : 1), `exit code ${code}: ${err}`);
        return [out, err];
      },
    ]),
  );

const given = configured.concat(canaries.filter(({ part }) => part === 'access_token'));

export const commandRuns = (folder: string): Case[] => [
  ...casesOf({ ...runs(folder, 400), ...runs(folder, 401), ...runs(folder, 502, connecting.slice(0, 4)) }, given),
  ...casesOf(
    runs(folder, 200),
    inHeaders.filter((canary) => given.includes(canary)),
    tokenForms,
  ),
  ...casesOf(
    Object.fromEntries(
      ['', ' --json'].map((json) => [
        `servicenow-pack render --curl${json}`,
        async (world, canary): Promise<readonly unknown[]> => {
          const action = canary.way === 'parcel' ? 'parcel.list' : 'account.list';
          const told = await Promise.all(
            [undefined, folder].map((place) => ran(world, canary, `render ${action} --curl${json}`.split(' '), place)),
          );
          for (const { code, out, err } of told)
            must(code === 0 && out.includes(canary.way === 'basic' ? user : '$'), `exit code ${code}: ${err}`);
          return told.flatMap(({ out, err }) => [out, err]);
        },
      ]),
    ),
    configured,
  ),
];
