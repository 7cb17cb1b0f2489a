import { loadPack } from '../../src/index.ts';
import { closed, field, packFolder, text } from './pack.ts';

const basics = { title: 'Stand-in', group: 'all', description: 'Stands for all actions of its kind.' };
const object = field({ type: 'object' });

const action = (id: string, method: string, more: object) => ({
  ...basics,
  id,
  request: { method, paths: ['/thing'], ...(method === 'GET' ? { query: '{*}' } : { body: '{*}' }) },
  response: { envelope: 'result' },
  input: closed({ name: text() }),
  output: object,
  ...more,
});

/** An action for each effect, and for each word about doing it twice that its effect admits. */
const actions = [
  action('thing.get', 'GET', { effect: 'read' }),
  action('thing.create', 'POST', { effect: 'write', idempotent: false }),
  action('thing.update', 'PUT', { effect: 'write', idempotent: true }),
  action('thing.empty', 'DELETE', { effect: 'delete', idempotent: false }),
  action('thing.delete', 'DELETE', { effect: 'delete', idempotent: true }),
];

/** Our own pack's rules, since a fault is known by them; but for those of ways to sign in that these do not have. */
export async function standIns() {
  const { errors } = (await loadPack()).manifest;
  const manifest = {
    name: 'stand-ins',
    title: 'Stand-ins',
    version: '1.0.0',
    description: 'Actions of every kind.',
    config: closed(
      { hostname: text(), user: text(), password: text({ writeOnly: true }) },
      { required: ['hostname', 'user', 'password'] },
    ),
    origin: 'https://{hostname}',
    auth: { basic: { scheme: 'basic', user: '{user}', password: '{password}' } },
    errors: (errors ?? []).filter(({ when }) => when.auth === undefined),
    groups: [{ id: 'all', title: 'All' }],
    actions: actions.map(({ id }) => `actions/${id.replace('.', '/')}.json`),
  };
  const files = actions.map((one, index) => [manifest.actions[index] as string, one] as const);
  return packFolder({ ...Object.fromEntries(files), 'manifest.json': manifest });
}
