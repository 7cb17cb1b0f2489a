import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connectionsOf } from './connections.ts';
import { type Failure, Failures } from './faults.ts';
import { receive, received } from './incoming.ts';
import { makeInstance } from './instance.ts';
import { checkOptions, type SandboxOptions } from './options.ts';
import type { Received } from './received.ts';
import { respond } from './respond.ts';
import { serve } from './serve.ts';
import { configsOf, type SandboxConfig, type SandboxConfigs } from './signIn/configs.ts';
import { type SignIns, signInsOf } from './signIn/counts.ts';
import { changeSecrets, type SandboxSecrets } from './signIn/credentials.ts';
import { isTokenRequest } from './signIn/oauth.ts';
import { endTokens } from './signIn/tokens.ts';
import { freshState } from './state.ts';

/** A running embedded instance. */
export interface Sandbox {
  /** What to connect with as a user with a password: `configs.basic`. */
  readonly config: SandboxConfig;
  /** What to connect with, by the way to sign in; each as it is right now. */
  readonly configs: SandboxConfigs;
  /** The latest requests, at most 1,000, newest last. No secret is in them. */
  readonly requests: readonly Received[];
  /** How often somebody signed in, or tried to, up to now. */
  readonly signIns: SignIns;
  /**
   * Makes the next request that fits go wrong. Throws a TypeError that says what is wrong with a failure.
   *
   * @example
   * sandbox.fail({ method: 'POST', path: '/api/now/contact', status: 503, body: 'busy' });
   * sandbox.fail({ path: '/api/sn_sc/servicecatalog/cart/submit_order', fault: 'lost' });
   * sandbox.fail({ path: '/oauth_token.do', fault: 'hang' });
   */
  fail(failure: Failure): void;
  /**
   * Has other secrets sign in from now on; the earlier ones are refused. Tokens that were given out stay as they are.
   * Throws a TypeError that says what is wrong.
   *
   * @example
   * sandbox.change({ password: 'another one' });
   */
  change(secrets: Partial<Readonly<SandboxSecrets>>): void;
  /** No token that was given out so far is accepted any more: as if it had expired or been revoked. */
  endTokens(): void;
  /** Stops at once, open connections included. May be called again. */
  close(): Promise<void>;
}

const maxRequests = 1000;

export async function startServer(options: SandboxOptions = {}): Promise<Sandbox> {
  checkOptions(options);
  const { port = 0, log, tls } = options;
  const state = freshState(makeInstance(options));
  const requests: Received[] = [];
  const failures = new Failures();
  const listener: RequestListener = (request, response) => {
    receive(request).then(
      (incoming) => {
        requests.push(received(incoming));
        if (requests.length > maxRequests) requests.shift();
        if (isTokenRequest(incoming)) signInsOf(state).tokens += 1;
        const planned = failures.take(incoming.method, incoming.path);
        const outcome = respond(response, planned, () => serve(state, incoming), connections);
        log?.(`${outcome} ${incoming.method} ${incoming.shown}`);
      },
      // The client went away while it was sending.
      () => response.destroy(),
    );
  };
  const server =
    tls === undefined ? createServer(listener) : createTlsServer({ key: tls.key, cert: tls.cert }, listener);
  const connections = connectionsOf(server);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const hostname = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const configs = () => configsOf(state, hostname, tls?.ca);
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    const done = once(server, 'close');
    server.close();
    connections.destroy();
    await done;
  };
  return {
    get config() {
      return configs().basic;
    },
    get configs() {
      return configs();
    },
    requests,
    get signIns() {
      return { ...signInsOf(state) };
    },
    fail: (failure) => failures.add(failure),
    change: (secrets) => changeSecrets(state, secrets),
    endTokens: () => endTokens(state),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}
