/** An amount as the catalog prints it: `$1,100.00`. */
export function asMoney(amount: number): string {
  return amount.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
}
