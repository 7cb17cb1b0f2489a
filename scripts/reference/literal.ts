const width = 100;

/** A value as it stands in a program in TypeScript. */
export function literal(value: unknown, indent = '', before = ''): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((entry) => ['', entry] as const)
    : Object.entries(value).map(([name, one]) => [`${key(name)}: `, one] as const);
  const [open, close] = isList ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  const gap = isList ? '' : ' ';
  const short = `${open}${gap}${parts.map(([label, one]) => label + literal(one)).join(', ')}${gap}${close}`;
  if (!short.includes('\n') && indent.length + before.length + short.length < width) return short;
  const deeper = `${indent}  `;
  const lines = parts.map(([label, one]) => `${deeper}${label}${literal(one, deeper, label)},`);
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name);
}

function text(value: string): string {
  return value.includes("'") ? JSON.stringify(value) : `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')}'`;
}
