// Checked by tsc, never run: looking back at calls, typed. A line marked @ts-expect-error must not compile.
import { type Cart, type CartLine, cartOf, type Foreseen, loadPack, waitBefore } from '../../src/index.ts';

const pack = await loadPack();
const connection = pack.connect({});
const line = { id: '1', action: 'add', productOffering: { id: 'x' }, productOrderItemRelationship: [] } as const;

// The input of a known id is its own.
const foreseen: Foreseen = connection.foresee('contact.create', { last_name: 'Lee' });
const effect: 'read' | 'write' | 'delete' = connection.foresee('account.list').effect;
const found: unknown[] | undefined = await connection.find('productOrder.create', {
  externalId: 'PO-20311',
  productOrderItem: [{ ...line, productOrderItemRelationship: [] }],
});
// @ts-expect-error a misspelt field
connection.foresee('contact.create', { last_nam: 'Lee' });
// @ts-expect-error a required field is missing
connection.foresee('account.get', {});
// @ts-expect-error what is required was left out
connection.foresee('account.get');
// @ts-expect-error a misspelt id
connection.foresee('contact.crate', {});
// @ts-expect-error a wrong type
await connection.find('productOrder.create', { externalId: 7, productOrderItem: [] });
// @ts-expect-error a misspelt id
await connection.find('productOrder.crate', {});
// @ts-expect-error a write is found by its input
await connection.find('productOrder.create');
// @ts-expect-error a misspelt option
await connection.find('productOrder.create', { productOrderItem: [] }, { retrys: 1 });

// An id that is only known at run time takes what nobody knows, and so does a pack without a map.
const some: string = 'contact.create';
connection.foresee(some, { whatever: 1 });
await connection.find(some, { whatever: 1 }, { timeout: 5 });
const untyped = (await loadPack(new URL('file:///x'))).connect({});
untyped.foresee('parcel.get', { id: '1' });

const user: string = await connection.user({ timeout: 5 });
// @ts-expect-error a question has no attempts
await connection.user({ retries: 1 });

await connection.run('account.list', {}, { retries: 0, earlier: 'unknown' });
// @ts-expect-error a word that no outcome is
await connection.run('account.list', {}, { earlier: 'failed' });
// @ts-expect-error pages are calls of their own
connection.paginate('account.list', {}, { earlier: 'unknown' });

const wait: number = waitBefore({ retryAfter: undefined }, 1);
// @ts-expect-error which attempt failed has to be said
waitBefore({ retryAfter: 5 });

const cart: Cart | undefined = cartOf(pack.manifest, 'cart');
const lines: CartLine[] | undefined = cart?.linesIn('read', {});
// @ts-expect-error neither of the two that give lines
cart?.linesIn('submit', {});
// @ts-expect-error nobody changes a pack
cart?.rule.submit.push('x');

export const used = [foreseen, effect, found, user, wait, lines];
