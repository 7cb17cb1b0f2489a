/** A request that came in. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** Without an API key, and empty at the addresses of OAuth. */
  readonly query: Readonly<Record<string, string>>;
  /** By lower-case name, without those that sign in. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else its text; absent when there was none, and where it can hold secrets of OAuth. */
  readonly body?: unknown;
}
