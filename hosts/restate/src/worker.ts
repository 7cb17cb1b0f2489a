import { once } from 'node:events';
import { createServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEndpointHandler } from '@restatedev/restate-sdk';
import { ActionError } from 'servicenow-action-pack';
import { actionService } from './action.ts';
import { batchObject } from './batch.ts';
import { cartObject, exclusivesOf } from './cart.ts';
import { engineOf, keptFor } from './engine.ts';
import { failureOf, terminal } from './failure.ts';
import { laneObject } from './lane.ts';
import { log } from './log.ts';
import { checkOptions, type WorkerOptions } from './options.ts';

/** A worker that takes invocations. */
export interface Worker {
  /** Where Restate finds it. */
  readonly port: number;
  /**
   * Takes no more, waits for calls that were sent, so that their answers are recorded, and ends. What is not finished
   * goes on where Restate finds another worker.
   */
  close(): Promise<void>;
}

/** For how long a worker that ends waits, each, for what it has begun to be sent, and for answers to be recorded, in ms. */
const graceful = 1_000;

/**
 * Starts a worker, which listens for HTTP/2 without TLS. Rejects with a TypeError for an option
 * that is not as it should be, and where the port is taken. Restate has to be told of it once: `registerWorker`.
 *
 * @example
 * const worker = await startWorker({ connections: { acme: { hostname, user, password } }, port: 9080 });
 */
export async function startWorker({ port = 0, ...options }: WorkerOptions & { port?: number }): Promise<Worker> {
  checkOptions({ port, ...options });
  const engine = await engineOf(options);
  const { keepFor = keptFor, hooks = [], identityKeys } = options;
  const services = [
    actionService(engine),
    batchObject(engine),
    laneObject(engine),
    ...exclusivesOf(engine).map((name) => cartObject(engine, name)),
  ];
  const handler = createEndpointHandler({
    services,
    logger: log,
    ...(identityKeys && { identityKeys }),
    defaultServiceOptions: {
      hooks,
      idempotencyRetention: keepFor,
      journalRetention: keepFor,
      // Of invocations whose worker died or cannot be reached: what a call came to is decided elsewhere.
      retryPolicy: { initialInterval: 100, exponentiationFactor: 2, maxInterval: 10_000, maxAttempts: 1_000_000 },
      asTerminalError: (error) => (error instanceof ActionError ? terminal(failureOf(error)) : undefined),
    },
  });
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer(handler);
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  server.listen(port);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      engine.stopping = true;
      const closed = once(server, 'close');
      server.close();
      for (const session of sessions) session.close();
      // What was begun before is sent in the meantime.
      await Promise.race([closed, sleep(graceful)]);
      await engine.sent.idle();
      await Promise.race([closed, sleep(graceful)]);
      for (const session of sessions) session.destroy();
      await closed;
    },
  };
}
