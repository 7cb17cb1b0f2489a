import { type Sandbox, startSandbox } from '../../src/index.ts';
import { type Canary, formsOf } from './secrets.ts';
import { casesOf, configured } from './secretWays.ts';
import { anything, type Case, must, type World } from './secretWorld.ts';
import { failure } from './server.ts';

type Visit = (sandbox: Sandbox, world: World, canary: Canary) => Promise<readonly unknown[]>;

const ours = configured.filter(({ way }) => way !== 'parcel');

/** A config of the embedded ServiceNow, with the secret or with the one that it takes. */
const configIn = ({ configs }: Sandbox, { way }: Canary) => configs[way as keyof typeof configs];

/** Has the embedded ServiceNow take the secret. */
const take = (sandbox: Sandbox, { way, part, secret }: Canary) =>
  sandbox.change({ [way === 'api_key' ? 'apiKey' : part]: secret });

const visits: Record<string, Visit> = {
  'who is refused': async (sandbox, world, canary) => {
    const { hostname } = sandbox.config;
    const connection = world.pack(canary).connect(world.config(canary, hostname), { allowLoopback: true, retries: 0 });
    const thrown = await failure(anything(connection, canary));
    must(sandbox.requests.length > 0, 'a request came');
    return [thrown];
  },
  'who is let in': async (sandbox, { pack }, canary) => {
    take(sandbox, canary);
    const connection = pack(canary).connect(configIn(sandbox, canary), { allowLoopback: true, retries: 0 });
    const { status } = await connection.run('account.list');
    sandbox.endTokens();
    await connection.run('account.list');
    must(status === 200 && sandbox.signIns.accepted > 0, 'it is let in');
    return [await connection.organizations(), sandbox.signIns];
  },
  'who is let in, and told all of it in an answer that was planned': async (sandbox, { pack }, canary) => {
    take(sandbox, canary);
    const connection = pack(canary).connect(configIn(sandbox, canary), { allowLoopback: true, retries: 0 });
    // The embedded ServiceNow has a user of its own.
    const forms = Object.entries(formsOf(canary)).filter(([name]) => !/user|token/.test(name));
    const said = { error: { message: canary.secret, detail: forms.map(([, form]) => form).join(' ') } };
    const oauth = canary.way.startsWith('oauth');
    sandbox.fail({ path: oauth ? '/oauth_token.do' : '/api/now/account', status: 400, body: said });
    const thrown = await failure(connection.run('account.list'));
    sandbox.fail({ path: '/api/now/account', status: 502, body: `<p>${canary.secret}</p>` });
    return [thrown, await failure(connection.run('account.list'))];
  },
  'who errs': async (sandbox, _, canary) => {
    const { secret, part } = canary;
    const ask = async (path: string, body?: string | URLSearchParams) => {
      const answer = await fetch(`http://${sandbox.config.hostname}${path}`, body ? { method: 'POST', body } : {});
      await answer.arrayBuffer();
    };
    const form = new URLSearchParams({ grant_type: 'password', [part]: secret, refresh_token: secret });
    for (const path of ['/oauth_token.do', '/oauth_token', '/OAuth_Token.do', '/oauth_token.do/x', '/oauth2/token'])
      for (const body of [form, JSON.stringify({ [part]: secret }), secret]) await ask(path, body);
    // At an address that is quite another one, only a form tells what it is.
    for (const path of ['//oauth_token.do', '/api/oauth_token.do', '/%6fauth_token.do']) await ask(path, form);
    await ask(`/oauth_token.do?${form}`);
    for (const name of ['x-sn-apikey', 'X-SN-ApiKey'])
      await ask(`/api/now/account?a=b&${name}=${encodeURIComponent(secret)}`);
    must(sandbox.requests.length === 21, `${sandbox.requests.length} requests came`);
    return [];
  },
};

/** The embedded ServiceNow: what it remembers and logs of requests. */
export const embedded: Case[] = casesOf(
  Object.fromEntries(
    Object.entries(visits).map(([name, visit]) => [
      `what the sandbox remembers and logs of ${name}`,
      async (world, canary) => {
        const logged: string[] = [];
        const sandbox = await startSandbox({ log: (line) => logged.push(line) });
        try {
          const seen = await visit(sandbox, world, canary);
          return [...seen, sandbox.requests, logged];
        } finally {
          await sandbox.close();
        }
      },
    ]),
  ),
  ours,
);
