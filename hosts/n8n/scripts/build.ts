// Makes dist: the node and its credential with their forms as data, and the engine with the pack inside, which both use.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { actions, manifest } from 'servicenow-action-pack/metadata';
import { credentialFields } from '../src/credential.ts';
import { propertiesOf } from '../src/properties.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const inDist = (path: string) => `${root}dist/${path}`;
const common = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  external: ['n8n-workflow'],
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

rmSync(inDist(''), { recursive: true, force: true });
await build({ ...common, entryPoints: [`${root}src/engine.ts`], outfile: inDist('engine.js') });
const classes = {
  'nodes/ServiceNowActionPack/ServiceNowActionPack.node': { FORM: propertiesOf({ manifest, actions }) },
  'credentials/ServiceNowActionPackApi.credentials': { FIELDS: credentialFields(manifest) },
};
for (const [path, data] of Object.entries(classes)) {
  const define = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, JSON.stringify(value)]));
  const outfile = inDist(`${path}.js`);
  await build({ ...common, entryPoints: [`${root}${path}.ts`], outfile, define, plugins: [withEngineOf(outfile)] });
}
cpSync(`${root}icons`, inDist('icons'), { recursive: true });
// n8n loads what a package has with require().
writeFileSync(inDist('package.json'), '{ "type": "commonjs" }\n');

/** Leaves the engine in its own file. */
function withEngineOf(outfile: string): Plugin {
  const path = relative(dirname(outfile), inDist('engine.js')).replaceAll('\\', '/');
  return {
    name: 'engine',
    setup: ({ onResolve }) => onResolve({ filter: /\/engine\.ts$/ }, () => ({ path, external: true })),
  };
}
