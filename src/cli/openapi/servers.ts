import type { Manifest } from '../../index.ts';

type Json = Record<string, unknown>;

/** Where the server is: what its address leaves open is a variable. */
export function serversOf({ origin, title, config }: Manifest): Json[] {
  const names = [...origin.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const variables = names.map((name) => {
    const { examples, default: left, description } = config.properties[name] ?? {};
    const example = left ?? (examples as unknown[] | undefined)?.[0] ?? 'host.example.com';
    return [name, { default: String(example), ...(typeof description === 'string' && { description }) }];
  });
  return [{ url: origin, description: title, variables: Object.fromEntries(variables) }];
}
