import type { Sandbox } from '../index.ts';
import { envName } from './config.ts';
import { quote } from './curl.ts';
import { type Io, painter } from './io.ts';
import { packOf } from './session.ts';

/** How to connect to a sandbox, in each way to sign in. */
export async function guide({ config, configs }: Sandbox, scheme: 'http' | 'https', io: Io): Promise<string> {
  const paint = painter(io.stderr, io.env);
  const { ca, ...basic } = config;
  const { basic: whole, ...others } = configs;
  const pack = await packOf({});
  await pack.close();
  const fields = Object.entries(basic);
  const variables = fields.map(([field, value]) => `${envName(pack.manifest, `/${field}`)}=${quote(value)}`);
  const asFile = (one: object) => paint('cyan', `  ${JSON.stringify(one)}`);
  return [
    `An embedded ${pack.manifest.title} listens on ${scheme}://${config.hostname}. Its data is made up, and gone when Ctrl-C ends it.`,
    '',
    ...fields.map(([field, value]) => `  ${field.padEnd(10)}${value}`),
    '',
    // The environment has no variable for an authority.
    ...(ca === undefined
      ? [
          'To use it, copy these into another terminal:',
          '',
          paint('cyan', `  export ${variables.join(' ')}`),
          paint('cyan', `  ${io.name} run account.list --allow-loopback`),
          '',
          'To sign in in another way, put one of these into a file and name it with --config:',
          '',
          ...Object.values(others).map(asFile),
        ]
      : [
          'To use it, put one of these into a file, one for each way to sign in, and name it with --config:',
          '',
          ...[whole, ...Object.values(others)].map(asFile),
        ]),
    '',
    'Every request is told here:',
    '',
  ].join('\n');
}
