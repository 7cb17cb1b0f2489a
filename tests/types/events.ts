// Checked by tsc, never run: listeners that are typed. A line marked @ts-expect-error must not compile.
import { subscribe } from 'node:diagnostics_channel';
import type { AttemptEvent, RunEvent } from '../../src/index.ts';

subscribe('tracing:action-pack:run:asyncEnd', (event) => {
  const { duration, error } = event as RunEvent;
  const time: number | undefined = duration;
  const code: string | undefined = error?.code;
  // @ts-expect-error what an answer holds is in no event
  event.data;
  return [time, code];
});

subscribe('action-pack:attempt', (event) => {
  const { attempt, outcome } = event as AttemptEvent;
  const number: number = attempt;
  // @ts-expect-error a word that no outcome is
  return outcome === 'failed' ? number : 0;
});
