import { type Fault, head, jsonType, promised, whole } from './fault.ts';

const page = 'content-type: text/html';
const does = (...says: (string | Uint8Array)[]) => [{ says, ends: 'stay' }] as const;
const doesNothing = (...says: (string | Uint8Array)[]) => [{ says, ends: 'stay', processes: false }] as const;
const error = (message: string) => JSON.stringify({ error: { message, detail: null }, status: 'failure' });

/** Whole answers that are no success. */
export const statuses: readonly Fault[] = [
  {
    name: 'answers 500',
    plays: does(...whole(500, error('Transaction cancelled'), jsonType)),
    expect: promised.serverFailed,
    carries: { status: 500, detail: 'Transaction cancelled' },
  },
  ...[502, 503, 504].map(
    (status): Fault => ({
      name: `answers ${status}`,
      plays: does(...whole(status, '<html>Gateway</html>', page)),
      expect: promised.gatewayFailed,
      carries: { status },
    }),
  ),
  {
    name: 'answers 503 once, then well',
    plays: [...does(...whole(503, '')), ...does(...whole(200, '{"result":[]}', jsonType))],
    expect: { ...promised.gatewayFailed, read: { attempts: 2 }, safe: { attempts: 2 } },
  },
  {
    name: 'answers 429',
    plays: doesNothing(...whole(429, error('Rate limit exceeded'), jsonType, 'retry-after: 0')),
    expect: promised.acceptsNoMore,
    carries: { status: 429 },
  },
  {
    name: 'answers 429 twice, then well',
    plays: [
      ...doesNothing(...whole(429, '', 'retry-after: 0')),
      ...doesNothing(...whole(429, '', 'retry-after: 0')),
      ...does(...whole(200, '{"result":[]}', jsonType)),
    ],
    expect: { read: { attempts: 3 }, safe: { attempts: 3 }, once: { attempts: 3 } },
  },
  {
    name: 'answers 304',
    plays: does(head(304, 'etag: "a"')),
    expect: promised.redirect,
    carries: { status: 304 },
  },
  ...[301, 302, 303, 307, 308].map(
    (status): Fault => ({
      name: `answers ${status}, which leads elsewhere`,
      plays: does(head(status, 'location: https://elsewhere.example/', 'content-length: 0')),
      expect: promised.redirect,
      carries: { status },
    }),
  ),
  {
    name: 'leads to its page to log in',
    plays: doesNothing(head(302, 'location: /login.do', 'content-length: 0')),
    expect: promised.notSignedIn,
    carries: { status: 302 },
  },
  {
    name: 'is asleep',
    plays: doesNothing(...whole(200, '<html><title>Instance Hibernating page</title></html>', page)),
    expect: promised.asleep,
    carries: { status: 200 },
  },
  {
    name: 'answers 401',
    plays: doesNothing(...whole(401, error('User is not authenticated'), jsonType)),
    expect: promised.notSignedIn,
    carries: { status: 401 },
  },
  {
    name: 'answers 422',
    plays: doesNothing(...whole(422, error('No'), jsonType)),
    expect: promised.refused('rejected'),
    carries: { status: 422 },
  },
];
