import fc from 'fast-check';

/** Pieces of text by which a value leaves its place where somebody was careless. */
const pieces = [
  ...[
    '/',
    '//',
    '\\',
    '.',
    '..',
    '../',
    '..\\',
    './',
    '..;/',
    '...',
    ';',
    ':',
    '@',
    '?',
    '#',
    '&',
    '=',
    '%',
    '+',
    ' ',
    ',',
  ],
  ...[
    '%2e',
    '%2E%2e',
    '%252e%252e',
    '%25252e',
    '%2f',
    '%2F',
    '%5c',
    '%00',
    '%0d%0a',
    '%250d',
    '%u002e',
    '%c0%ae',
    '%e0%80%ae',
  ],
  ...[
    '\r\n',
    '\n',
    '\r',
    '\t',
    '\0',
    '\u000b',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\ufeff',
  ],
  ...['\ufffe', '\uffff', '\ufdd0', '\u{1fffe}', '\ud800', '\udc00', '．', '．．', '‥', '／', '＼', '。', '；', '＃'],
  ...['http://evil.example', 'https:evil.example', '//evil.example/', 'user:pw@evil.example/', 'Host: evil.example'],
  ...[
    '\r\nX-Evil: 1',
    '\r\n\r\nGET /evil HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    'api/now/table/incident',
    'ä',
    '😀',
    '{id}',
    '{*}',
  ],
];

/** Texts made of such pieces and of others. */
export const attack = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join(''));

/** Names that every object has, or that make something of one that has them. */
export const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
];
