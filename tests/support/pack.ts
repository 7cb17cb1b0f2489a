import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ActionError, type Connection, loadPack } from '../../src/index.ts';

/** A field of a form, or any other schema, with what a form asks for. */
export const field = (schema: object) => ({ title: 'Field', description: 'A field.', ...schema });

/** A text. */
export const text = (more: object = {}) => field({ type: 'string', ...more });

/** An object that has these fields and no others. */
export const closed = (properties: object, more: object = {}) =>
  field({ type: 'object', additionalProperties: false, properties, ...more });

/**
 * A pack of one action, `order.place`, connected. `files` stand beside it, by their place seen from the manifest. It
 * stands in a folder of its own, which is gone when the pack is read. Throws what loading it throws.
 */
export async function packOf(input: object, files: Record<string, object> = {}): Promise<Connection> {
  const order = {
    id: 'order.place',
    title: 'Place Order',
    group: 'all',
    description: 'Places an order.',
    effect: 'write',
    idempotent: false,
    request: { method: 'POST', paths: ['/orders'], body: '{*}' },
    input,
    output: { type: 'null', description: 'Nothing.' },
  };
  const manifest = {
    name: 'orders',
    title: 'Orders',
    version: '1.0.0',
    description: 'Orders things.',
    config: closed({ host: text() }, { required: ['host'] }),
    origin: 'https://{host}',
    auth: { key: { scheme: 'header', name: 'x-key', value: '{host}' } },
    groups: [{ id: 'all', title: 'All' }],
    actions: ['actions/order/place.json'],
  };
  const { url, gone } = packFolder({ ...files, 'actions/order/place.json': order, 'manifest.json': manifest });
  try {
    const pack = await loadPack(url);
    return pack.connect({ host: 'orders.example.com' });
  } finally {
    gone();
  }
}

/** A pack in a folder of its own: its files by their place, where its manifest stands, and what takes it away. */
export function packFolder(files: Record<string, object>): { url: URL; gone: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  for (const [file, json] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(json));
  }
  return {
    url: pathToFileURL(join(folder, 'manifest.json')),
    gone: () => rmSync(folder, { recursive: true }),
  };
}

/** What is wrong with the input of an action, each with its place; none where it would be sent. */
export function mistakesIn(connection: Connection, id: string, input: unknown): string[] {
  try {
    connection.render(id, input);
    return [];
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return error.issues.map(({ path, message }) => `${path}: ${message}`);
  }
}
