import { loadPack } from '../../src/index.ts';
import { cameOf } from '../support/exchange.ts';
import type { Host } from './host.ts';

/** The engine itself, connected as a host connects it, to which nobody has told the paths of a server. */
export const engine: Host = {
  name: 'the engine itself',
  available: () => undefined,
  refuses: true,
  async start(config) {
    const pack = await loadPack();
    const connection = pack.connect(config, { allowLoopback: true, retries: 0 });
    return {
      run: (action, input) => cameOf(connection.run(action, input)),
      close: () => pack.close(),
    };
  },
  actionsOf: async (manifest) => (await loadPack(manifest)).actions.map(({ id }) => id),
};
