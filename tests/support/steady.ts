import nock from 'nock';
import type { Connection, ConnectOptions, Pack } from '../../src/index.ts';

let hosts = 0;

/** What a server answers. */
export type Reply = [status: number, body?: unknown, headers?: Record<string, string>];

/**
 * A connection to a host of its own that always answers so, by nock, and each request that it made: its method, path
 * and query.
 */
export function instance(pack: Pack, reply: Reply, options: ConnectOptions = {}) {
  hosts += 1;
  const hostname = `steady${hosts}.service-now.com`;
  const sent: string[] = [];
  const [status, body = {}, headers = {}] = reply;
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) {
    nock(`https://${hostname}`)
      .persist()
      .intercept(/.*/, method)
      .reply(async ({ url }: Request) => {
        sent.push(`${method} ${url.slice(`https://${hostname}`.length)}`);
        return [status, JSON.stringify(body), { 'content-type': 'application/json', ...headers }];
      });
  }
  const connection: Connection = pack.connect({ hostname, user: 'me', password: 'correct horse' }, options);
  return { connection, sent };
}
