type Check = readonly [fits: (value: unknown) => boolean, expected: string];

const isText = (value: unknown) => typeof value === 'string';
const texts: Check = [(value) => Array.isArray(value) && value.every(isText), 'a list of texts'];
const object: Check = [(value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object'];

const checks: Readonly<Record<string, Check>> = {
  without: texts,
  user: object,
  properties: object,
  asleep: [(value) => typeof value === 'boolean', 'true or false'],
  rateLimit: [(value) => typeof value === 'number' && value >= 0, 'a number of requests'],
  seed: [isText, 'text'],
  now: [(value) => typeof value === 'function', 'a function that gives a Date'],
  log: [(value) => typeof value === 'function', 'a function'],
};

/**
 * Throws a TypeError at the first option of the wrong type. Callers without TypeScript would otherwise get an instance
 * that quietly is not the one they asked for.
 */
export function checkOptionTypes(options: object): void {
  const given = new Map(Object.entries(options).filter(([, value]) => value !== undefined));
  for (const [name, check] of Object.entries(checks)) if (given.has(name)) demand(name, check, given.get(name));
  const user = (given.get('user') ?? {}) as Record<string, unknown>;
  for (const name of Object.keys(user))
    if (name !== 'roles') throw new TypeError(`startSandbox: user.${name} is none of roles`);
  if (user.roles !== undefined) demand('user.roles', texts, user.roles);
  for (const [name, value] of Object.entries((given.get('properties') ?? {}) as object))
    demand(`properties.${name}`, [isText, 'text'], value);
}

function demand(name: string, [fits, expected]: Check, value: unknown): void {
  if (!fits(value))
    throw new TypeError(`startSandbox: ${name} must be ${expected}, not ${JSON.stringify(value) ?? typeof value}`);
}
