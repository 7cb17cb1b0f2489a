import createClient from 'openapi-fetch';
import type { Document } from './document.ts';

/** Where a server is, and who calls. */
export interface Config {
  hostname: string;
  user: string;
  password: string;
}

/**
 * A client of a document, set up as the document says: slashes stay in the path parameters that are marked so, and an
 * object of query parameters is written as `style: form` with `explode`.
 */
export function clientOf<Paths extends {}>(document: Document, { hostname, user, password }: Config) {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  const marked = operations.flatMap(({ parameters = [] }) => parameters.filter((one) => one['x-keeps-slashes']));
  const open = new Set(marked.map(({ name }) => name));
  return createClient<Paths>({
    baseUrl: `http://${hostname}`,
    redirect: 'manual',
    headers: { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
    querySerializer: { object: { style: 'form', explode: true } },
    pathSerializer: (path, values) =>
      path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
        const text = String(values[name]);
        return open.has(name) ? text.replace(/^\/+/, '') : encodeURIComponent(text);
      }),
  });
}
