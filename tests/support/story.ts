import {
  type Connection,
  loadPack,
  type Sandbox,
  type SandboxOptions,
  type ServiceNowActions,
  startSandbox,
} from '../../src/index.ts';

type Rows = Record<string, string>[];

/** What a workflow of a story works with. */
export interface Scene {
  sandbox: Sandbox;
  /** Runs an action, and throws where the answer is not as the action says. */
  run: Connection<ServiceNowActions>['run'];
  /** The rows of a table that an encoded query finds. */
  records: (table: string, query: string) => Promise<Rows>;
  /** Changes a record of a table. */
  change: (table: string, sys_id: string | undefined, body: Record<string, string>) => Promise<Record<string, string>>;
}

const pack = await loadPack();

/** An instance of its own to play a story against; to be closed at its end. */
export async function scene(options: SandboxOptions = {}): Promise<Scene> {
  const sandbox = await startSandbox(options);
  const servicenow = pack.connect(sandbox.config, { allowLoopback: true });
  const run = (async (...args: Parameters<Connection['run']>) => {
    const result = await (servicenow as unknown as Connection).run(...args);
    if (result.warnings.length > 0) throw new Error(`${args[0]}: ${JSON.stringify(result.warnings, null, 2)}`);
    return result;
  }) as Scene['run'];
  const table = async (method: string, path: string, more: object) =>
    (await run('generic.request', { method: method as 'GET', url_path: `api/now/table/${path}`, ...more })).data;
  return {
    sandbox,
    run,
    records: async (name, sysparm_query) =>
      (await table('GET', name, { query_params: { sysparm_query, sysparm_exclude_reference_link: 'true' } })) as Rows,
    change: async (name, sys_id, body) => (await table('PATCH', `${name}/${sys_id}`, { body })) as Rows[number],
  };
}

/** Plays a story against an instance of its own. */
export async function story(play: (scene: Scene) => Promise<void>, options?: SandboxOptions): Promise<void> {
  const one = await scene(options);
  try {
    await play(one);
  } finally {
    await one.sandbox.close();
  }
}
