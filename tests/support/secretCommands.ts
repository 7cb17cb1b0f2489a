import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Canary, canaries, tokenForms } from './secrets.ts';
import { casesOf, passwords, type Way } from './secretWays.ts';
import { type Case, must, parcelManifest, signInOf, type World } from './secretWorld.ts';
import { json } from './server.ts';
import { cli, type Outcome } from './shell.ts';

/** Files with the credential that are no config, or not a fit one. */
const files = ({ secret }: Canary): Record<string, string> => {
  const text = JSON.stringify(secret);
  return {
    'broken.json': `{"hostname": "dev1.example.com", "password": ${text},}`,
    'bare.json': secret,
    'open.json': `{"hostname": "dev1.example.com", "password": "${secret}`,
    'list.json': `[${text}]`,
    'type.json': `{"hostname": "dev1.example.com", "user": 1, "password": [${text}]}`,
    'unknown.json': `{"hostname": "dev1.example.com", "user": "me", "password": ${text}, "pasword": ${text}}`,
  };
};

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
  const prefix = canary.scheme === 'key' ? 'PARCEL_POST' : 'SERVICENOW';
  const given = Object.entries(config(canary, hostname)).map(([name, value]): [string, string] => [
    `${prefix}_${name.toUpperCase()}`,
    String(value),
  ]);
  return Object.fromEntries(given);
}

const packArgs = ({ scheme }: Canary) => (scheme === 'key' ? ['--pack', fileURLToPath(parcelManifest)] : []);

const fixed = (folder: string): Record<string, Way> =>
  Object.fromEntries(
    Object.entries(commands).map(([line, expected]) => [
      `servicenow-pack ${line}`,
      async (world, canary) => {
        const [, file = ''] = /@\/(\S+)/.exec(line) ?? [];
        if (file !== '') await writeFile(join(folder, file), files(canary)[file] as string);
        const args = line.split(' ').map((word) => word.replace('@', folder).replace('*', () => canary.secret));
        const outcome = await cli(args, { env: environment(world, canary, 'dev1.example.com') });
        must(outcome.code === expected, `exit code ${outcome.code}: ${outcome.err}`);
        return [outcome.out, outcome.err];
      },
    ]),
  );

export const commandLines = (folder: string): Case[] => casesOf(fixed(folder), passwords);

/** Runs the command line against the server that says the sign-in. */
async function ran(world: World, canary: Canary, more: string[]): Promise<Outcome> {
  const call = canary.scheme === 'key' ? ['parcel.list'] : ['account.list'];
  const args = [...packArgs(canary), 'run', ...call, '--allow-loopback', '--retries', '0', ...more];
  return cli(args, { env: environment(world, canary) });
}

const runs = (status: number): Record<string, Way> =>
  Object.fromEntries(
    [[], ['--json'], ['--all'], ['--all', '--json']].map((more) => [
      `servicenow-pack run ${more.join(' ')}: ${status}`,
      async (world, canary) => {
        const [token = ''] = Object.values(tokenForms(canary));
        world.answer((request, response) => {
          const rows = [{ sys_id: 5, number: 5, sent: signInOf(request), [token]: 1 }, token];
          const said =
            status === 200
              ? {}
              : { error: { message: canary.secret, detail: signInOf(request) }, fault: { text: canary.secret } };
          json(response, status, { ...said, result: rows, payload: rows }, { 'x-total-count': '2' });
        });
        const { code, out, err } = await ran(world, canary, more);
        must(code === (status === 200 ? 0 : 1), `exit code ${code}: ${err}`);
        return [out, err];
      },
    ]),
  );

export const commandRuns: Case[] = [
  ...casesOf({ ...runs(400), ...runs(401), ...runs(502) }, canaries),
  ...casesOf(runs(200), canaries, tokenForms),
  ...casesOf(
    {
      'servicenow-pack render --curl of a key': async (world, canary) => {
        const args = [...packArgs(canary), 'render', 'parcel.list', '--curl', '--allow-loopback'];
        const { code, out, err } = await cli(args, { env: environment(world, canary) });
        must(code === 0 && out.includes('$'), `exit code ${code}: ${err}`);
        return [out, err];
      },
    },
    canaries.filter(({ scheme }) => scheme === 'key'),
  ),
];
