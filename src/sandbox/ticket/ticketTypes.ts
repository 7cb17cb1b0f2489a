import type { State } from '../state.ts';

/** A kind of ticket, which is a view of the records of one table. */
export interface TicketType {
  readonly name: string;
  readonly table: string;
  /** Needed beside those of the API itself. */
  readonly plugins: readonly string[];
  /** The column of each kind of party, in the order of answers. */
  readonly parties: ReadonlyMap<string, string>;
  /** The column of each kind of affected item, in the order of answers. */
  readonly entities: ReadonlyMap<string, EntityColumn>;
  /** The column of a contact or caller that tells its account or company. */
  readonly belongsTo: string;
  /** The columns that a severity sets. */
  readonly columnsOfSeverity: (severity: string) => Readonly<Record<string, string>>;
}

interface EntityColumn {
  readonly column: string;
  /** The fixed sentence that answers say of such an item. */
  readonly role: string;
}

/** A new severity that is no choice counts as this one. */
const low = '4';

const caseType: TicketType = {
  name: 'Case',
  table: 'sn_customerservice_case',
  plugins: ['com.sn_customerservice', 'com.snc.install_base'],
  parties: new Map([
    ['customer', 'account'],
    ['customer_contact', 'contact'],
    ['assignment_group', 'assignment_group'],
    ['assigned_to', 'assigned_to'],
  ]),
  entities: new Map([
    ['product', { column: 'product', role: 'This is the product associated with the case.' }],
    ['asset', { column: 'asset', role: 'This is the asset associated with the case.' }],
    ['product_inventory', { column: 'sold_product', role: 'This is the product inventory associated with the case.' }],
  ]),
  belongsTo: 'account',
  // A case cannot be planned.
  columnsOfSeverity: (severity) => ({ priority: ['1', '2', '3'].includes(severity) ? severity : low }),
};

/**
 * Impact and urgency by severity. Documented is only that a severity goes to these two; they are chosen so that the
 * shipped priority lookup gives the priority that was asked for.
 */
const impactAndUrgency = new Map([
  ['1', { impact: '1', urgency: '1' }],
  ['2', { impact: '2', urgency: '1' }],
  ['3', { impact: '2', urgency: '2' }],
  ['5', { impact: '3', urgency: '3' }],
]);

const incidentType: TicketType = {
  name: 'Incident',
  table: 'incident',
  plugins: [],
  parties: new Map([
    ['customer', 'company'],
    ['customer_contact', 'caller_id'],
    ['assignment_group', 'assignment_group'],
    ['assigned_to', 'assigned_to'],
  ]),
  // No sample shows an incident; what is said of its items is not documented.
  entities: new Map([
    ['cmdb_ci', { column: 'cmdb_ci', role: 'This is the configuration item associated with the incident.' }],
    ['cmdb_ci_service', { column: 'business_service', role: 'This is the service associated with the incident.' }],
  ]),
  belongsTo: 'company',
  columnsOfSeverity: (severity) => impactAndUrgency.get(severity) ?? { impact: '3', urgency: '2' },
};

/** The kinds that an instance has, in the order of lists. Service problem cases are told of, but not documented. */
export function ticketTypes({ instance }: State): TicketType[] {
  return [caseType, incidentType].filter(({ plugins }) => plugins.every(instance.has));
}
