import { closest } from './closest.ts';
import { type ErrorCode, type Issue, mistakes, type Outcome } from './errors.ts';
import { below } from './pointer.ts';

/** What an option has to be: a check, and the end of a sentence. */
type Rule = [fits: (value: unknown) => boolean, expected: string];

const largest = 2 ** 31 - 1;
const count = (from: number, to = largest): Rule => [
  (value) => Number.isInteger(value) && (value as number) >= from && (value as number) <= to,
  `a whole number from ${from} to ${to}`,
];
const aFunction: Rule = [(value) => typeof value === 'function', 'a function'];
const flag: Rule = [(value) => typeof value === 'boolean', 'true or false'];
/** By what it can do: an engine may hand over the signal of another realm. */
function isSignal(value: unknown): boolean {
  const { aborted, addEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return typeof aborted === 'boolean' && typeof addEventListener === 'function';
}

const ofSequence: Record<string, Rule> = { signal: [isSignal, 'an AbortSignal'], timeout: count(1) };
const outcomes: unknown[] = ['not_sent', 'refused', 'unknown'] satisfies Outcome[];
const ofRun: Record<string, Rule> = {
  ...ofSequence,
  retries: count(0),
  earlier: [(value) => outcomes.includes(value), `one of ${outcomes.join(', ')}`],
};
const ofPages: Record<string, Rule> = {
  ...ofSequence,
  retries: count(0),
  maxPages: count(1),
  maxItems: count(1),
  // A list can be longer than any count here; whether the text is one of its marks, the list knows.
  from: [
    (value) => typeof value === 'string' || (Number.isSafeInteger(value) && Number(value) >= 0),
    'an offset or a mark',
  ],
};
const ofOrganizations: Record<string, Rule> = {
  ...ofSequence,
  search: [(value) => typeof value === 'string', 'text'],
  limit: count(1),
};
const ofChoices: Record<string, Rule> = {
  ...ofOrganizations,
  limit: count(1, 1000),
  input: [(value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object'],
};
const ofConnection: Record<string, Rule> = {
  timeout: count(1),
  retries: count(0),
  maxConcurrent: count(1),
  maxResponseBytes: count(1),
  blanks: [(value) => value === 'keep' || value === 'omit', 'keep or omit'],
  paths: [(value) => typeof value === 'object' && value !== null, 'an object'],
  warnings: flag,
  userAgent: [(value) => typeof value === 'string' && /^[\x20-\x7e]+$/.test(value), 'one line of ASCII text'],
  transport: aFunction,
  wait: aFunction,
  credentials: aFunction,
  // Text such as "false" would open what it is meant to close.
  allowLoopback: flag,
  allowPrivateNetwork: flag,
  lookup: aFunction,
};

/** Throws `invalid_config` for an option of a connection that is not as it should be. */
export function checkConnectOptions(options: object): void {
  checkOptions('invalid_config', 'The options of the connection are not fit', options, ofConnection);
}

/** Throws `invalid_input` for an option of a call that is not as it should be. */
export function checkRunOptions(id: string, options: object, kind: 'run' | 'pages'): void {
  checkOptions('invalid_input', `${id} was not sent`, options, kind === 'run' ? ofRun : ofPages, { action: id });
}

/** Throws `invalid_input` for an option of reading choices that is not as it should be. `what` sums up. */
export function checkChoiceOptions(what: string, options: object, kind: 'choices' | 'organizations'): void {
  checkOptions('invalid_input', what, options, kind === 'choices' ? ofChoices : ofOrganizations);
}

/** Throws `invalid_input` for an option of a sequence, or of what `what` names, that is not as it should be. */
export function checkSequenceOptions(options: object, what = 'The sequence was not begun'): void {
  checkOptions('invalid_input', what, options, ofSequence);
}

/** Throws `invalid_config` for a signal that is none. */
export function checkSignal(signal: unknown): void {
  checkOptions('invalid_config', 'The configuration was not checked', { signal }, ofSequence);
}

/** Throws `invalid_input` for an option of closing that is not as it should be. */
export function checkCloseOptions(options: object): void {
  checkOptions('invalid_input', 'The pack was not closed', options, { timeout: count(1) });
}

function checkOptions(
  code: ErrorCode,
  what: string,
  options: unknown,
  known: Record<string, Rule>,
  details = {},
): void {
  if (typeof options !== 'object' || options === null) {
    throw mistakes(code, what, [{ path: '', message: 'The options must be an object.' }], details);
  }
  const issues: Issue[] = Object.entries(options).flatMap(([name, value]) => {
    const rule = Object.hasOwn(known, name) ? known[name] : undefined;
    if (value === undefined || rule?.[0](value)) return [];
    const meant = closest(name, Object.keys(known));
    const unknown = `is no option${meant === undefined ? '' : `; ${meant} is`}`;
    return [{ path: below('', name), message: `${name} ${rule ? `must be ${rule[1]}` : unknown}.` }];
  });
  if (issues.length > 0) throw mistakes(code, what, issues, details);
}
