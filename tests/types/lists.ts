// Checked by tsc, never run: what a field can be chosen from, typed. A line marked @ts-expect-error must not compile.
import { type Choice, checkMapping, loadPack, type MappingIssue } from '../../src/index.ts';

const connection = (await loadPack()).connect({});

// The fields of a known id are its own; what lies deeper is a pointer.
const { options, hasMore } = await connection.options('catalog.orderItem', 'sys_id', { search: 'laptop', limit: 5 });
const [first]: Choice[] = options;
const more: boolean | undefined = hasMore;
await connection.options('catalog.checkoutOrderGuide', '/items/0/sys_id', { input: { sys_id: 'x' } });
// @ts-expect-error a misspelt field
await connection.options('catalog.orderItem', 'sysid');
// @ts-expect-error a misspelt id
await connection.options('catalog.orderItm', 'sys_id');
// @ts-expect-error no field
await connection.options('catalog.orderItem');
// @ts-expect-error a misspelt option
await connection.options('catalog.orderItem', 'sys_id', { serch: 'laptop' });

// An id that is only known at run time has any field.
const some: string = 'account.get';
await connection.options(some, 'whatever');

// A pack without a map too.
const other = (await loadPack(new URL('file:///x'))).connect({});
await other.options('parcel.get', 'number');

const { organizations, complete } = await connection.organizations({ search: 'a', limit: 5 });
const all: boolean = complete;
const issues: MappingIssue[] = checkMapping({ acme: organizations[0]?.value }, organizations);
// @ts-expect-error a problem that there is not
const odd = issues[0]?.problem === 'odd';

export const used = [first, more, all, odd];
