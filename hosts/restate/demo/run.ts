// How the demonstration begins and ends: whatever it opened is closed, in every case.

/** What a program is given. */
export interface Stage {
  /** Aborts when the program is to end. */
  signal: AbortSignal;
  /** Closes something at the end; the latest first. */
  defer(close: () => Promise<unknown>): void;
  /** Ends the program, with a sentence that says why. */
  fail(sentence: string): void;
  /** From now on, to be interrupted is how it is meant to end. */
  atEase(): void;
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs a program until it ends, fails, or is interrupted, closes what it has opened, and sets the exit code. */
export async function run(program: (stage: Stage) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  const closers: (() => Promise<unknown>)[] = [];
  let relaxed = false;
  let ended = false;

  // They stay: npm passes on what the terminal sends as well, and what is closing is not to be broken off.
  for (const [name, code] of Object.entries(signals)) process.on(name, () => stop.abort(relaxed ? 0 : code));
  // A reader such as head has seen enough.
  process.stdout.on('error', () => stop.abort(0));
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

  const stage: Stage = {
    signal,
    defer(close) {
      if (ended) void close();
      else closers.push(close);
    },
    fail: (sentence) => stop.abort(new Error(sentence)),
    atEase() {
      relaxed = true;
    },
  };
  try {
    await Promise.race([program(stage), aborted]);
  } catch (error) {
    const reason = signal.aborted ? signal.reason : error;
    process.exitCode = typeof reason === 'number' ? reason : 1;
    if (typeof reason !== 'number') process.stderr.write(`${sentenceOf(reason)}\n`);
  }
  ended = true;
  // What is under way ends with it.
  if (!signal.aborted) stop.abort(process.exitCode ?? 0);
  for (const close of closers.reverse()) await close().catch(() => {});
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
