import { inspect } from 'node:util';
import type { Command } from 'commander';
import {
  ActionError,
  type Connection,
  loadPack,
  type Pack,
  type Sandbox,
  type ServiceNowActions,
  startSandbox,
} from '../index.ts';
import { curlLine } from './curl.ts';
import { type Io, painter, print, widthOf } from './io.ts';
import { wrap } from './layout.ts';

type Ours = Connection<ServiceNowActions>;

const run = 'await servicenow.run';

export function addDemo(program: Command, io: Io): void {
  program
    .command('demo')
    .summary('a tour in a few seconds, against an embedded ServiceNow')
    .description(
      'Shows what the pack does, step by step, against an embedded ServiceNow on this machine. Needs no instance.',
    )
    .action(() => demo(io));
}

async function demo(io: Io): Promise<void> {
  const sandbox = await startSandbox();
  const pack = await loadPack();
  try {
    await tour(storyOf(io), io, pack, sandbox.config);
  } finally {
    await pack.close();
    await sandbox.close();
  }
}

async function tour(story: Story, io: Io, pack: Pack<ServiceNowActions>, config: Sandbox['config']): Promise<void> {
  const { signal } = io;
  const options = { allowLoopback: true };
  const servicenow = pack.connect(config, options);
  await story.line(
    `An embedded ServiceNow listens on ${config.hostname}.\nEverything below is really sent and answered.`,
  );

  await story.step('A configuration, with an address pasted from the browser');
  const pasted = {
    hostname: 'https://Dev12345.service-now.com/now/nav/ui',
    user: 'workflow.integration',
    password: '…',
  };
  const checked = pack.validateConfig(pasted);
  await story.call('pack.validateConfig', pasted);
  await story.answer({ valid: checked.valid, hostname: checked.config.hostname });

  await story.step('A wrong password');
  await story.code("await pack.connect({ ...config, password: 'wrong' }).run('account.list')");
  const wrong = pack.connect({ ...config, password: 'wrong' }, options);
  await story.failure(wrong.run('account.list', {}, { signal }));

  await story.step('Accounts, by a query');
  const query = { sysparm_query: 'customer=true^nameLIKEac^ORDERBYname', sysparm_limit: 3 };
  await story.call(run, 'account.list', query);
  const accounts = await servicenow.run('account.list', query, { signal });
  await story.answer(accounts.data.map(({ number, name, city }) => ({ number, name, city })));
  await story.answer({ page: accounts.page });

  await story.step('A contact, created and read back');
  const contact = {
    first_name: 'Ada',
    last_name: 'Marwick',
    email: 'ada.marwick@example.com',
    account: accounts.data[0]?.sys_id ?? '',
  };
  await story.call(run, 'contact.create', contact);
  const { data: id } = await servicenow.run('contact.create', contact, { signal });
  await story.answer(id);
  await record(story, servicenow, `api/now/table/customer_contact/${id}`, 'name,email,account.name', signal);

  await story.step('A laptop, ordered, and the request read back');
  const order = {
    sys_id: 'da2278cf5c7bfe17bf990a947099e3b9',
    sysparm_quantity: 1,
    variables: { operating_system: 'linux' },
  };
  await story.call(run, 'catalog.orderItem', order);
  const { data: ordered } = await servicenow.run('catalog.orderItem', order, { signal });
  await story.answer(ordered);
  if ('request_id' in ordered) {
    await record(
      story,
      servicenow,
      `api/now/table/sc_request/${ordered.request_id}`,
      'number,request_state,price',
      signal,
    );
  }

  await story.step('A request as a line for curl, which asks for the password');
  await story.code(`${io.name} render contact.create --curl --input '${JSON.stringify({ first_name: 'Ada' })}'`);
  await story.plain(
    curlLine(servicenow.render('contact.create', { first_name: 'Ada' }), servicenow.origin, pack.manifest, {
      ...config,
    }),
  );

  await story.step('An input with three mistakes: nothing is sent');
  const mistaken = { sysparm_quantity: 'two', variabels: {} };
  await story.call(run, 'catalog.orderItem', mistaken);
  await story.failure((servicenow as Connection).run('catalog.orderItem', mistaken, { signal }));

  await story.line('\nThree things to try next');
  await story.plain(`${io.name} describe catalog.orderItem`);
  await story.plain(`${io.name} run account.list --sandbox --all --input '{"sysparm_query":"ORDERBYname"}'`);
  await story.plain(`${io.name} sandbox`);
}

/** Reads a record with the generic request. */
async function record(
  story: Story,
  servicenow: Ours,
  url_path: string,
  sysparm_fields: string,
  signal: AbortSignal,
): Promise<void> {
  const input = { method: 'GET' as const, url_path, query_params: { sysparm_fields } };
  await story.call(run, 'generic.request', input);
  await story.answer((await servicenow.run('generic.request', input, { signal })).data);
}

/** Prints what happens: each call as a user would write it, and what came of it. */
interface Story {
  line(text: string): Promise<void>;
  step(title: string): Promise<void>;
  code(text: string): Promise<void>;
  plain(text: string): Promise<void>;
  call(name: string, ...args: unknown[]): Promise<void>;
  answer(value: unknown): Promise<void>;
  /** What a call that fails says. A cancelled one ends the story. */
  failure(call: Promise<unknown>): Promise<void>;
}

function storyOf(io: Io): Story {
  const paint = painter(io.stdout, io.env);
  const width = widthOf(io.stdout, io.env);
  const breakLength = width - 12;
  const shown = (value: unknown) => inspect(value, { depth: 5, breakLength, compact: 3 });
  const prose = (text: string) => wrap(text, width - 5).join('\n  ');
  let steps = 0;

  const line = (text: string) => print(io, `${text}\n`);
  const plain = (text: string) => line(`   ${text.replaceAll('\n', '\n   ')}`);
  const code = (text: string) => plain(paint('cyan', text));
  return {
    line,
    plain,
    code,
    step(title) {
      steps += 1;
      return line(`\n${paint('bold', `${steps}. ${title}`)}`);
    },
    call: (name, ...args) => code(`${name}(${args.map(shown).join(', ')})`),
    answer: (value) => plain(`${paint('dim', '→')} ${shown(value)}`),
    async failure(call) {
      const error = await call.then(
        () => new TypeError('this call was meant to fail'),
        (thrown: unknown) => thrown,
      );
      if (!(error instanceof ActionError) || error.code === 'canceled') throw error;
      const { issues, message, remedy, code: kind, outcome } = error;
      for (const sentence of issues.length > 0 ? issues.map((issue) => issue.message) : [message]) {
        await plain(`${paint('red', '✗')} ${prose(sentence)}`);
      }
      if (issues.length === 0 && remedy !== undefined) await plain(`  ${prose(remedy)}`);
      await plain(paint('dim', `code: ${kind}, outcome: ${outcome}`));
    },
  };
}
