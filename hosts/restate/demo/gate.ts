import { once } from 'node:events';
import { createServer, request as send } from 'node:http';

/** Stands before the embedded ServiceNow, and can keep an answer back. */
export interface Gate {
  readonly hostname: string;
  /**
   * Resolves when ServiceNow has answered the `nth` request from now on whose method and path fit. It was done then, and
   * whoever asked never hears of it.
   */
  withhold(pattern: RegExp, nth?: number): Promise<void>;
  close(): Promise<void>;
}

/** Passes on what is asked and answered at `hostname`. */
export async function startGate(hostname: string): Promise<Gate> {
  const [host, port] = hostname.split(':');
  let wanted: { pattern: RegExp; left: number; reached: () => void } | undefined;

  const server = createServer((asked, answer) => {
    const { method, url, headers } = asked;
    const kept = isKept(`${method} ${url}`);
    const passedOn = send({ host, port, method, path: url, headers, agent: false }, (came) => {
      if (kept) {
        kept();
        return came.resume();
      }
      answer.writeHead(came.statusCode ?? 502, came.headers);
      return came.pipe(answer);
    });
    passedOn.on('error', () => answer.destroy());
    asked.pipe(passedOn);
  });

  function isKept(line: string): (() => void) | undefined {
    if (!wanted?.pattern.test(line)) return undefined;
    wanted.left -= 1;
    if (wanted.left > 0) return undefined;
    const { reached } = wanted;
    wanted = undefined;
    return reached;
  }

  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    hostname: `127.0.0.1:${(server.address() as { port: number }).port}`,
    withhold: (pattern, nth = 1) =>
      new Promise((resolve) => {
        wanted = { pattern, left: nth, reached: resolve };
      }),
    async close() {
      const closed = once(server.close(), 'close');
      server.closeAllConnections();
      await closed;
    },
  };
}
