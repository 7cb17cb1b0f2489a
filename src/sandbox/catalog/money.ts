/** An amount as the catalog prints it: `$1,100.00`. */
export function asMoney(amount: number): string {
  return amount.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
}

/** What is no number, which the Table API can write, counts as none. */
export const numberIn = (text: string | undefined) => (Number.isFinite(Number(text)) ? Number(text) : 0);
