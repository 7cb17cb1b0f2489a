import account from './tables/customer_account.json' with { type: 'json' };
import contact from './tables/customer_contact.json' with { type: 'json' };
import incident from './tables/incident.json' with { type: 'json' };
import item from './tables/sc_cat_item.json' with { type: 'json' };
import requestedItem from './tables/sc_req_item.json' with { type: 'json' };
import request from './tables/sc_request.json' with { type: 'json' };
import user from './tables/sys_user.json' with { type: 'json' };
import task from './tables/task.json' with { type: 'json' };

/** A table as its JSON file tells it. `defaults` names every column and what a new record has in it. */
interface DefinitionFile {
  readonly extends?: string;
  /** The plugin that brings the table, where it is not the platform itself. */
  readonly plugin?: string;
  /** Prefix of the numbers given to new records. */
  readonly number?: string;
  /** The column that stands for the record where it is referred to. */
  readonly display: string;
  readonly defaults: Readonly<Record<string, string>>;
  readonly references: Readonly<Record<string, string>>;
  /** Labels by stored value, by column. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Columns that collect entries: read raw they are blank. */
  readonly journals?: readonly string[];
}

/** A table's columns. Maps, since names come from callers and `__proto__` must be a name like any other. */
export interface Definition {
  readonly name: string;
  readonly plugin: string | undefined;
  readonly numberPrefix: string | undefined;
  readonly display: string;
  readonly defaults: ReadonlyMap<string, string>;
  /** The table that a column refers to. */
  readonly references: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly journals: ReadonlySet<string>;
}

function define(name: string, file: DefinitionFile): Definition {
  const parent: Partial<DefinitionFile> = file.extends === 'task' ? task : {};
  const choices = { ...parent.choices, ...file.choices };
  return {
    name,
    plugin: file.plugin,
    numberPrefix: file.number,
    display: file.display,
    defaults: new Map(Object.entries({ ...parent.defaults, ...file.defaults, sys_class_name: name })),
    references: new Map(Object.entries({ ...parent.references, ...file.references })),
    choices: new Map(Object.entries(choices).map(([column, labels]) => [column, new Map(Object.entries(labels))])),
    journals: new Set([...(parent.journals ?? []), ...(file.journals ?? [])]),
  };
}

/** The tables that are served. `sc_cat_item` has the columns that the Service Catalog API shows of it. */
export const definitions: readonly Definition[] = [
  define('customer_account', account),
  define('customer_contact', contact),
  define('incident', incident),
  define('sc_cat_item', item),
  define('sc_req_item', requestedItem),
  define('sc_request', request),
  define('sys_user', user),
];
