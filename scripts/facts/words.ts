/** The words of a text, with a blank around each. */
export function words(text: unknown): string {
  return ` ${String(text ?? '')
    .split(/[^\w-]+/)
    .filter(Boolean)
    .join(' ')} `;
}
