import { gzipSync } from 'node:zlib';
import { chunk, type Fault, head, json, jsonType, promised, whole } from './fault.ts';

const { brokeOff, unreadable, done, outOfTime } = promised;
const chunked = head(200, jsonType, 'transfer-encoding: chunked');
const gzip = 'content-encoding: gzip';
const zipped = gzipSync(
  JSON.stringify({ result: Array.from({ length: 500 }, (_, index) => ({ sys_id: `${index}` })) }),
);
const broken = zipped.map((byte, index) => (index > 40 && index < 80 ? byte ^ 0xff : byte));
const stay = (...says: (string | Uint8Array)[]) => [{ says, ends: 'stay' }] as const;
const close = (...says: (string | Uint8Array)[]) => [{ says, ends: 'close' }] as const;

/** Where the action has no output, an empty success is one. */
const orSilent = { ...unreadable, silent: { attempts: 1 } };

/** Bodies that end too early, too late or never, or that are not what they say. */
export const bodies: readonly Fault[] = [
  {
    name: 'closes in the middle of a body with a length',
    plays: close(head(200, jsonType, 'content-length: 100'), '{"result":"begun'),
    expect: brokeOff,
    carries: { status: 200, detail: 'begun' },
  },
  {
    name: 'resets in the middle of a body with a length',
    plays: [{ says: [head(200, jsonType, 'content-length: 100'), '{"result":"begun'], ends: 'reset' }],
    expect: brokeOff,
  },
  {
    name: 'closes in the middle of a chunked body',
    plays: close(chunked, chunk('{"result":"begun')),
    expect: brokeOff,
    carries: { status: 200, detail: 'begun' },
  },
  {
    name: 'closes before the last chunk',
    plays: close(chunked, chunk(json)),
    expect: brokeOff,
    carries: { status: 200 },
  },
  {
    name: 'closes at the end of a body without a length',
    plays: close(head(200, jsonType, 'connection: close'), json),
    expect: done,
  },
  {
    name: 'waits for more after a body that is shorter than its length',
    plays: stay(head(200, jsonType, 'content-length: 100'), '{"result":"begun'),
    hangs: true,
    expect: outOfTime,
    carries: { status: 200, detail: 'begun' },
  },
  {
    name: 'sends more than its length, which cuts the JSON off',
    plays: stay(head(200, jsonType, 'content-length: 9'), json),
    expect: unreadable,
    carries: { status: 200, detail: '{' },
  },
  {
    name: 'sends bytes after a whole body',
    plays: stay(...whole(200, json, jsonType), 'more than that'),
    expect: done,
  },
  { name: 'closes after a whole body', plays: close(...whole(200, json, jsonType)), expect: done },
  { name: 'sends bytes after the last chunk', plays: stay(chunked, chunk(json), '0\r\n\r\nmore'), expect: done },
  {
    name: 'sends a body without end',
    plays: [{ says: [chunked, chunk(' '.repeat(16_384))], ends: 'flood' }],
    expect: unreadable,
    carries: { status: 200 },
  },
  {
    name: 'drips a body',
    plays: [{ says: [chunked, chunk(' ')], ends: 'drip' }],
    hangs: true,
    expect: outOfTime,
    carries: { status: 200 },
  },
  { name: 'sends gzip', plays: stay(...whole(200, gzipSync(json), jsonType, gzip)), expect: done },
  {
    name: 'sends gzip that is cut off',
    plays: stay(...whole(200, zipped.subarray(0, zipped.length / 2), jsonType, gzip)),
    expect: unreadable,
    carries: { status: 200 },
  },
  {
    name: 'sends corrupt gzip',
    plays: stay(...whole(200, broken, jsonType, gzip)),
    expect: unreadable,
    carries: { status: 200 },
  },
  {
    name: 'says gzip and sends none',
    plays: stay(...whole(200, json, jsonType, gzip)),
    expect: unreadable,
    carries: { status: 200 },
  },
  {
    name: 'sends a gzip bomb',
    plays: stay(...whole(200, gzipSync(Buffer.alloc(20 << 20, ' ')), jsonType, gzip)),
    expect: unreadable,
    carries: { status: 200 },
  },
  {
    name: 'names the wrong type of content',
    plays: stay(...whole(200, json, 'content-type: text/plain')),
    expect: done,
  },
  { name: 'names no type of content', plays: stay(...whole(200, json)), expect: done },
  {
    name: 'answers in UTF-16',
    plays: stay(...whole(200, Buffer.from(`\ufeff${json}`, 'utf16le'), jsonType)),
    expect: unreadable,
    carries: { status: 200 },
  },
  { name: 'begins with a byte order mark', plays: stay(...whole(200, `\ufeff${json}`, jsonType)), expect: done },
  { name: 'answers 200 with nothing', plays: stay(...whole(200, '', jsonType)), expect: orSilent },
  { name: 'answers 204', plays: stay(head(204)), expect: done, data: null },
  {
    name: 'answers 204 with a body',
    plays: stay(head(204, `content-length: ${json.length}`), json),
    expect: done,
    data: null,
  },
  {
    name: 'answers 204 with what is not HTTP after it',
    plays: close(head(204), 'zz\r\n\r\n'),
    expect: done,
    data: null,
  },
  {
    name: 'answers 200 with a web page',
    plays: stay(...whole(200, '<html><p>Welcome</p></html>', 'content-type: text/html')),
    expect: unreadable,
    carries: { status: 200, detail: 'Welcome' },
  },
  {
    name: 'answers 200 with broken JSON',
    plays: stay(...whole(200, '{"result":[{"sys_id":"begun"},]}', jsonType)),
    expect: unreadable,
    carries: { status: 200, detail: 'begun' },
  },
  {
    name: 'answers 200 with a list and an error object after it',
    plays: stay(
      ...whole(
        200,
        '{"result":[{"sys_id":"begun"}],"error":{"message":"Transaction cancelled: maximum execution time exceeded","detail":"No such column"},"status":"failure"}',
        jsonType,
      ),
    ),
    expect: unreadable,
    carries: { status: 200, detail: 'begun' },
  },
];
