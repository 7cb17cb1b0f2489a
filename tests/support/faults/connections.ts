import { type Fault, head, json, jsonType, promised, whole } from './fault.ts';

const answer = whole(200, json, jsonType);
const stay = { says: answer, ends: 'stay' } as const;
const { brokeOff } = promised;
const again = (ending: Fault['expect']['read']) => ({ ...brokeOff, read: { attempts: 2 }, safe: ending });

/** Connections that are not made, that break, or that say nothing. */
export const connections: readonly Fault[] = [
  { name: 'refuses the connection', before: 'refuse', plays: [], expect: promised.neverLeft },
  { name: 'resets before the request is read', before: 'reset', plays: [], expect: promised.brokeOffUnread },
  { name: 'resets while the request is read', before: 'resetReading', plays: [], expect: promised.brokeOffUnread },
  { name: 'resets after the request was read', plays: [{ ends: 'reset' }], expect: brokeOff },
  { name: 'closes without an answer', plays: [{ ends: 'close' }], expect: brokeOff },
  { name: 'stays silent', plays: [{ ends: 'stay' }], hangs: true, expect: promised.outOfTime },
  {
    name: 'closes in the middle of the headers',
    plays: [{ says: ['HTTP/1.1 200 OK\r\ncontent-ty'], ends: 'close' }],
    expect: brokeOff,
  },
  {
    name: 'resets once, then answers',
    plays: [{ ends: 'reset' }, stay],
    expect: again({ attempts: 2 }),
  },
  {
    name: 'resets once, then says that nothing is there (404)',
    plays: [{ ends: 'reset' }, { says: whole(404, '{"error":{"message":"No Record found"}}', jsonType), ends: 'stay' }],
    expect: {
      ...again({ code: 'not_found', outcome: 'unknown', attempts: 2 }),
      read: { code: 'not_found', outcome: 'refused', attempts: 2 },
    },
    saysSafe: /may have done it/,
  },
  {
    name: 'resets once, then says that it knows no such record (400)',
    plays: [{ ends: 'reset' }, { says: whole(400, '{"error":{"message":"No such record"}}', jsonType), ends: 'stay' }],
    expect: {
      ...again({ code: 'rejected', outcome: 'unknown', attempts: 2 }),
      read: { code: 'rejected', outcome: 'refused', attempts: 2 },
    },
    saysSafe: /may have done it/,
  },
  {
    name: 'drips the headers',
    plays: [{ says: ['HTTP/1.1 200 OK\r\nx-slow: ', 'a'], ends: 'drip' }],
    hangs: true,
    expect: promised.outOfTime,
  },
  {
    name: 'says without end that it goes on',
    plays: [{ says: [head(102)], ends: 'drip' }],
    hangs: true,
    expect: promised.outOfTime,
  },
  { name: 'speaks TLS well', tls: 'good', plays: [stay], expect: promised.done },
  { name: 'shows an expired certificate', tls: 'expired', plays: [stay], expect: promised.notTrusted, says: /EXPIRED/ },
  {
    name: 'shows a certificate that it signed itself',
    tls: 'selfSigned',
    plays: [stay],
    expect: promised.notTrusted,
    says: /SELF_SIGNED/,
  },
  {
    name: 'shows a certificate for another name',
    tls: 'wrongName',
    plays: [stay],
    expect: promised.notTrusted,
    says: /ALTNAME/,
  },
  { name: 'speaks no TLS where it should', tls: 'good', before: 'plain', plays: [], expect: promised.notTrusted },
  {
    name: 'stays silent instead of a TLS handshake',
    tls: 'good',
    before: 'silent',
    plays: [],
    hangs: true,
    expect: promised.outOfTimeBefore,
  },
  {
    name: 'closes TLS without an answer',
    tls: 'good',
    plays: [{ ends: 'close' }],
    expect: brokeOff,
  },
];
