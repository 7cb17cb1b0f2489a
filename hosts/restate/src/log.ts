import { type LoggerTransport, TerminalError } from '@restatedev/restate-sdk';

/**
 * Writes warnings and errors of a worker to standard error, a line each. That an action failed is its caller's matter,
 * and no line here.
 */
export const log: LoggerTransport = ({ level, replaying, context }, message, ...more) => {
  if (replaying || (level !== 'warn' && level !== 'error')) return;
  if (!context && said.has(message)) return;
  if (!context) said.add(message);
  const rest = more.flat();
  if (rest.some((one) => one instanceof TerminalError)) return;
  const told = rest.map((one) => (one instanceof Error ? one.message : String(one)));
  const of = context ? ` ${context.invocationTarget} ${context.invocationId}` : '';
  process.stderr.write(
    `${new Date().toISOString()} ${level}${of} ${[message, ...told].join(' ').replace(/\s+/g, ' ')}\n`,
  );
};

/** What does not belong to an invocation is said once. */
const said = new Set<unknown>();
