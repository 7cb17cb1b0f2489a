import { CommanderError } from 'commander';
import { ActionError, type ErrorCode } from '../index.ts';
import { type Io, painter, say } from './io.ts';
import { UsageError } from './usage.ts';

export const exit = { done: 0, failed: 1, usage: 2, bug: 70 } as const;

/** Ends a command that has said itself what went wrong. */
export class Said extends Error {
  readonly code: number;

  constructor(code: number) {
    super('The command has said what went wrong.');
    this.code = code;
  }
}

/** What was wrong before anything could be sent. */
const beforeTheWire: readonly ErrorCode[] = ['invalid_pack', 'invalid_config', 'unknown_action', 'invalid_input'];

/** Tells a person, or with `json` a program, what went wrong, and gives the exit code. */
export function tell(error: unknown, io: Io, json: boolean): number {
  // Help and version end by an error as well, in commander's way.
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof Said) return error.code;
  if (error instanceof UsageError || error instanceof ActionError) {
    if (json) say(io, JSON.stringify(error.toJSON(), null, 2));
    else tellPerson(error, io);
    return error instanceof UsageError || beforeTheWire.includes(error.code) ? exit.usage : exit.failed;
  }
  tellBug(error, io);
  return exit.bug;
}

/**
 * Tells what is left to tell when a command was ended early, and gives the exit code that the signal brought. A write
 * may have happened, so it is told; a reader who left wants to hear nothing.
 */
export function tellStopped(error: unknown, io: Io, json: boolean): number {
  const code = Number(io.signal.reason);
  if (code === exit.done) return code;
  const cutShort = error instanceof UsageError || (error instanceof ActionError && error.code === 'canceled');
  if (cutShort && !json && !mayHaveHappened(error)) say(io, 'Stopped.');
  else tell(error, io, json);
  return code;
}

function mayHaveHappened(error: UsageError | ActionError): boolean {
  if (error instanceof UsageError || error.outcome !== 'unknown') return false;
  return error.request !== undefined && !['GET', 'HEAD'].includes(error.request.method);
}

function tellPerson(error: UsageError | ActionError, io: Io): void {
  const paint = painter(io.stderr, io.env);
  const { message, remedy } = error;
  say(io, error instanceof ActionError ? listed(error, (sentence) => paint('red', sentence)) : paint('red', message));
  if (remedy !== undefined && !message.includes(remedy)) say(io, remedy);
  if (error instanceof ActionError) say(io, paint('dim', facts(error)));
}

/** The message; of several mistakes each stands on a line of its own. */
function listed({ message, issues }: ActionError, paint: (sentence: string) => string): string {
  const joined = issues.map((issue) => issue.message).join(' ');
  if (issues.length < 2 || !message.endsWith(joined)) return paint(message);
  const head = message.slice(0, -joined.length).trimEnd();
  return [paint(head), ...issues.map((issue) => `  - ${issue.message}`)].join('\n');
}

const outcomes = { not_sent: 'nothing was sent', refused: 'the server did not do it', unknown: 'outcome unknown' };

function facts({ code, reason, outcome, attempts, retryAfter }: ActionError): string {
  const tries = attempts > 1 ? [`${attempts} attempts`] : [];
  const wait = retryAfter === undefined ? [] : [`the server asks to wait ${Math.ceil(retryAfter / 1000)} s`];
  return [reason === undefined ? code : `${code} (${reason})`, outcomes[outcome], ...tries, ...wait].join(' · ');
}

/** The same error with a remedy that fits the command line. */
export function withRemedy(error: ActionError, remedy: string): ActionError {
  return new ActionError(error.code, error.message, { ...error, issues: [...error.issues], remedy });
}

function tellBug(error: unknown, io: Io): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  say(io, painter(io.stderr, io.env)('red', `${io.name} failed in a way it should not: ${text.split('\n')[0]}`));
  if (io.env.SERVICENOW_PACK_DEBUG === '1' && error instanceof Error) say(io, error.stack);
  else say(io, 'Please report it. SERVICENOW_PACK_DEBUG=1 shows where it happened.');
}
