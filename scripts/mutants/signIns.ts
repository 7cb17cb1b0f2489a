import { type CodeMutant, changed, type Mutant, type Spec } from './mutant.ts';

const specsOf = (...names: string[]): Spec[] => names.map((name) => ({ file: `tests/auth/${name}.spec.ts` }));

const within = (file: string, specs: Spec[], mutants: Omit<CodeMutant, 'file'>[]) =>
  mutants.map((one) => ({ file, specs, ...one }));

/** What keeps a sign-in from being made too often, from being lost, and from whom it is not meant for. */
const places = [
  ...within('src/auth/tokens.ts', specsOf('tokens'), [
    {
      name: 'that a token is kept',
      find: 'if (token && performance.now() < token.renewAt) return token.pass;',
      put: '',
    },
    {
      name: 'that one which is due is good to its end',
      find: 'if (!signal.aborted && !passes(error)) token = undefined;',
      put: 'token = undefined;',
    },
    { name: 'that who leaves takes none along', find: '!signal.aborted && !passes', put: '!passes' },
    { name: 'that a refusal ends what is held', find: '!signal.aborted && !passes(error)', put: 'false' },
    { name: 'the end of one', find: 'performance.now() >= token.until', put: 'false' },
    { name: 'the host, by which tokens are told apart', find: 'digest(origin, grant)', put: 'digest(grant)' },
    {
      name: 'the secrets, by which tokens are told apart',
      find: 'digest(origin, grant)',
      put: 'digest(origin, grant.form.client_id)',
    },
    { name: 'the bound', find: 'const mostClients = 1_000;', put: 'const mostClients = 10_000;' },
    {
      name: 'that a refusal answers all who wait',
      find: 'if (refusal && deadline.begun < refusal.at) throw refusal.error;',
      put: '',
    },
    {
      name: 'that a refusal answers nobody who comes later',
      find: 'refusal && deadline.begun < refusal.at',
      put: 'refusal',
    },
    { name: 'that a server that is busy refuses nothing', find: '!error.verdict.retryable', put: 'true' },
    {
      name: 'that somebody else was faster',
      find: 'if (token && !sameHeaders(token.pass, refused)) return true;',
      put: '',
    },
    { name: 'that the same one again is no other', find: 'return !sameHeaders(pass, refused);', put: 'return true;' },
    {
      name: 'that the same one again is for all who wait',
      find: 'if (renewal.again && deadline.begun < renewal.at) return false;',
      put: '',
    },
    {
      name: 'that one which never was good is renewed once',
      find: 'if (!wasTaken && performance',
      put: 'if (false && performance',
    },
    { name: 'that one which was good is renewed again', find: '!wasTaken && performance', put: 'performance' },
  ]),
  ...within('src/auth/tokenRequest.ts', specsOf('tokens', 'tokenRequest'), [
    { name: 'the margin', find: 'const margin = 0.1;', put: 'const margin = 0;' },
    { name: 'when a lifetime begins', find: 'renewAt: asked', put: 'renewAt: performance.now()' },
    { name: 'a lifetime that nobody can read', find: 'Number.POSITIVE_INFINITY : told', put: '0 : told' },
    { name: 'that nothing was sent', find: '{ sent: false, passing, remedy, code }', put: '{ ...broken, passing }' },
    {
      name: 'that asking twice does no harm',
      find: "broken.passing || (broken.sent && kind === 'unreachable')",
      put: 'broken.passing',
    },
    {
      name: 'what a transport throws against its promise',
      find: 'error instanceof SendError ? error : brokenTransport()',
      put: 'error as SendError',
    },
    { name: 'that a token fits into a header', find: '!/^[\\x21-\\x7e]+$/.test(text)', put: "text === ''" },
    { name: 'that it was while signing in', find: '{ ...verdict, signingIn: true }', put: 'verdict' },
  ]),
  ...within('src/auth/trials.ts', specsOf('tokens', 'refusals', 'rotation'), [
    { name: 'that one tries for all', find: 'while (!state.taken && state.trial', put: 'while (false && state.trial' },
    {
      name: 'that a refusal answers all who wait',
      find: 'if (state.refusal && deadline.begun < state.refusal.at) throw state.refusal.error;',
      put: '',
    },
    {
      name: 'that a refusal answers nobody who comes later',
      find: 'state.refusal && deadline.begun < state.refusal.at',
      put: 'state.refusal',
    },
    {
      name: 'that what was taken is tried some more times',
      find: 'if (state.taken && state.refusals < mostRefusals) return;',
      put: '',
    },
    { name: 'that they are counted in a row', find: 'state.refusals = 0;', put: '' },
    { name: 'that who was cancelled is not sent', find: 'if (deadline.signal.aborted) throw', put: 'if (false) throw' },
    { name: 'the end of a trial', find: 'own?.resolve();', put: '' },
    {
      name: 'that a slow answer keeps nobody',
      find: 'const longestWait = 1_000;',
      put: 'const longestWait = 100_000;',
    },
  ]),
  ...within('src/auth/signIn.ts', specsOf('rotation', 'tokens'), [
    {
      name: 'that they are kept',
      find: 'const credentials = current ?? (await ask(deadline, false));\n    if (credentials.pass)',
      put: 'const credentials = await ask(deadline, false);\n    if (credentials.pass)',
    },
    {
      name: 'that others were asked for already',
      find: 'const answered = deadline.begun < askedAgain.at;',
      put: 'const answered = false;',
    },
    { name: 'why there are no others', find: 'throw askedAgain.error;', put: 'return undefined;' },
    { name: 'that the same ones are no others', find: 'now && !same(now, refused) ? now', put: 'now ? now' },
    {
      name: 'that only a refusal asks for others',
      find: "error instanceof SignInRefused && error.verdict.code === 'unauthenticated'",
      put: 'error instanceof SignInRefused',
    },
  ]),
  ...within('src/auth/source.ts', specsOf('rotation'), [
    { name: 'that they are an object', find: 'if (!isObject(given))', put: "if (typeof given !== 'object')" },
    { name: 'that they are what signs in', find: 'if (others.length > 0) throw unfit(others);', put: '' },
    { name: 'that they make a whole config', find: 'if (!checked.valid) throw unfit(checked.issues);', put: '' },
    { name: 'that the way stays', find: '?.name !== auth)', put: '?.name === undefined)' },
    { name: 'that fields inside stay', find: '{ ...held, ...given }', put: '{ ...given }' },
    { name: 'what was thrown', find: '    cause,\n', put: '' },
  ]),
  ...within('src/call.ts', specsOf('tokens', 'rotation', 'pack'), [
    { name: 'that a call signs in anew once', find: ' || call.renewed) return first;', put: ') return first;' },
    { name: 'that a call signs in anew', find: 'if (renewal === true) return attempt();', put: '' },
    { name: 'that what was refused stays refused', find: "call.outcome = 'refused';", put: ';' },
    {
      name: 'that what was not sent is not refused',
      find: "const wasSent = !('signingIn' in first.ended);",
      put: 'const wasSent = true;',
    },
  ]),
  ...within('src/attempt.ts', specsOf('tokens', 'rotation', 'pack'), [
    {
      name: 'that what may be done is not sent again',
      find: "verdict.outcome === 'refused' ? trial.pass : undefined",
      put: 'trial.pass',
    },
    { name: 'that who waited signs in anew as well', find: 'refused: error.pass };', put: 'refused: undefined };' },
    { name: 'that a token is no attempt', find: '    call.attempts += 1;\n', put: '    call.attempts += 2;\n' },
    {
      name: 'what of a call stays when nobody signs it in',
      find: 'unsigned({ action: action.id, request, attempts, outcome }, told)',
      put: 'unsigned({ action: action.id, request }, told)',
    },
  ]),
  ...within('src/flight.ts', specsOf('tokens', 'rotation'), [
    { name: 'one for all who wait', find: 'flight ??= flightOf(', put: 'flight = flightOf(' },
    { name: 'that who was cancelled begins none', find: 'if (deadline.signal.aborted) throw', put: 'if (false) throw' },
    { name: 'that nobody waits any more', find: 'unwanted.abort();', put: '' },
    { name: 'that others still wait', find: 'waiting === 0 && flying', put: 'flying' },
    {
      name: 'that its time is over',
      find: "deadline.signal.addEventListener('abort', leave, { once: true });",
      put: '',
    },
  ]),
  ...within('src/config.ts', specsOf('pack', 'configSchema', 'rotation'), [
    {
      name: 'what is missing to sign in',
      find: "if (!isTold('/auth/type')) issues.push",
      put: 'if (false) issues.push',
    },
    { name: 'that an unknown way is told alone', find: "if (!isTold('/auth/type')) issues.push", put: 'issues.push' },
    { name: 'what will be fetched', find: '|| (value === undefined && fetched)', put: '' },
  ]),
  ...within('src/config.ts', specsOf('authority'), [
    { name: 'that an authority means TLS', find: ' && authorityOf(manifest, config) === undefined', put: '' },
  ]),
  ...within('src/authority.ts', specsOf('authority'), [
    { name: 'a private key', find: 'PRIVATE KEY-----/.test(text)', put: 'PRIVATE KEY-----/.test("")' },
    { name: 'what is cut off', find: "|| rest.includes('-----')", put: '' },
    { name: 'what is broken', find: 'found.every(isAuthority)', put: 'found.some(isAuthority)' },
  ]),
  ...within('src/pool.ts', specsOf('authority'), [
    {
      name: 'the trust, from what pools are told apart by',
      find: 'numberOf(lookup) : 0, trust]',
      put: 'numberOf(lookup) : 0]',
    },
    { name: 'whom this machine trusts', find: "...getCACertificates('default'), ", put: '' },
    { name: 'that each certificate begins a line', find: '...certificatesIn(ca)]', put: 'ca]' },
  ]),
];

/** Signing in with one of its rules less, for each. */
export function signInMutants(): Mutant[] {
  return places.map(({ specs, ...one }) => ({
    kind: 'sign-in' as const,
    name: `${one.file}, ${one.name}`,
    specs,
    files: () => changed(one),
  }));
}
