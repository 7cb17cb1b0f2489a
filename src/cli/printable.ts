/** Text of a server without what would move the cursor of a terminal, or turn the direction of a line. */
export function printable(text: string): string {
  return text.replaceAll(/\p{C}+/gu, ' ');
}
