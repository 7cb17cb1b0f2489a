import { exampleAt, hostField } from '../../config.ts';
import type { Manifest } from '../../index.ts';

type Json = Record<string, unknown>;

/** Where the server is: the host, which its address leaves open, is a variable. */
export function serversOf(manifest: Manifest): Json[] {
  const { origin, title, config } = manifest;
  const field = hostField(manifest);
  const { default: left, description } = config.properties[field.slice(1)] ?? {};
  const host = {
    default: String(left ?? exampleAt(manifest, field)),
    ...(typeof description === 'string' && { description }),
  };
  return [{ url: origin, description: title, variables: { [field.slice(1)]: host } }];
}
