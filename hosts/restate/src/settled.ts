import { CancelledError, type Context, type RestatePromise } from '@restatedev/restate-sdk';

const canceledOnes = new WeakSet<Context>();

/** Whether the invocation was cancelled while something was waited for all the same. */
export function isCanceled(ctx: Context): boolean {
  return canceledOnes.has(ctx);
}

/**
 * The end of what is under way, even where the invocation is cancelled meanwhile: what was sent is waited for, so that
 * its outcome is known.
 */
export async function settled<T>(ctx: Context, promise: RestatePromise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    canceledOnes.add(ctx);
    // The promise itself stays rejected; what it waited for does not.
    return promise.map((value, failure) => {
      if (failure) throw failure;
      return value as T;
    });
  }
}
