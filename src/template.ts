/** `"{*}"`: every given input that nothing else in the template names. */
export const REST = '{*}';

/** How inputs are named, as a pattern. */
export const NAME = String.raw`[A-Za-z_$@][\w$-]*`;

const hole = new RegExp(String.raw`^\{(${NAME})\}$`);

/** The input that a template value stands for, where it is exactly `{name}`. */
export function placeholder(template: unknown): string | undefined {
  return typeof template === 'string' ? hole.exec(template)?.[1] : undefined;
}

/** Every input that a template names, nested ones too. */
export function placeholders(template: unknown): string[] {
  if (typeof template === 'object' && template !== null) return Object.values(template).flatMap(placeholders);
  const name = placeholder(template);
  return name === undefined ? [] : [name];
}

/**
 * The template with its holes filled: a value that is exactly `{name}` becomes that input with its JSON type; one that
 * was not given drops its key. Any other text is literal.
 */
export function fill(template: unknown, input: Record<string, unknown>): unknown {
  if (Array.isArray(template)) return template.map((part) => fill(part, input)).filter((part) => part !== undefined);
  if (typeof template === 'object' && template !== null) {
    const filled = Object.entries(template).map(([key, part]) => [key, fill(part, input)] as const);
    return Object.fromEntries(filled.filter(([, part]) => part !== undefined));
  }
  const name = placeholder(template);
  if (name === undefined) return template;
  return Object.hasOwn(input, name) ? input[name] : undefined;
}
