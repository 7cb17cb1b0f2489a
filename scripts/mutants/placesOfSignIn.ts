import { type CodeMutant, within } from './mutant.ts';

/** Where what signs in is known, and where a check or a refusal of it would show it. */
export const placesOfSignIn: CodeMutant[] = [
  ...within('src/auth/header.ts', [
    { name: 'a key', find: '    secrets,\n', put: '    secrets: [],\n' },
    { name: 'a key in an answer', find: 'tokenOf(value, secrets)', put: 'tokenOf(value, [])' },
  ]),
  ...within('src/auth/clientCredentials.ts', [
    { name: 'the secret of a client', find: 'secretsOf([clientSecret])', put: 'secretsOf([])' },
  ]),
  ...within('src/auth/passwordGrant.ts', [
    { name: 'the secret of a client', find: 'secretsOf([clientSecret, password])', put: 'secretsOf([password])' },
    { name: 'the password', find: 'secretsOf([clientSecret, password])', put: 'secretsOf([clientSecret])' },
  ]),
  ...within('src/auth/tokenRequest.ts', [
    { name: 'a token', find: 'secretsOf([text])), secrets }', put: 'secretsOf([text])), secrets: [] }' },
    { name: 'a token in an answer', find: 'tokenOf(text, secretsOf([text]))', put: 'tokenOf(text, [])' },
    { name: 'what comes with a token', find: ', ...tokensIn(given as object)]', put: ']' },
    { name: 'what else a success holds', find: 'answerWithoutBody(answer), {', put: 'answer, {' },
    {
      name: 'what an answer gives out that refuses',
      find: 'givesOut(answer) ? answerWithoutBody(answer) : answer',
      put: 'answer',
    },
    {
      name: 'what a success gives out that a rule takes for a refusal',
      find: '(status >= 200 && status < 300) || ',
      put: '',
    },
    {
      name: 'what came of an answer that broke off',
      find: 'passing, remedy, code });',
      put: 'passing, remedy, code, answer: error.answer });',
    },
  ]),
  ...within('src/auth/signIn.ts', [
    {
      name: 'the credentials',
      find: '[...known.credentials, ...known.passes]',
      put: '[...known.passes]',
    },
    { name: 'the tokens', find: '[...known.credentials, ...known.passes]', put: '[...known.credentials]' },
    { name: 'what was valid before', find: 'const mostRemembered = 4;', put: 'const mostRemembered = 1;' },
    {
      name: 'the credentials behind many tokens',
      find: 'remember(known.passes, ',
      put: 'remember(known.credentials as never, ',
    },
  ]),
  ...within('src/auth/source.ts', [
    {
      name: 'the names of what was fetched',
      find: 'known.includes(name)',
      put: 'name',
    },
    {
      name: 'a text that was fetched',
      find: "'They must be an object.'",
      put: "['They must be an object.', given].join()",
    },
    {
      name: 'what the fetching threw',
      find: "'The credentials could not be fetched.'",
      put: "['The credentials could not be fetched.', cause].join()",
    },
  ]),
  ...within('src/pack.ts', [
    {
      name: 'the names of fields that are not known',
      find: "'The config', fieldNames(manifest.config))",
      put: "'The config')",
    },
  ]),
  ...within('src/check/check.ts', [
    { name: 'what was pasted as a host', find: 'const hostname = named ?', put: 'const hostname = true ?' },
    { name: 'what is looked for', find: 'secrets: signIn.secrets,', put: 'secrets: () => [],' },
    {
      name: 'what is known before it is sent',
      find: 'unfit(manifest, ask);',
      put: 'unfit(manifest, asker({ shared, config, settings, signal, secrets: () => [], until: began + 10_000 }));',
    },
  ]),
  ...within('src/check/ask.ts', [
    {
      name: "the server's own words",
      find: 'answerWords(answer, verdict, shared.manifest.errorText ?? [], secrets)',
      put: 'answerWords(answer, verdict, shared.manifest.errorText ?? [], [])',
    },
    {
      name: 'what a transport throws',
      find: "...blot({ message, remedy: remedy ?? '' }, secrets)",
      put: "message, remedy: remedy ?? ''",
    },
  ]),
  ...within('src/check/signedIn.ts', [
    {
      name: 'who signed in',
      find: 'blot(tellsOf(proof.tells, asked.answer?.json()), signIn.secrets())',
      put: 'tellsOf(proof.tells, asked.answer?.json())',
    },
  ]),
  ...within('src/auth/basic.ts', [
    { name: 'the password', find: 'secretsOf([password], [pair])', put: 'secretsOf([], [pair])' },
    { name: 'user and password in base64', find: 'secretsOf([password], [pair])', put: 'secretsOf([password])' },
    {
      name: 'user and password in an answer',
      find: 'tokenOf(token, secretsOf([], [pair]))',
      put: 'tokenOf(token, secretsOf([]))',
    },
  ]),
];
