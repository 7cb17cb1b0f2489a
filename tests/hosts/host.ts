/** What signs in, and where to. */
interface HostConfig {
  hostname: string;
  user: string;
  password: string;
}

/** What came of a call: a success, or a failure. What is `undefined` may be left out. */
export type Came =
  | { data: unknown; status: number; beside?: unknown }
  | {
      code: string;
      reason?: string | undefined;
      outcome: string;
      status?: number | undefined;
      /** Whether the same call can succeed later. A host that does not tell it leaves it out. */
      retry?: boolean;
    };

/** A host that is connected. */
export interface Started {
  run(action: string, input: unknown): Promise<Came>;
  close(): Promise<unknown>;
}

/** Something that runs the actions of a pack for somebody else, as far as tests ask it. */
export interface Host {
  name: string;
  /** Why it cannot be asked on this machine; `undefined` where it can. */
  available(): string | undefined;
  /** Whether it refuses inputs that are not valid: then it is given those too, else only what is sent. */
  refuses: boolean;
  /** Connects our own pack to a server on this machine, over plain http, without repeating anything. */
  start(config: HostConfig): Promise<Started>;
  /** The ids of the actions that it has of a pack, which lies in a folder and may change. */
  actionsOf(manifest: URL): Promise<string[]>;
}
