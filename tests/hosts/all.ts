import { describe } from '@jest/globals';
import { engine } from './engine.ts';
import type { Host } from './host.ts';
import { n8nNode } from './n8n.ts';
import { pythonReader } from './python.ts';
import { restateWorker } from './restate.ts';

/** A further host is one more here, and a file beside this one that says how it is started and tells what came. */
const hosts: Host[] = [engine, pythonReader, n8nNode, restateWorker];

/** Describes each host; one that is not here is skipped, and its title says why. */
export function describeHosts(titleOf: (host: Host) => string, holds: (host: Host) => void): void {
  for (const host of hosts) {
    const missing = host.available();
    const title = titleOf(host);
    if (missing === undefined) describe(title, () => holds(host));
    else describe.skip(`${title}: NOT RUN, ${missing}`, () => holds(host));
  }
}
