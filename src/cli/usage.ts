/** A mistake in how the command line was used: nothing was sent. `remedy` says what to do, a line each. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly remedy: string | undefined;

  constructor(message: string, remedy?: string) {
    super(message);
    this.remedy = remedy;
  }

  toJSON(): Record<string, unknown> {
    const { name, message, remedy } = this;
    return { name, code: 'usage', message, remedy, outcome: 'not_sent' };
  }
}

/** A number given as an option. Throws a `UsageError` that names the option and what it takes. */
export function wholeNumber(option: string, unit: string, from: number, to: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= from && number <= to) return number;
    throw new UsageError(
      `${option} must be ${unit}, a whole number from ${from} to ${to}; ${JSON.stringify(text)} was given.`,
    );
  };
}

/** The longest time that a timer takes, in ms. */
export const longestTimeout = 2 ** 31 - 1;
