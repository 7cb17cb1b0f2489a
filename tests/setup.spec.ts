import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { exampleInput } from '../src/cli/example.ts';
import { loadPack, startSandbox } from '../src/index.ts';
import { plugins } from '../src/sandbox/instance.ts';

const text = readFileSync(new URL('../docs/setup.md', import.meta.url), 'utf8');

test('the setup names every plugin and role that an action needs', async () => {
  const { manifest, close } = await loadPack();
  for (const { plugins = [], roles = [] } of manifest.needs ?? [])
    for (const name of [...plugins, ...roles]) expect(text).toContain(`\`${name}\``);
  await close();
});

const rowOf = (start: string) => text.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '';
const namesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);
const othersAllowed = { 'glide.sc.req_for.roles.default': 'allow' };
const agents = /customer_agent|consumer_agent/;

test.each([
  ['accounts, consumers, contacts', '[accounts]', /^(account|consumer|contact)\./],
  ['orders of Order Management', '[orders]', /^order\./],
  ['product and service orders', '[product', /^(productOrder|serviceOrder)\./],
  ['trouble tickets', '[trouble', /^troubleTicket\./],
  ['the service catalog', 'the [service catalog]', /^catalog\./],
])('for %s, what its row names is enough, and the check says so', async (_, start, ids) => {
  const [, , roleCell = '', pluginCell = ''] = rowOf(start).split('|');
  const roles = start.startsWith('the') ? [] : namesIn(roleCell).filter((role) => !agents.test(role));
  const without = [...plugins].filter(([id, name]) => !pluginCell.includes(id) && !pluginCell.includes(name));
  expect(start.startsWith('the') || roles.length > 0).toBe(true);
  const pack = await loadPack();
  const actions = pack.actions.filter(({ id }) => ids.test(id));
  const sandbox = await startSandbox({ user: { roles }, without: without.map(([id]) => id) });
  const { groups } = await pack.checkConfig(sandbox.config, { allowLoopback: true });
  await sandbox.close();
  const needs = groups.flatMap((group) => group.needs).filter((need) => need.actions.some((id) => ids.test(id)));
  expect(needs.length).toBeGreaterThan(0);
  expect(needs.map(({ status, message }) => (status === 'ready' ? status : message))).toEqual(needs.map(() => 'ready'));
  for (const action of actions) {
    // Its example is about somebody else.
    const properties = action.id === 'catalog.getDeliveryAddress' ? othersAllowed : {};
    const sandbox = await startSandbox({ user: { roles }, without: without.map(([id]) => id), properties });
    const servicenow = pack.connect(sandbox.config, { allowLoopback: true });
    const error = await servicenow.run(action.id, exampleInput(action)).then(
      () => undefined,
      (thrown) => `${action.id}: ${thrown.message}`,
    );
    await sandbox.close();
    expect(error).toBeUndefined();
  }
  await pack.close();
});

test('an address of somebody else takes the property that the setup names, and its refusal says so', async () => {
  for (const name of ['glide.sc.req_for.roles', ...Object.keys(othersAllowed)]) expect(text).toContain(`\`${name}\``);
  const pack = await loadPack();
  const sandbox = await startSandbox({ user: { roles: [] } });
  const servicenow = pack.connect(sandbox.config, { allowLoopback: true });
  const user_id = String(exampleInput(pack.action('catalog.getDeliveryAddress')).user_id);
  const error = await servicenow.run('catalog.getDeliveryAddress', { user_id }).catch((thrown) => thrown);
  expect([error.outcome, error.remedy]).toEqual(['refused', expect.stringContaining('glide.sc.req_for.roles.default')]);
  await pack.close();
  await sandbox.close();
});
