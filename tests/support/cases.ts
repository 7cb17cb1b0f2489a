import { readdirSync, readFileSync } from 'node:fs';
import type { Pack } from '../../src/index.ts';

/** An exchange as data: what an action is given, what is sent, what is answered, and what comes of it. */
export interface Case {
  name: string;
  action: string;
  input?: unknown;
  request?: {
    method: string;
    path: string;
    query?: Record<string, string>;
    body?: unknown;
    headers?: Record<string, string>;
  };
  response?: { status: number; headers?: Record<string, string>; body?: unknown };
  result?: Record<string, unknown>;
  error?: Record<string, unknown>;
}

/** Every case of `tests/cases`, with the file that it stands in. */
export function allCases(): (Case & { file: string })[] {
  const folder = new URL('../cases/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) => {
    const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];
    return cases.map((one) => ({ ...one, file }));
  });
}

/**
 * That each action whose paths are found out by asking has its first one. A case has one answer, so which path the
 * server has is known beforehand.
 */
export function firstPaths({ actions }: Pick<Pack, 'actions'>): Record<string, number> {
  const settlers = actions.flatMap(({ request }) => request.settle?.action ?? []);
  return Object.fromEntries(settlers.map((id) => [id, 0]));
}

/** What a case answers with, as it goes over the wire. */
export function answerOf({ response }: Case): { status: number; headers: Record<string, string>; body: string } {
  const { status = 200, headers = {}, body } = response ?? {};
  const text = body === undefined || body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'content-type': 'application/json;charset=UTF-8', ...headers }, body: text };
}
