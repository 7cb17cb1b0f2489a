import { ActionError, type ErrorDetails, retold } from '../errors.ts';

/** Throws what kept the credentials from being had as the error of a call. What is none of that is passed on. */
export function unsigned(call: ErrorDetails & { action: string }): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ActionError) || error.action !== undefined) throw error;
    const nothing = (call.outcome ?? error.outcome) === 'not_sent' ? ' Nothing was sent.' : '';
    throw retold(error, `${call.action} failed. ${error.message}${nothing}`, call);
  };
}
