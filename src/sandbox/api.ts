import type { Release } from './options.ts';
import type { Reply } from './reply.ts';
import type { State } from './state.ts';

/** A request that was let in, as a handler sees it. */
export interface Call {
  readonly method: string;
  /** Scheme and host that the caller asked, for links in answers. */
  readonly origin: string;
  /** As it was sent, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
  /** `v1`, `v2`; absent when the path names none, which means the newest. */
  readonly version: string | undefined;
}

/** The ids are the parts of the path that stand at a `*`, decoded. */
export type Handler = (state: State, call: Call, ...ids: string[]) => Reply;

/** `only` names the release that has it, where not both do. */
export type Route = readonly [method: string, path: string, handler: Handler, only?: Release];

/** One of ServiceNow's REST APIs. */
export interface Api {
  /** Without one of these plugins nothing stands at its paths. */
  readonly plugins?: readonly string[];
  /** What the signed-in user needs: of each list one role; left out, none. */
  readonly roles?: readonly (readonly string[])[];
  /** The first whose path and method fit serves a request, so a fixed part of a path stands before a `*`. */
  readonly routes: readonly Route[];
}
