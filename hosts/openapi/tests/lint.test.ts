import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { documentOf, fileOf, versions } from './document.ts';

const here = fileURLToPath(new URL('../', import.meta.url));
const spoilt = mkdtempSync(join(tmpdir(), 'openapi-'));
after(() => rmSync(spoilt, { recursive: true }));

/** What a linter finds in a document: the name of the rule and where, for each problem of any severity. */
type Linter = (file: string) => Promise<string[]>;

const linters: Record<string, Linter> = {
  async redocly(file) {
    const out = await run('redocly', ['lint', file, '--config', 'redocly.yaml', '--format', 'json']);
    const { problems } = JSON.parse(out) as { problems: { ruleId: string; location: { pointer?: string }[] }[] };
    return problems.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer}`);
  },
  async spectral(file) {
    const out = await run('spectral', ['lint', file, '--ruleset', '.spectral.yaml', '--format', 'json', '--quiet']);
    return (JSON.parse(out) as { code: string; path: string[] }[]).map(({ code, path }) => `${code} ${path.join('/')}`);
  },
};

/** What a tool prints, whether it finds something or not. It asks nobody for a newer one, and tells nobody that it ran. */
function run(tool: string, args: string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const [file, options] = [join(here, 'node_modules', '.bin', tool), { cwd: here, env, maxBuffer: 1e8 }];
  return new Promise((done, fail) =>
    execFile(file, args, options, (error, stdout, stderr) =>
      stdout === '' ? fail(new Error(stderr, { cause: error })) : done(stdout),
    ),
  );
}

for (const [name, lint] of Object.entries(linters)) {
  describe(name, () => {
    for (const version of versions) {
      test(`finds nothing in the document of OpenAPI ${version}`, async () => {
        assert.match(
          readFileSync(fileOf(version), 'utf8'),
          new RegExp(`^{"openapi":"${version.replace('.', '\\.')}\\.`),
        );
        assert.deepEqual(await lint(fileOf(version)), []);
      });

      test(`finds what is wrong in one of OpenAPI ${version}`, async () => {
        const { paths, ...rest } = documentOf(version);
        const [one, other] = Object.values(paths).flatMap((methods) => Object.values(methods));
        assert.ok(one && other);
        other.operationId = one.operationId;
        const file = join(spoilt, `${name}-${version}.json`);
        writeFileSync(file, JSON.stringify({ ...rest, paths }));
        const [found] = await lint(file);
        assert.match(String(found), /^operation-operationId-unique /);
      });
    }
  });
}
