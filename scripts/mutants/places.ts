import type { CodeMutant } from './mutant.ts';

const within = (file: string, mutants: Omit<CodeMutant, 'file'>[]): CodeMutant[] =>
  mutants.map((one) => ({ file, ...one }));

/** Where a secret is known, found or blotted out, and what stands there without it. */
export const places: CodeMutant[] = [
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
    { name: 'a token', find: 'tokenOf(text, secrets), secrets }', put: 'tokenOf(text, secrets), secrets: [] }' },
    { name: 'a token in an answer', find: 'tokenOf(text, secrets), secrets }', put: 'tokenOf(text, []), secrets }' },
    { name: 'what else a success holds', find: 'answerWithoutBody(answer), {', put: 'answer, {' },
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
  ...within('src/secrets.ts', [
    { name: 'what is in clear', find: '[...encoded, ...clear]', put: '[...encoded]' },
    { name: 'what is in base64', find: '[...encoded, ...clear]', put: '[...clear]' },
    { name: 'the password in base64 by itself', find: '[...texts, ...inBase64Alone]', put: '[...inBase64Alone]' },
    { name: 'what is sent in base64 alone', find: '[...texts, ...inBase64Alone]', put: '[...texts]' },
    { name: 'the alphabet of base64url', find: '[...inText, base64url]', put: '[...inText]' },
    { name: 'backslashes', find: '(?:(?<!\\\\\\\\)\\\\\\\\{', put: '(?:(?!)\\\\\\\\{' },
    { name: 'backslashes that are percent-encoded', find: '(?:%5[cC])', put: '(?:(?!))' },
    { name: 'escapes of JSON inside JSON', find: "'\\\\\\\\{1,3}'", put: "'\\\\\\\\'" },
    { name: 'digits of escapes in either case', find: 'text.replaceAll(/[a-f]/g,', put: 'text.replaceAll(/(?!)/g,' },
    {
      name: 'every time that it is there',
      find: 'pattern.lastIndex = end;',
      put: 'pattern.lastIndex = text.length + 1;',
    },
    {
      name: 'what is cut off at the end',
      find: 'secrets.reduce((rest, [first, ...more]) => replaced(rest, first.cutOff, more), without(secrets, text))',
      put: 'without(secrets, text)',
    },
    { name: 'texts', find: "if (typeof value === 'string') return without(secrets, value) as T;", put: '' },
    { name: 'the later parts of a long one', find: "...more.map((pieces) => partOf(pieces, 0, 'y'))", put: '' },
    { name: 'numbers', find: "if (typeof value === 'number')", put: 'if (false)' },
    { name: 'lists', find: 'value.map(inner)', put: 'value' },
    { name: 'the names in objects', find: '[blot(key, secrets), inner(part)]', put: '[key, inner(part)]' },
    { name: 'the values in objects', find: '[blot(key, secrets), inner(part)]', put: '[blot(key, secrets), part]' },
    { name: 'what is nested too deep', find: "return '…' as T", put: 'return value' },
  ]),
  ...within('src/token.ts', [
    { name: 'headers', find: "trace === '' ? headers : blot(headers, secrets)", put: 'headers' },
    {
      name: 'bodies',
      find: "if (trace === '' || !bytes.includes(trace)) return body;",
      put: 'return body;',
    },
  ]),
  ...within('src/answer.ts', [
    { name: 'cookies', find: "{ 'set-cookie': _cookies, ...shown }", put: 'shown' },
    { name: 'headers', find: 'token ? headersWithout(shown, token) : shown', put: 'shown' },
    { name: 'bodies', find: 'token ? bodyWithout(response.body, token) : response.body', put: 'response.body' },
  ]),
  ...within('src/call.ts', [
    { name: 'what is looked for in answers', find: 'answerOf(await sent, token)', put: 'answerOf(await sent)' },
  ]),
  ...within('src/failure.ts', [
    {
      name: 'the message',
      find: 'blot({ text, remedy }, failed.line.signIn.secrets())',
      put: '{ text, remedy: blot(remedy, failed.line.signIn.secrets()) }',
    },
    {
      name: 'the remedy',
      find: 'blot({ text, remedy }, failed.line.signIn.secrets())',
      put: '{ remedy, text: blot(text, failed.line.signIn.secrets()) }',
    },
    { name: 'the message of the cause', find: 'blot(error.message, secrets)', put: 'error.message' },
    { name: 'the code of the cause', find: 'blot(code, secrets)', put: 'code' },
    {
      name: 'a cause of its own',
      find: 'freshError(blot(error.message, secrets), blot(code, secrets))',
      put: 'error',
    },
  ]),
  ...within('src/answerWords.ts', [
    { name: 'JSON in the detail', find: 'return blot(json, secrets) ??', put: 'return json ??' },
    {
      name: 'a text in the detail',
      find: 'blotCutOff(answer.text().slice(0, largest), secrets).slice',
      put: 'answer.text().slice',
    },
    {
      name: "the server's own words before they are cut",
      find: 'blotCutOff(word.slice(0, largest), secrets)',
      put: 'word',
    },
  ]),
  ...within('src/http.ts', [
    {
      name: 'what signs in, from the options of the client',
      find: 'headers,\n      signal,',
      put: 'headers: { ...headers, ...signIn },\n      signal,',
    },
  ]),
  ...within('src/cli/program.ts', [
    { name: 'what is glued to an option', find: '{withoutValue(subject)}', put: '{subject}' },
  ]),
  ...within('src/cli/curl.ts', [
    {
      name: 'the password',
      find: 'quote(String(config[inBraces(scheme.user) as string]))',
      put: "quote([scheme.user, scheme.password].map((one) => config[inBraces(one) as string]).join(':'))",
    },
    {
      name: 'a key',
      find: 'const variable = envName(manifest, field as string);',
      put: "const variable = '';\n  return ['--header', quote([header, config[field as string]].join(''))];",
    },
  ]),
];
