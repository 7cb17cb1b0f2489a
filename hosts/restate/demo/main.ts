// What `npm start` runs: workers die in the middle of their work, and what they did is neither lost nor done twice.
import { emptyCart, reached, rows, succeeded, times } from './ask.ts';
import { run, type Stage } from './run.ts';
import { type Story, storyOf } from './story.ts';
import { type Came, openWorld, type World } from './world.ts';

const once = process.argv.includes('--once');

await run(async (stage) => {
  const story = storyOf(stage.signal);
  story.line('Starting a Restate server, a worker and an embedded ServiceNow on this machine.');
  const world = await openWorld(stage);
  await emptyCart(world);
  story.line('Everything below is really sent and answered.');
  await orderThrice(story, world);
  await findAgain(story, world);
  await sayUnknown(story, world);
  if (!once) await lookAround(story, world, stage);
});

async function orderThrice(story: Story, world: World): Promise<void> {
  story.step('An order of three items, and the worker is killed in the middle');
  const order = {
    connection: 'acme',
    items: [
      { sys_id: 'b6e5697253a70f98535f5a940d3fed0d', sysparm_quantity: 1 },
      { sys_id: '529df7f847cd56243b1bfd3a071fc80f', sysparm_quantity: 2 },
      { sys_id: 'dd6a7dbbe85dcbbd2bfacedabb2e39e4', sysparm_quantity: 1 },
    ],
  };
  const key = { 'idempotency-key': 'order-1001' };
  story.call('/action/order', order, key);
  const second = world.gate.withhold(/^POST .*\/add_to_cart$/, 2);
  const placed = world.call('/action/order', order, key);
  await reached(second, placed);
  story.event('The second item is in the cart. Its answer does not reach the worker any more:');
  await replaceWorker(story, world);
  const { request_number } = succeeded(await placed);
  story.answer(`ordered: ${request_number}`);

  const lines = await rows(world, 'sc_req_item', {
    sysparm_query: `request.number=${request_number}^ORDERBYnumber`,
    sysparm_fields: 'number,cat_item.name,quantity',
  });
  const adds = world.asked(/^POST .*\/add_to_cart$/);
  story.event(`Read back from ServiceNow: ${lines.length} lines, of ${adds} calls that add one`);
  for (const { number, 'cat_item.name': name, quantity } of lines) story.answer(`${number}  ${quantity} × ${name}`);

  story.event('The same key once more gives the same answer, and orders nothing:');
  const again = succeeded(await world.call('/action/order', order, key));
  const requests = await rows(world, 'sc_request', { sysparm_query: `number=${again.request_number}` });
  story.answer(`ordered: ${again.request_number}, ${requests.length} request`);
}

async function findAgain(story: Story, world: World): Promise<void> {
  story.step('A product order whose answer is lost: it is found again');
  const input = {
    orderCurrency: 'USD',
    productOrderItem: [
      {
        ...{ id: '10', action: 'add', productOffering: { id: '69017a0f536520103b6bddeeff7b127d' } },
        productOrderItemRelationship: [],
      },
    ],
    relatedParty: [{ '@referredType': 'Customer', id: 'ffc68911c35420105252716b7d40dd55' }],
  };
  const call = { connection: 'acme', action: 'productOrder.create', input };
  const { body } = await loseAnswer(story, world, { call, path: /^POST .*\/productOrder$/, made: 'The order' });
  if (!body.found) throw new Error(`This was meant to be found: ${JSON.stringify(body)}`);
  const { externalId, id } = body.data;
  story.event('The caller gave no externalId, so the worker set one, and looked for it:');
  story.answer({ found: body.found, id, externalId });
  story.answer(`sent ${times(world.asked(/^POST .*\/productOrder$/))}`);
}

async function sayUnknown(story: Story, world: World): Promise<void> {
  story.step('A contact whose answer is lost: nobody can know, and it says so');
  const call = { connection: 'acme', action: 'contact.create', input: { first_name: 'Ada', last_name: 'Marwick' } };
  const { status, body } = await loseAnswer(story, world, { call, path: /^POST .*\/contact$/, made: 'The contact' });
  if (status === 200) throw new Error(`This was meant to fail: ${JSON.stringify(body)}`);
  const { code, outcome, remedy } = body.metadata;
  story.failure(body.message);
  story.line(`     ${remedy}`);
  story.line(`     HTTP ${status}, code: ${code}, outcome: ${outcome}`);
  story.answer(`sent ${times(world.asked(/^POST .*\/contact$/))}`);
}

/** Leaves everything as it is until somebody has seen enough. */
async function lookAround(story: Story, { server }: World, { signal, atEase }: Stage): Promise<void> {
  const call = { connection: 'acme', action: 'account.list', input: { sysparm_limit: 1 } };
  story.step('Yours');
  story.line(`   What happened, step by step: ${server.admin}/ui/`);
  story.line('   A call that works now:');
  story.line(`   curl ${server.ingress}/action/run -H 'content-type: application/json' -d '${JSON.stringify(call)}'`);
  story.line('   Ctrl-C ends it.');
  atEase();
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
}

/** Makes a call, and kills the worker when it was done and before it could hear of it. Gives what the caller is told. */
async function loseAnswer(
  story: Story,
  world: World,
  { call, path, made }: { call: object; path: RegExp; made: string },
): Promise<Came> {
  story.call('/action/run', call);
  const done = world.gate.withhold(path);
  const asked = world.call('/action/run', call);
  await reached(done, asked);
  story.event(`${made} is made. Its answer does not reach the worker any more:`);
  await replaceWorker(story, world);
  return asked;
}

async function replaceWorker(story: Story, world: World): Promise<void> {
  const { killed, now } = await world.replaceWorker();
  story.failure(`worker ${killed} is killed; worker ${now} takes its place`);
}
