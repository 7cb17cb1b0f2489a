import { inspect, styleText } from 'node:util';

/** Prints what happens. */
export interface Story {
  line(text?: string): void;
  step(title: string): void;
  /** A call, as somebody would send it. */
  call(path: string, body: object, headers?: Record<string, string>): void;
  /** What happens meanwhile. */
  event(text: string): void;
  answer(value: unknown): void;
  failure(text: string): void;
}

/** Nothing is printed once `signal` has aborted: what is asked for then throws. */
export function storyOf(signal: AbortSignal): Story {
  const shown = (value: unknown) => inspect(value, { depth: 6, breakLength: 100, compact: 3 });
  let steps = 0;
  const line = (text = '') => {
    signal.throwIfAborted();
    process.stdout.write(`${text}\n`);
  };
  const indented = (text: string) => line(`   ${text.replaceAll('\n', '\n   ')}`);
  return {
    line,
    step(title) {
      steps += 1;
      line(`\n${styleText('bold', `${steps}. ${title}`)}`);
    },
    call(path, body, headers = {}) {
      const named = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      indented(styleText('cyan', `POST ${path}${named.join('')}\n${shown(body)}`));
    },
    event: (text) => indented(`${styleText('dim', '…')} ${text}`),
    answer: (value) => indented(`${styleText('dim', '→')} ${typeof value === 'string' ? value : shown(value)}`),
    failure: (text) => indented(`${styleText('red', '✗')} ${text}`),
  };
}
