import { type CodeMutant, within } from './mutant.ts';
import { placesOfEdges } from './placesOfEdges.ts';
import { placesOfSignIn } from './placesOfSignIn.ts';

/** Where a secret is known, found or blotted out, and what stands there without it. */
export const places: CodeMutant[] = [
  ...placesOfSignIn,
  ...within('src/secrets.ts', [
    { name: 'what is in clear', find: '[...encoded, ...clear]', put: '[...encoded]' },
    { name: 'what is in base64', find: '[...encoded, ...clear]', put: '[...clear]' },
    { name: 'the password in base64 by itself', find: '[...texts, ...inBase64Alone]', put: '[...inBase64Alone]' },
    { name: 'what is sent in base64 alone', find: '[...texts, ...inBase64Alone]', put: '[...texts]' },
    { name: 'the alphabet of base64url', find: '[...inText, base64url]', put: '[...inText]' },
    { name: 'backslashes', find: '(?:(?<!\\\\\\\\)\\\\\\\\{', put: '(?:(?!)\\\\\\\\{' },
    { name: 'backslashes that are percent-encoded', find: 'percent}5[cC])', put: 'percent}(?!))' },
    { name: 'what is percent-encoded twice', find: "'%(?:25)?'", put: "'%'" },
    { name: 'blanks of a form that are percent-encoded', find: "'(?:\\\\+|%2[bB])'", put: "'\\\\+'" },
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
    {
      name: 'what follows a sign at the end of a part',
      find: 'characters.slice(end - 4, end)',
      put: 'characters.slice(end - 1, end)',
    },
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
  ...within('src/attempt.ts', [
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
    {
      name: 'what came of an answer',
      find: 'answer && detailOf(answer, secrets)',
      put: 'answer && detailOf(answer, [])',
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
  ...within('src/http.ts', [
    {
      name: 'the body, from the options of the client',
      find: 'headers,\n      signal,',
      put: 'headers,\n      context: { body },\n      signal,',
    },
  ]),
  ...within('src/attemptEvent.ts', [
    { name: "the system's word", find: 'systemWord(blot(ended.code, secrets()))', put: 'systemWord(ended.code)' },
  ]),
  ...within('src/pageRead.ts', [
    { name: 'the host of a link', find: 'elsewhere(blot(link as string, list.secrets()), list.origin)', put: 'host' },
    {
      name: 'the host of a link in small letters',
      find: '(elsewhere(blot(link as string, list.secrets()), list.origin) ??',
      put: '(blot(host, list.secrets()) ??',
    },
  ]),
  ...within('src/connection.ts', [
    {
      name: 'what pages look for',
      find: 'from, origin, secrets, read });',
      put: 'from, origin, secrets: () => [], read });',
    },
  ]),
  ...within('src/choices/read.ts', [
    {
      name: 'what lists look for',
      find: 'undefined, origin, secrets, read };',
      put: 'undefined, origin, secrets: () => [], read };',
    },
  ]),
  ...placesOfEdges,
];
