import { ActionError, type ErrorDetails, retold } from '../errors.ts';

/**
 * Throws what kept the credentials from being had as the error of a call. What is none of that is passed on. `told` ends
 * the message: what came of the call before.
 */
export function unsigned(call: ErrorDetails & { action: string }, told: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ActionError) || error.action !== undefined) throw error;
    throw retold(error, `${call.action} failed. ${error.message}${told}`, call);
  };
}
