import { refuse } from './reply.ts';
import { kept, type State } from './state.ts';

const hour = 3_600_000;

/** The key of the rule that limits: made up, since no table of rules is served. */
const rule = '3a1f7bc05e6d42c899b7e0d4f2a6158c';

/** Requests since the hour began, by the hour. */
const counts = kept(() => ({ hour: 0, requests: 0 }));

/** Counts a request of the signed-in user; refuses those above the limit, with the headers that are documented. */
export function checkRateLimit(state: State): void {
  const { rateLimit, now } = state.instance;
  if (rateLimit === Number.POSITIVE_INFINITY) return;
  const count = counts(state);
  const time = now().getTime();
  const current = Math.floor(time / hour);
  if (count.hour !== current) Object.assign(count, { hour: current, requests: 0 });
  count.requests += 1;
  if (count.requests <= rateLimit) return;
  const reset = (current + 1) * hour;
  throw refuse(429, 'Rate limit exceeded', `Rate limit of ${rateLimit} requests per hour exceeded`, {
    'X-RateLimit-Limit': String(rateLimit),
    'X-RateLimit-Reset': String(reset / 1000),
    'X-RateLimit-Rule': rule,
    'Retry-After': String(Math.ceil((reset - time) / 1000)),
  });
}
