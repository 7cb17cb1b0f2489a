import { type CodeMutant, within } from './mutant.ts';

/** Where the command line and the embedded server would show what signs in. */
export const placesOfEdges: CodeMutant[] = [
  ...within('src/sandbox/incoming.ts', [
    { name: 'headers that sign in', find: '(secret.has(name) ? [] : ', put: '(false ? [] : ' },
    { name: 'a key in the query', find: 'name.toLowerCase() !== apiKeyField', put: 'name !== apiKeyField' },
    { name: 'a query that asks for a token', find: 'isOAuth(path) ? [] :', put: 'false ? [] :' },
    { name: 'an address with a key in a log', find: 'query.size === given.size ? url', put: 'true ? url' },
    { name: 'the body at an address of OAuth', find: "text === '' || isOAuth(path) ||", put: "text === '' ||" },
    { name: 'a form at another address', find: '(json === undefined && isGrant(text))', put: 'false' },
  ]),
  ...within('src/sandbox/options.ts', [{ name: 'the key of TLS', find: "isTls, 'secret']", put: 'isTls]' }]),
  ...within('src/cli/program.ts', [
    { name: 'what is glued to an option', find: '{withoutValue(subject)}', put: '{subject}' },
    { name: 'what is glued to an option of OAuth', find: '|client-?(secret|id)|auth)', put: ')' },
  ]),
  ...within('src/cli/config.ts', [
    { name: 'a config in place of its file', find: 'if (/^\\s*[{[]/.test(file))', put: 'if (false)' },
  ]),
  ...within('src/cli/curl.ts', [
    {
      name: 'the password',
      find: 'quote(String(at(config, fieldOf(scheme.user) as string)))',
      put: "quote([scheme.user, scheme.password].map((one) => at(config, fieldOf(one) as string)).join(':'))",
    },
    {
      name: 'a key',
      find: 'const variable = envName(manifest, field as string);',
      put: "const variable = '';\n  return ['--header', quote([header, config[field as string]].join(''))];",
    },
  ]),
];
