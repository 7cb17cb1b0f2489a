import { AsyncResource } from 'node:async_hooks';

/** An address of a name. */
export interface Address {
  address: string;
  family: number;
}

/**
 * How the addresses of a name are found, in the shape of `dns.lookup` of Node with `all`: it calls back once, with an
 * error or with every address.
 *
 * @example
 * const { lookup } = await import('node:dns'); // what is used when none is given
 * pack.connect(config, { lookup });
 */
export type Lookup = (
  hostname: string,
  options: { all: true; family?: number; hints?: number },
  done: (error: Error | null, addresses: Address[]) => void,
) => void;

type Done = Parameters<Lookup>[2];

const underWay = new WeakMap<Lookup, Map<string, { begun: number; waiting: Done[] }>>();

// The system's own ends sooner. One that never calls back must not hold a name for ever.
const lostMs = 60_000;

/**
 * Looks a name up, together with all who ask for the same at that time. The system looks up few names at once: without
 * this, the calls to one host whose name server hangs would hold up those to all others. Nothing is kept once it is
 * answered.
 */
export function sharedLookup(lookup: Lookup, hostname: string, asked: Omit<Parameters<Lookup>[1], 'all'>, done: Done) {
  const flights = underWay.get(lookup) ?? new Map();
  underWay.set(lookup, flights);
  const options = { ...asked, all: true as const };
  const key = JSON.stringify([hostname, options.family, options.hints]);
  // Who waits goes on in the context of its own call.
  const waiter = AsyncResource.bind(done);
  const flight = flights.get(key);
  if (flight && performance.now() - flight.begun < lostMs) return void flight.waiting.push(waiter);
  const own = { begun: performance.now(), waiting: [waiter] };
  flights.set(key, own);
  const land: Done = (error, addresses) => {
    if (flights.get(key) === own) flights.delete(key);
    // Each on a turn of its own, so that what one does is nothing to the others.
    for (const one of own.waiting.splice(0)) setImmediate(one, error, addresses);
  };
  try {
    lookup(hostname, options, land);
  } catch (error) {
    land(error as Error, []);
  }
}
