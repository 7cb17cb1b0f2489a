/** Texts as one; what is no text, or blank, is left out. */
export function joined(texts: readonly unknown[], between: string): string {
  return texts.filter((text) => typeof text === 'string' && text !== '').join(between);
}
