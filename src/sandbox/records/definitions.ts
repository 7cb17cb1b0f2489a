import { orderTables } from './orderTables.ts';
import asset from './tables/alm_asset.json' with { type: 'json' };
import changeRequest from './tables/change_request.json' with { type: 'json' };
import configurationItem from './tables/cmdb_ci.json' with { type: 'json' };
import service from './tables/cmdb_ci_service.json' with { type: 'json' };
import model from './tables/cmdb_model.json' with { type: 'json' };
import department from './tables/cmn_department.json' with { type: 'json' };
import location from './tables/cmn_location.json' with { type: 'json' };
import company from './tables/core_company.json' with { type: 'json' };
import consumer from './tables/csm_consumer.json' with { type: 'json' };
import consumerUser from './tables/csm_consumer_user.json' with { type: 'json' };
import household from './tables/csm_household.json' with { type: 'json' };
import account from './tables/customer_account.json' with { type: 'json' };
import contact from './tables/customer_contact.json' with { type: 'json' };
import incident from './tables/incident.json' with { type: 'json' };
import variable from './tables/item_option_new.json' with { type: 'json' };
import problem from './tables/problem.json' with { type: 'json' };
import questionChoice from './tables/question_choice.json' with { type: 'json' };
import item from './tables/sc_cat_item.json' with { type: 'json' };
import itemCategory from './tables/sc_cat_item_category.json' with { type: 'json' };
import orderGuide from './tables/sc_cat_item_guide.json' with { type: 'json' };
import orderGuideRule from './tables/sc_cat_item_guide_items.json' with { type: 'json' };
import recordProducer from './tables/sc_cat_item_producer.json' with { type: 'json' };
import availableFor from './tables/sc_cat_item_user_criteria_mtom.json' with { type: 'json' };
import notAvailableFor from './tables/sc_cat_item_user_criteria_no_mtom.json' with { type: 'json' };
import catalog from './tables/sc_catalog.json' with { type: 'json' };
import category from './tables/sc_category.json' with { type: 'json' };
import answer from './tables/sc_item_option.json' with { type: 'json' };
import answerOwner from './tables/sc_item_option_mtom.json' with { type: 'json' };
import requestedItem from './tables/sc_req_item.json' with { type: 'json' };
import request from './tables/sc_request.json' with { type: 'json' };
import catalogTask from './tables/sc_task.json' with { type: 'json' };
import customerCase from './tables/sn_customerservice_case.json' with { type: 'json' };
import soldProduct from './tables/sn_install_base_sold_product.json' with { type: 'json' };
import productInventory from './tables/sn_prd_invt_product_inventory.json' with { type: 'json' };
import journalEntry from './tables/sys_journal_field.json' with { type: 'json' };
import user from './tables/sys_user.json' with { type: 'json' };
import groupMember from './tables/sys_user_grmember.json' with { type: 'json' };
import group from './tables/sys_user_group.json' with { type: 'json' };
import userRole from './tables/sys_user_has_role.json' with { type: 'json' };
import role from './tables/sys_user_role.json' with { type: 'json' };
import approval from './tables/sysapproval_approver.json' with { type: 'json' };
import task from './tables/task.json' with { type: 'json' };
import userCriteria from './tables/user_criteria.json' with { type: 'json' };

/** A table as its JSON file tells it. `defaults` names every column and what a new record has in it. */
interface DefinitionFile {
  readonly label: string;
  /** The table whose columns it has as well, and which shows its records too. */
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
  readonly label: string;
  /** The table that it extends. */
  readonly parent: string | undefined;
  readonly plugin: string | undefined;
  readonly numberPrefix: string | undefined;
  readonly display: string;
  readonly defaults: ReadonlyMap<string, string>;
  /** The table that a column refers to. */
  readonly references: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly journals: ReadonlySet<string>;
}

/** The tables that are served. `sc_cat_item` has the columns that the Service Catalog API shows of it. */
const files: Readonly<Record<string, DefinitionFile>> = {
  alm_asset: asset,
  change_request: changeRequest,
  cmdb_ci: configurationItem,
  cmdb_ci_service: service,
  cmdb_model: model,
  cmn_department: department,
  cmn_location: location,
  core_company: company,
  csm_consumer: consumer,
  csm_consumer_user: consumerUser,
  csm_household: household,
  customer_account: account,
  customer_contact: contact,
  incident,
  ...orderTables,
  problem,
  sc_cat_item: item,
  item_option_new: variable,
  question_choice: questionChoice,
  sc_cat_item_category: itemCategory,
  sc_cat_item_guide: orderGuide,
  sc_cat_item_guide_items: orderGuideRule,
  sc_cat_item_producer: recordProducer,
  sc_cat_item_user_criteria_mtom: availableFor,
  sc_cat_item_user_criteria_no_mtom: notAvailableFor,
  sc_catalog: catalog,
  sc_category: category,
  user_criteria: userCriteria,
  sc_item_option: answer,
  sc_item_option_mtom: answerOwner,
  sc_req_item: requestedItem,
  sc_request: request,
  sc_task: catalogTask,
  sn_customerservice_case: customerCase,
  sn_install_base_sold_product: soldProduct,
  sn_prd_invt_product_inventory: productInventory,
  sys_journal_field: journalEntry,
  sys_user: user,
  sys_user_grmember: groupMember,
  sys_user_group: group,
  sys_user_has_role: userRole,
  sys_user_role: role,
  sysapproval_approver: approval,
  task,
};

/** A file and those that it extends, the eldest first. */
function lineage(name: string): DefinitionFile[] {
  const file = files[name];
  if (file === undefined) throw new Error(`No file defines the table ${name}`);
  return [...(file.extends === undefined ? [] : lineage(file.extends)), file];
}

function define(name: string, file: DefinitionFile): Definition {
  const line = lineage(name);
  const defaults = new Map(line.flatMap((each) => Object.entries(each.defaults)));
  if (defaults.has('sys_class_name')) defaults.set('sys_class_name', name);
  return {
    name,
    label: file.label,
    parent: file.extends,
    plugin: file.plugin,
    numberPrefix: file.number,
    display: file.display,
    defaults,
    references: new Map(line.flatMap(({ references }) => Object.entries(references))),
    choices: new Map(line.flatMap(({ choices = {} }) => Object.entries(choices)).map(labelled)),
    journals: new Set(line.flatMap(({ journals = [] }) => journals)),
  };
}

function labelled([column, labels]: [string, Readonly<Record<string, string>>]): [string, ReadonlyMap<string, string>] {
  return [column, new Map(Object.entries(labels))];
}

export const definitions: readonly Definition[] = Object.entries(files).map(([name, file]) => define(name, file));
