import { authorityOf, originOf } from './config.ts';
import type { Manifest } from './manifest.ts';
import type { Settings } from './options.ts';
import type { Target } from './transport.ts';

/** Where the connections of a config send to. `user` is on whose behalf sockets are kept. */
export function targetOf(
  { manifest, user }: { manifest: Manifest; user: object },
  config: Record<string, unknown>,
  { network, userAgent, maxResponseBytes }: Settings,
): Target {
  const origin = originOf(manifest, config, network);
  return { origin, userAgent, maxResponseBytes, network, ca: authorityOf(manifest, config), user };
}
