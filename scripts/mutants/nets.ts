import { itemsOf } from './items.ts';
import { type CodeMutant, changed, type Mutant, type Spec, sourceOf } from './mutant.ts';

const file = 'src/address.ts';
const guard: Spec[] = [{ file: 'tests/guard.spec.ts' }];
const pools: Spec[] = [{ file: 'tests/pools.spec.ts' }];

const within = (file: string, specs: Spec[], mutants: Omit<CodeMutant, 'file'>[]) =>
  mutants.map((one) => ({ file, specs, ...one }));

/** What keeps calls from addresses that are not theirs, and from each other, and what stands there without it. */
const places = [
  ...within(file, guard, [
    { name: 'addresses of IPv4 that are mapped', find: 'bits.startsWith(mapped)', put: 'false' },
    { name: 'addresses of IPv4 that are translated', find: 'bits.startsWith(translated)', put: 'false' },
    { name: 'the translator itself', find: "inner?.kind === 'loopback'", put: 'false' },
    { name: 'tunnels within any net', find: 'tunnelled.test(bits)', put: 'false' },
    { name: 'what is no address', find: 'isIP(address) === 0', put: 'false' },
    { name: 'the names of interfaces', find: "address.replace(/%.*$/s, '')", put: 'address' },
  ]),
  ...within('src/guard.ts', guard, [
    { name: 'that plain http stays here', find: 'special === undefined && !plain', put: 'special === undefined' },
    {
      name: 'that private addresses want TLS',
      find: 'policy.allowPrivateNetwork && !plain',
      put: 'policy.allowPrivateNetwork',
    },
    { name: 'leave for this machine', find: '&& policy.allowLoopback', put: '' },
    { name: 'leave for private networks', find: '&& policy.allowPrivateNetwork', put: '' },
    { name: 'the lookup of the caller', find: 'policy.lookup ?? systemLookup', put: 'systemLookup' },
    {
      name: 'all addresses but the first',
      find: 'const refused = addresses.map',
      put: 'const refused = addresses.slice(0, 1).map',
    },
    { name: 'the first address', find: 'const refused = addresses.map', put: 'const refused = addresses.slice(1).map' },
    { name: 'the check of a lookup', find: 'if (refused) return done(refused, []);', put: '' },
    { name: 'that a name has an address', find: 'if (!first)', put: 'if (false)' },
    { name: 'that what was checked is used', find: 'done(null, checked)', put: 'done(null, found)' },
  ]),
  ...within('src/lookup.ts', guard, [
    { name: 'one lookup a name at a time', find: 'if (flight && performance', put: 'if (false && performance' },
    { name: 'that nothing is kept', find: 'flights.delete(key);', put: 'void 0;' },
    { name: 'the end of what never calls back', find: ' < lostMs', put: ' < Infinity' },
    { name: 'the context of a call', find: 'AsyncResource.bind(done)', put: 'done' },
    { name: 'the name', find: '[hostname, options.family', put: '[options.family' },
  ]),
  ...within('src/pool.ts', guard, [
    { name: 'the check of addresses that need no lookup', find: 'if (refused) throw refused;', put: '' },
    { name: 'that no proxy of the environment is asked', find: 'proxyEnv: {}', put: 'proxyEnv: process.env' },
    { name: 'the lookup that is guarded', find: '{ ...to, lookup }', put: '{ ...to }' },
  ]),
  ...within('src/http.ts', guard, [
    {
      name: 'that what fails at once was not sent',
      find: '(socket.connecting || socket.destroyed)',
      put: 'socket.connecting',
    },
    {
      name: 'that an origin is one',
      find: "url?.origin === origin && url.username === ''",
      put: "url?.username === ''",
    },
  ]),
  ...within('src/hostname.ts', guard, [
    {
      name: 'addresses that are always refused',
      find: 'address && policy.allowPrivateNetwork && specialOf',
      put: 'false && specialOf',
    },
  ]),
  ...within('src/pool.ts', pools, [
    { name: 'the host, from what pools are told apart by', find: '[origin, allowLoopback', put: '[allowLoopback' },
    { name: 'allowLoopback, from what pools are told apart by', find: '[origin, allowLoopback', put: '[origin' },
    {
      name: 'the lookup, from what pools are told apart by',
      find: ', lookup ? numberOf(lookup) : 0, trust]',
      put: ', trust]',
    },
    { name: 'that the longest idle go', find: 'pools.size <= mostPools &&', put: '' },
    { name: 'that the idle go', find: 'performance.now() - pool.idleSince < idlePoolMs', put: 'true' },
    { name: 'that those in use stay', find: '  idle.delete(pool);\n  letGo();', put: '  letGo();' },
  ]),
  ...within(
    'src/hostname.ts',
    [{ file: 'tests/config.spec.ts' }],
    [
      {
        name: 'a last full stop in another script',
        find: "domainToASCII(plain).replace(/\\.$/, '')",
        put: 'domainToASCII(plain)',
      },
    ],
  ),
  ...within(
    'src/pool.ts',
    [{ file: 'tests/wire.spec.ts' }],
    [
      {
        name: 'allowPrivateNetwork, from what pools are told apart by',
        find: 'allowLoopback, allowPrivateNetwork, lookup ?',
        put: 'allowLoopback, lookup ?',
      },
      {
        name: 'that the last pack closes them',
        find: '&& pool.users.size === 0) close(pool)',
        put: '&& false) close(pool)',
      },
      {
        name: 'that only the last pack closes them',
        find: '&& pool.users.size === 0) close(pool)',
        put: ') close(pool)',
      },
    ],
  ),
];

/** The network guard with one net less, for each, or one place of it less, or of the pools of sockets. */
export function netMutants(): Mutant[] {
  const nets = itemsOf(sourceOf(file), 'const nets').map(({ before, text, after }) => ({
    name: `${file}, ${/'[^']+'/.exec(text)?.[0] ?? text}`,
    specs: guard,
    differs: { [file]: before + after },
  }));
  const others = places.map(({ specs, ...one }) => ({
    name: `${one.file}, ${one.name}`,
    specs,
    differs: changed(one),
  }));
  return [...nets, ...others].map(({ name, specs, differs }) => ({
    kind: 'net' as const,
    name,
    specs,
    files: () => differs,
  }));
}
