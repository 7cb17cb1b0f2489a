// Checked by tsc, never run: what the types of the public face promise. A line marked @ts-expect-error must not compile.
import { loadPack, type Pages, type ServiceNowActions } from '../../src/index.ts';
import { actions } from '../../src/metadata.ts';

const pack = await loadPack();
const connection = pack.connect({});

// A known id has its own input and output.
const accounts = await connection.run('account.list', { sysparm_limit: 5 });
const name: string | undefined = accounts.data[0]?.name;
const id: string = (await connection.run('contact.create', { first_name: 'Ann' })).data;
const nothing: null = (await connection.run('catalog.emptyCart', { sys_id: 'x' })).data;
const anything: unknown = (await connection.run('generic.request', { method: 'GET', url_path: 'api/x' })).data;

// An input that is optional as a whole may be left out; one that is not may not.
await connection.run('account.list');
// @ts-expect-error
await connection.run('account.get');

// @ts-expect-error a misspelt field
await connection.run('account.list', { sysparm_limt: 5 });
// @ts-expect-error a wrong type
await connection.run('account.list', { sysparm_limit: true });
// @ts-expect-error a required field is missing
await connection.run('catalog.orderItem', { sys_id: 'x' });
// @ts-expect-error a choice that there is not
await connection.run('generic.request', { method: 'FETCH', url_path: 'api/x' });
// @ts-expect-error a misspelt id
await connection.run('account.lst', {});
// @ts-expect-error a field that the output does not have
accounts.data[0]?.nam;
// @ts-expect-error a misspelt option
await connection.run('account.list', {}, { timout: 5 });

// The two answers of an order are told apart.
const order = (await connection.run('catalog.orderItem', { sys_id: 'x', sysparm_quantity: 1, variables: { a: 'b' } }))
  .data;
const number: string = 'request_number' in order ? order.request_number : order.cart_id;

// A line of an order is typed down to its last field.
type NewOrder = ServiceNowActions['productOrder.create']['input'];
const line: NewOrder['productOrderItem'][number] = {
  id: '1',
  action: 'add',
  productOffering: { id: 'x' },
  productOrderItemRelationship: [{ id: '2', relationshipType: 'HasChild' }],
  product: { productCharacteristic: [{ name: 'speed', value: '500', valueType: 'string' }] },
};
await connection.run('productOrder.create', { productOrderItem: [line], note: [{ text: 'Ring twice.' }] });
// Lines mapped from rows are taken; that there has to be one is checked when it runs.
await connection.run('productOrder.create', { productOrderItem: ['a', 'b'].map((id) => ({ ...line, id })) });
// @ts-expect-error a misspelt field of a line
line.productOfering;
// @ts-expect-error a misspelt field three levels down
line.product = { productCharacteristic: [{ nam: 'speed' }] };
// @ts-expect-error a choice that there is not
line.action = 'remove';
// @ts-expect-error a relation wants both ends
line.productOrderItemRelationship = [{ id: '2' }];

// An order that was made and one that waits in the queue are told apart.
const made = (await connection.run('productOrder.create', { productOrderItem: [line] })).data;
const item: string | undefined =
  'productOrderItem' in made ? made.productOrderItem?.[0]?.product?.productSpecification?.name : made.orderId;
// @ts-expect-error a queued order has none
made.productOrderItem;
// What an order has for sure once it is made is there without asking.
const orderId: string = 'productOrderItem' in made ? made.id : '';

// A shape inside itself goes on.
const question = (await connection.run('catalog.getItem', { sys_id: 'x' })).data.variables?.[0];
const inner: string | undefined = question?.children?.[0]?.children?.[0]?.name;
// @ts-expect-error a field that a question does not have
question?.childs;

// A cart has lines in groups, and a request none.
const ordered = (await connection.run('catalog.checkout')).data;
const what: string | undefined =
  'request_number' in ordered ? ordered.request_number : ordered.monthly?.items[0]?.item_name;

// Pages give rows.
const pages: Pages<{ name?: string }> = connection.paginate('account.list');
for await (const account of connection.paginate('account.list', {}, { maxItems: 5 })) account.number?.toUpperCase();
// @ts-expect-error a misspelt field of a page's input
connection.paginate('account.list', { sysparm_qury: 'x' });

// An id that is only known at run time takes and gives what nobody knows.
const some: string = 'account.list';
const { data } = await connection.run(some, { whatever: 1 });
// @ts-expect-error nobody knows what it is
data.name;

// A pack of one's own brings its own map, or none.
interface Parcels {
  'parcel.get': { input: { id: string }; output: { weight: number } };
}
const parcels = (await loadPack<Parcels>(new URL('file:///x'))).connect({});
const weight: number = (await parcels.run('parcel.get', { id: '1' })).data.weight;
// @ts-expect-error
await parcels.run('parcel.get', { id: 1 });
// @ts-expect-error
await parcels.run('parcel.list', {});
const untyped = (await loadPack(new URL('file:///x'))).connect({});
const unknown: unknown = (await untyped.run('parcel.get', { id: '1' })).data;

// The metadata is the list of actions, with their schemas.
const titles: string[] = actions.map(({ title }) => title);
// @ts-expect-error nobody changes it
actions.push(actions[0]);
for (const action of actions) {
  // @ts-expect-error not even in part
  action.title = 'x';
  // @ts-expect-error at any depth
  action.input.properties = {};
}

export { anything, id, inner, item, name, nothing, number, orderId, pages, titles, unknown, weight, what };
