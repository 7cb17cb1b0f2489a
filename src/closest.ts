/** The word that a misspelt one is nearest to, where it is near enough to be meant. */
export function closest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bound = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= bound) continue;
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    // Words of which every letter differs are as far from each other as they can be, however short.
    if (far < Math.min(bound, Math.max(word.length, candidate.length))) {
      best = candidate;
      bound = far;
    }
  }
  return best;
}

/** How many letters have to be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, change));
    }
    row = next;
  }
  return row[b.length] as number;
}
