import type { Command } from 'commander';
import { type Io, print, say } from './io.ts';
import { type Version, versions } from './openapi/dialect.ts';
import { documentOf } from './openapi/document.ts';
import { rewstNotes } from './openapi/rewstNotes.ts';
import { type Where, withPack } from './session.ts';
import { UsageError } from './usage.ts';

interface OpenapiFlags extends Where {
  openapi: Version;
  rewstNotes?: boolean;
}

export function addOpenapi(program: Command, io: Io): void {
  program
    .command('openapi')
    .summary('write the actions as an OpenAPI document')
    .description('Writes the actions as an OpenAPI document, in JSON, for whatever imports one.')
    .option('--openapi <version>', `the version of OpenAPI: ${versions.join(' or ')}`, versionOf, '3.0')
    .option('--rewst-notes', 'in its place, what Rewst asks for beside the document')
    .addHelpText('after', `\nExample:\n  ${io.name} openapi > openapi.json`)
    .action((_options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<OpenapiFlags>();
      return withPack(flags, async (pack) => {
        if (flags.rewstNotes) return print(io, rewstNotes(pack));
        const { document, left } = documentOf(pack, flags.openapi);
        for (const { operationId, place } of left)
          say(io, `${operationId} is left out: OpenAPI has one operation for ${place}, and another action is it.`);
        return print(io, `${JSON.stringify(document)}\n`);
      });
    });
}

function versionOf(text: string): Version {
  const version = versions.find((one) => one === text);
  if (version !== undefined) return version;
  throw new UsageError(`--openapi must be ${versions.join(' or ')}; ${JSON.stringify(text)} was given.`);
}
