import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process that is told JSON, a line each, and answers some lines with one of its own. */
export interface Talk {
  tell(line: object): void;
  /** Tells it, and gives its answer. */
  ask(line: object): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts a program to talk with. What it says besides goes to standard error. */
export function talkTo(program: string, args: string[], env: Record<string, string>): Talk {
  const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const tell = (line: object) => void child.stdin.write(`${JSON.stringify(line)}\n`);
  return {
    tell,
    async ask(line) {
      tell(line);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${program} ended without an answer.`);
      return JSON.parse(value);
    },
    close() {
      child.stdin.end();
      return ended;
    },
  };
}
