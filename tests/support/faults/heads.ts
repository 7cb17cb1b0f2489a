import { chunk, type Fault, head, json, jsonType, promised, whole } from './fault.ts';

const { notHttp } = promised;
const length = `content-length: ${json.length}`;
const says = (...pieces: string[]) => [{ says: pieces, ends: 'stay' }] as const;

/** Answers that are not HTTP, or that begin in an unusual way. */
export const heads: readonly Fault[] = [
  {
    name: 'answers with two lengths',
    plays: says(head(200, jsonType, length, 'content-length: 5'), json),
    expect: notHttp,
  },
  {
    name: 'answers with a length and in chunks',
    plays: says(head(200, jsonType, length, 'transfer-encoding: chunked'), chunk(json), '0\r\n\r\n'),
    expect: notHttp,
  },
  {
    name: 'answers with a length that is no number',
    plays: says(head(200, jsonType, 'content-length: many'), json),
    expect: notHttp,
  },
  {
    name: 'answers with a chunk size that is no number',
    plays: says(head(200, jsonType, 'transfer-encoding: chunked'), `zz\r\n${json}\r\n0\r\n\r\n`),
    expect: notHttp,
  },
  {
    name: 'answers with a chunk size beyond all bounds',
    plays: says(head(200, jsonType, 'transfer-encoding: chunked'), `${'f'.repeat(20)}\r\n${json}\r\n`),
    expect: notHttp,
  },
  {
    name: 'answers with a chunk that is longer than it says',
    plays: says(head(200, jsonType, 'transfer-encoding: chunked'), `2\r\n${json}\r\n0\r\n\r\n`),
    expect: notHttp,
  },
  {
    name: 'answers with a header of 1 MB',
    plays: says(head(200, jsonType, length, `x-long: ${'a'.repeat(1 << 20)}`), json),
    expect: notHttp,
  },
  {
    name: 'answers with 10,000 headers',
    plays: says(head(200, jsonType, length, ...Array.from({ length: 10_000 }, (_, index) => `x-${index}: a`)), json),
    expect: notHttp,
  },
  {
    name: 'sends headers without end',
    plays: [{ says: ['HTTP/1.1 200 OK\r\n', 'x-more: and more\r\n'.repeat(100)], ends: 'flood' }],
    expect: notHttp,
  },
  { name: 'answers with status 99', plays: says(head('99 Odd', jsonType, length), json), expect: notHttp },
  { name: 'answers with status 099', plays: says(head('099 Odd', jsonType, length), json), expect: notHttp },
  { name: 'answers with status 1000', plays: says(head('1000 Odd', jsonType, length), json), expect: notHttp },
  { name: 'answers as HTTP/0.9', plays: [{ says: [json], ends: 'close' }], expect: notHttp },
  {
    name: 'answers with a header without a colon',
    plays: says(head(200, jsonType, length, 'no colon here'), json),
    expect: notHttp,
  },
  { name: 'speaks another protocol', plays: [{ says: ['SSH-2.0-OpenSSH_9.9\r\n'], ends: 'close' }], expect: notHttp },
  {
    name: 'sends 100 and 103 first',
    plays: says(head(100), head(103, 'link: </style.css>; rel=preload'), ...(whole(200, json, jsonType) as string[])),
    expect: promised.done,
  },
  {
    name: 'turns to a protocol that nobody asked for',
    plays: says(head(101, 'upgrade: other', 'connection: upgrade')),
    expect: notHttp,
  },
];
