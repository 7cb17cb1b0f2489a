// Written by `npm run generate` from the action files. Change those instead.

/**
 * The accounts of this page.
 */
export type AccountListOutput = Account[]
/**
 * The sys_id of the new contact.
 */
export type ContactCreateOutput = string
/**
 * What the API answers, out of result if it has one. Which shape it has is up to the API: the Table API gives a list of records or one record, a DELETE nothing, and with Response As text or base64 it is text.
 */
export type GenericRequestOutput = unknown
/**
 * The request that was made. With two-step checkout, the cart that was filled while nothing was ordered.
 */
export type CatalogOrderItemOutput = ({
/**
 * The sys_id of the request; the same as request_id.
 */
sys_id: string
/**
 * The number of the request; the same as request_number.
 */
number: string
/**
 * The sys_id of the request (table sc_request).
 */
request_id: string
/**
 * The number of the request.
 */
request_number: string
/**
 * The table of the request.
 */
table: string
/**
 * The sys_id of the record from which the request was made, if there is one.
 */
parent_id?: (string | null)
/**
 * The table of that record.
 */
parent_table?: (string | null)
} | {
/**
 * The sys_id of the cart that was filled.
 */
cart_id: string
})
/**
 * Nothing: ServiceNow answers without a body.
 */
export type CatalogEmptyCartOutput = null
/**
 * Which fields of a ticket to give, joined with commas and without blanks. A name that is misspelt is skipped without a word. Left out, all fields come.
 */
export type TicketFields = string
/**
 * The tickets of this page; empty when nothing matches. With fields, each ticket has the named fields alone.
 */
export type TroubleTicketListOutput = Ticket[]

/**
 * The input and the output of each action, by its id.
 */
export interface ServiceNowActions {
"account.list": {
input: AccountListInput
output: AccountListOutput
}
"account.get": {
input: AccountGetInput
output: Account
}
"contact.create": {
input: ContactCreateInput
output: ContactCreateOutput
}
"generic.request": {
input: GenericRequestInput
output: GenericRequestOutput
}
"catalog.orderItem": {
input: CatalogOrderItemInput
output: CatalogOrderItemOutput
}
"catalog.emptyCart": {
input: CatalogEmptyCartInput
output: CatalogEmptyCartOutput
}
"troubleTicket.list": {
input: TroubleTicketListInput
output: TroubleTicketListOutput
}
"troubleTicket.get": {
input: TroubleTicketGetInput
output: Ticket
}
"troubleTicket.update": {
input: TroubleTicketUpdateInput
output: Ticket
}
"troubleTicket.create": {
input: TroubleTicketCreateInput
output: Ticket
}
}
/**
 * Lists customer and partner accounts (table customer_account), a page at a time. All values come as text: true and false as "true" and "false", numbers as digits, an empty field as empty text. A page can be shorter than asked for and still not be the last, since ServiceNow leaves out records that the user may not read.
 */
export interface AccountListInput {
/**
 * Which accounts to list and in which order, as an encoded query: conditions joined with ^ (and) or ^OR (or), then ORDERBY or ORDERBYDESC and a field. To get one, filter the list of accounts in ServiceNow, right-click the last condition above the list and choose Copy query. Upper and lower case count. A condition with a misspelt field is skipped without a word, so the list can be longer than meant. Left out, all accounts that the user may read are listed.
 */
sysparm_query?: string
/**
 * How many accounts a page holds at most. Left out, ServiceNow gives 10. No upper bound is documented; very large pages are slow.
 */
sysparm_limit?: number
/**
 * How many accounts to skip. The next page begins at this offset plus the limit, however many came. Left out, the list begins at the first one. Add an ORDERBY to the query, so that the order stays the same from page to page.
 */
sysparm_offset?: number
}
/**
 * A customer or partner account (table customer_account). Fields that the user may not read are left out.
 */
export interface Account {
/**
 * Key of the account.
 */
sys_id?: string
/**
 * Number of the account.
 */
number?: string
/**
 * Name of the account.
 */
name?: string
/**
 * Code that budgets and forecasts know the account by.
 */
account_code?: string
/**
 * The codes from the topmost account down to this one, with slashes between.
 */
account_path?: string
/**
 * sys_id of the account above this one (customer_account); empty if there is none.
 */
account_parent?: string
/**
 * sys_id of the company above this one (core_company); empty if there is none.
 */
parent?: string
/**
 * Whether the account is a customer. Comes as "true" or "false".
 */
customer?: (string | boolean)
/**
 * Whether the account is a partner. Comes as "true" or "false".
 */
partner?: (string | boolean)
/**
 * Whether this is a primary account. Comes as "true" or "false".
 */
primary?: (string | boolean)
/**
 * Whether the company is a vendor. Comes as "true" or "false".
 */
vendor?: (string | boolean)
/**
 * Whether the company is a manufacturer. Comes as "true" or "false".
 */
manufacturer?: (string | boolean)
/**
 * sys_id of the main contact (customer_contact); empty if there is none.
 */
primary_contact?: string
/**
 * sys_id of a contact of the account (sys_user); empty if there is none.
 */
contact?: string
/**
 * Main phone number.
 */
phone?: string
/**
 * Main fax number.
 */
fax_phone?: string
/**
 * Address of the home page.
 */
website?: string
/**
 * Street; some records hold the whole address here.
 */
street?: string
/**
 * City.
 */
city?: string
/**
 * State or province.
 */
state?: string
/**
 * Postal code.
 */
zip?: string
/**
 * Country.
 */
country?: string
/**
 * Latitude, as digits; empty if not known.
 */
latitude?: (string | number)
/**
 * Longitude, as digits; empty if not known.
 */
longitude?: (string | number)
/**
 * How far off latitude and longitude may be.
 */
lat_long_error?: string
/**
 * Code that a customer enters to ask for access to the portal.
 */
registration_code?: string
/**
 * Standing of the account.
 */
rank_tier?: string
/**
 * sys_id of the escalation that is open for the account (sn_customerservice_escalation); empty if there is none.
 */
active_escalation?: string
/**
 * Free notes.
 */
notes?: string
/**
 * Number of employees, as digits; empty if not known.
 */
num_employees?: (string | number)
/**
 * Yearly revenue, as digits without a currency; "0" if not known.
 */
revenue_per_year?: (string | number)
/**
 * Profit, as digits without a currency; "0" if not known.
 */
profits?: (string | number)
/**
 * Market value, as digits without a currency; "0" if not known.
 */
market_cap?: (string | number)
/**
 * Discount on purchases, as digits; empty if there is none.
 */
discount?: (string | number)
/**
 * Fiscal year of the company.
 */
fiscal_year?: string
/**
 * Whether the company is listed on an exchange. Comes as "true" or "false".
 */
publicly_traded?: (string | boolean)
/**
 * Symbol of the share.
 */
stock_symbol?: string
/**
 * Price of the share.
 */
stock_price?: string
/**
 * sys_ids of the kinds of vendor (vendor_type), several in one text; how they are separated is not documented.
 */
vendor_type?: string
/**
 * sys_ids of the users who manage the vendor (sys_user), several in one text; how they are separated is not documented.
 */
vendor_manager?: string
/**
 * sys_id of the portal theme (sys_ui_theme).
 */
theme?: string
/**
 * Text on the portal banner.
 */
banner_text?: string
/**
 * Image of the portal banner.
 */
banner_image?: string
/**
 * Small image of the portal banner.
 */
banner_image_light?: string
/**
 * Icon for bookmarks on iPhones.
 */
apple_icon?: string
/**
 * Table of the record.
 */
sys_class_name?: string
/**
 * When the record was created, without a time zone.
 */
sys_created_on?: string
/**
 * User name of who created the record.
 */
sys_created_by?: string
/**
 * When the record was last changed, without a time zone.
 */
sys_updated_on?: string
/**
 * User name of who last changed the record.
 */
sys_updated_by?: string
/**
 * How often the record was changed, as digits.
 */
sys_mod_count?: (string | number)
/**
 * Tags of the record.
 */
sys_tags?: string
}
/**
 * Reads one customer or partner account (table customer_account). All values come as text: true and false as "true" and "false", numbers as digits, an empty field as empty text. An account that does not exist and one that the user may not see both end as not_found.
 */
export interface AccountGetInput {
/**
 * The sys_id of the account, not its number. List Accounts gives it; in ServiceNow, open the account, right-click the bar at its top and choose Copy sys_id.
 */
id: string
}
/**
 * Creates a contact (table customer_contact) and gives its sys_id. ServiceNow demands no field and checks none: a value that does not fit is dropped without a word, so read the contact back if it matters. Every call creates another contact; look for one with the same mail address first.
 */
export interface ContactCreateInput {
/**
 * The given name. Left out, this call sets none. At most 50 characters.
 */
first_name?: string
/**
 * The family name. Left out, this call sets none. At most 50 characters.
 */
last_name?: string
/**
 * The mail address, to which notifications go. Left out, this call sets none.
 */
email?: string
/**
 * The phone number at work. Left out, this call sets none. At most 40 characters.
 */
phone?: string
/**
 * The number of the mobile phone. Left out, this call sets none. At most 40 characters.
 */
mobile_phone?: string
/**
 * The sys_id of the account that the contact belongs to (table customer_account); List Accounts gives it. Left out, this call sets none.
 */
account?: string
/**
 * The job title. Left out, this call sets none. At most 60 characters.
 */
title?: string
/**
 * The full name. What ServiceNow does with it when first and last name are given too is not documented. Left out, this call sets none. At most 151 characters.
 */
name?: string
/**
 * The second given name. At most 50 characters. (ServiceNow documents a number; a name is meant, and a number is taken as well.) Left out, this call sets none.
 */
middle_name?: (string | number)
/**
 * The form of address before the name. Left out, this call sets none. At most 40 characters.
 */
introduction?: string
/**
 * The name to log in with. Left out, this call sets none. At most 40 characters.
 */
user_name?: string
/**
 * The number of the person at the employer. Left out, this call sets none.
 */
employee_number?: string
/**
 * The sys_id of the company (table core_company). For a customer use Account. Left out, this call sets none.
 */
company?: string
/**
 * The sys_id of the department (table cmn_department). Left out, this call sets none.
 */
department?: string
/**
 * The sys_id of the user to whom the contact reports (table sys_user). Left out, this call sets none.
 */
manager?: string
/**
 * The private phone number. Left out, this call sets none. At most 40 characters.
 */
home_phone?: string
/**
 * Street and house number. Left out, this call sets none. At most 255 characters.
 */
street?: string
/**
 * The city. Left out, this call sets none. At most 40 characters.
 */
city?: string
/**
 * The state or province, often as two letters. Left out, this call sets none. At most 40 characters.
 */
state?: string
/**
 * The postal code. Left out, this call sets none. At most 40 characters.
 */
zip?: string
/**
 * The code of the country. Left out, this call sets none. At most 3 characters.
 */
country?: string
/**
 * The sys_id of the place where the contact works (table cmn_location). Left out, this call sets none.
 */
location?: string
/**
 * The sys_id of the building (table cmn_building). Left out, this call sets none.
 */
building?: string
/**
 * The language in which ServiceNow speaks to the contact, as its code. Left out, this call sets none.
 */
preferred_language?: string
/**
 * The time zone, by its tz name. Left out, this call sets none. At most 40 characters.
 */
time_zone?: string
/**
 * How dates are shown to the contact. Left out, as the instance shows them. At most 40 characters.
 */
date_format?: string
/**
 * How times are shown to the contact: hh with a counts to 12, HH to 24. Left out, as the instance shows them. At most 40 characters.
 */
time_format?: string
/**
 * Whether ServiceNow sends the contact notifications: 2 yes, 1 no. Left out, 2.
 */
notification?: (1 | 2 | "1" | "2")
/**
 * Whether the contact counts as a VIP. Left out, false.
 */
vip?: (true | false | "true" | "false")
/**
 * Whether the contact is in use. Left out, true.
 */
active?: (true | false | "true" | "false")
/**
 * The gender, as free text. Left out, this call sets none. At most 40 characters.
 */
gender?: string
/**
 * The standing at a school or university. Left out, faculty. At most 40 characters.
 */
edu_status?: string
/**
 * Where the contact came from, such as the system that this workflow copies from. Left out, this call sets none. At most 255 characters.
 */
source?: string
/**
 * The portrait. In which form ServiceNow wants it is not documented. Left out, this call sets none.
 */
photo?: string
/**
 * The sys_id of the cost center (table cmn_cost_center). Left out, this call sets none.
 */
cost_center?: string
/**
 * The social network of a profile that is to be made with the contact. It is made only when Social channel, Social handle and Social handle URL are all given.
 */
social_channel?: string
/**
 * The user name on that network. Give all three social fields, or no profile is made.
 */
social_handle?: string
/**
 * The address of the profile on that network. Give all three social fields, or no profile is made.
 */
social_handle_url?: string
/**
 * Whether the contact may sign in to web services alone and not by browser. Left out, false.
 */
web_service_access_only?: (true | false | "true" | "false")
/**
 * Whether the contact needs a second factor to log in. Left out, false.
 */
enable_multifactor_authn?: (true | false | "true" | "false")
/**
 * Whether the contact is kept from logging in. Left out, false.
 */
locked_out?: (true | false | "true" | "false")
/**
 * Whether this is a user for an integration inside ServiceNow. Left out, false.
 */
internal_integration_user?: (true | false | "true" | "false")
/**
 * A list of roles as one text. How they are separated, and whether ServiceNow grants them, is not documented. Left out, this call sets none. At most 40 characters.
 */
roles?: string
/**
 * The sys_id of the work schedule (table cmn_schedule). Left out, this call sets none.
 */
schedule?: string
/**
 * The sys_id of the time sheet policy (table time_sheet_policy). Left out, this call sets none.
 */
time_sheet_policy?: string
/**
 * The calendar program. 1, for Outlook, is the only documented value. Left out, 1.
 */
calendar_integration?: (number | string)
/**
 * The sys_id of the list of menus that the contact sees first (table sys_perspective). Left out, this call sets none.
 */
default_perspective?: string
/**
 * What a field agent is doing now. Left out, this call sets none. At most 40 characters.
 */
agent_status?: string
/**
 * How a dispatched field agent keeps to the plan: ahead, on time, or behind by less than 30, 30 to 60, or more than 60. The unit is not documented. Left out, this call sets none.
 */
on_schedule?: ("Ahead" | "on_time" | "behind_less30" | "behind_30to60" | "behind_more60")
/**
 * The latitude at which the contact is. At most 40 characters. Left out, this call sets none.
 */
latitude?: (number | string)
/**
 * The longitude at which the contact is. At most 40 characters. Left out, this call sets none.
 */
longitude?: (number | string)
/**
 * Whether latitude and longitude come from tracking. Left out, false.
 */
geolocation_tracked?: (true | false | "true" | "false")
/**
 * The sys_id of the LDAP server with which the contact last logged in (table ldap_server_config). ServiceNow keeps it by itself; give it only to copy a record. Left out, this call sets none.
 */
ldap_server?: string
/**
 * When the contact last logged in, as yyyy-MM-dd HH:mm:ss. ServiceNow keeps it by itself; give it only to copy a record. Left out, this call sets none.
 */
last_login_time?: string
/**
 * The device, or its address, from which the contact last logged in. ServiceNow keeps it by itself; give it only to copy a record. Left out, this call sets none. At most 40 characters.
 */
last_login_device?: string
/**
 * How often logging in failed. ServiceNow keeps it by itself; give it only to copy a record. Left out, this call sets none.
 */
failed_attempts?: (number | string)
}
/**
 * Calls any REST API of the instance, for what has no action of its own. Typical are the Table API (api/now/table/incident reads and changes the records of almost any table), the Aggregate API (api/now/stats/incident), the Attachment API (api/now/attachment), the Import Set API (api/now/import/u_staging) and the APIs that the instance's own scripts offer. The REST API Explorer in ServiceNow shows what there is. Redirects are not followed. What ServiceNow wraps in result comes unwrapped; an answer without it comes as it is.
 */
export interface GenericRequestInput {
/**
 * The HTTP method. GET reads, HEAD reads without a body, POST creates or runs something, PUT and PATCH change, DELETE deletes. Only GET and HEAD may ever be sent again after a call that may have happened.
 */
method: ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE")
/**
 * The path after the hostname, with api/ at its front; a leading slash makes no difference. Query parameters do not belong here: a question mark is refused, and so are #, backslashes, empty parts and dots that climb.
 */
url_path: string
/**
 * What follows the question mark, by name, as plain text: encoding is done for you. The Table API knows sysparm_query (an encoded query), sysparm_fields (which fields to give), sysparm_limit and sysparm_offset (10000 records a page when no limit is given), sysparm_display_value and others. When you read page by page, give a limit and an ORDERBY in the query. Left out, none are sent.
 */
query_params?: {
[k: string]: string | number | boolean
}
/**
 * Further HTTP headers by name, each with one line of text. JSON is asked for and sent without them. What signs in or frames the request can't be set: Authorization, Cookie, Host, Content-Length, Transfer-Encoding, Connection and X-HTTP-Method-Override are refused.
 */
headers?: {
[k: string]: string
}
/**
 * What to send. An object or list is sent as JSON. Text is sent as it is, as JSON unless its content-type stands under Headers. The Table API takes one record as an object of field names and values; values are the stored ones (a state as its number, a reference as a sys_id). GET and HEAD take none. Left out, no body is sent.
 */
body?: (Record<string, unknown> | unknown[] | string)
/**
 * How to read the answer: json, text as it is (XML or CSV, say), or base64 for files such as attachments. Left out, json.
 */
response?: ("json" | "text" | "base64")
}
/**
 * Orders a catalog item at once, past the cart, and gives the request (REQ) that ServiceNow makes for it. The requested items (RITM) are made with it; read them from the table sc_req_item by request. Every call orders again. On an instance with two-step checkout ServiceNow may order nothing, but fill a cart and give its cart_id alone, so look for request_number in the answer before you go on.
 */
export interface CatalogOrderItemInput {
/**
 * The sys_id of the item (table sc_cat_item). In ServiceNow, open it under Service Catalog > Catalog Definitions > Maintain Items, right-click the bar at its top and choose Copy sys_id. The signed-in user has to be allowed to see and order it.
 */
sys_id: string
/**
 * How many to order, as a whole number that is not negative. ServiceNow wants it even when it is 1.
 */
sysparm_quantity: number
/**
 * The answers to the item's questions, each under the name of its variable, not under its label (the names stand in the item's list Variables in ServiceNow). Needed as soon as one of them is mandatory. A name that the item does not have is ignored without a word. Give check boxes as the text "true" or "false": a mandatory one does not count as answered otherwise. References take a sys_id, choices their value, a multi-row variable set a JSON list written as text. Left out, the item is ordered without answers.
 */
variables?: {
[k: string]: string | number | boolean
}
/**
 * The sys_id of the user who is to get the item (table sys_user). Left out, it is for the signed-in user. Whether that user may order for others is set in the instance, by the properties glide.sc.req_for.roles and glide.sc.req_for.roles.default.
 */
sysparm_requested_for?: string
/**
 * The sys_ids of more users who are to get the item too, joined with commas, at most 50. Each becomes a requested item of its own. The item needs a variable of the type Requested For that allows it; one user who may not have the item makes ServiceNow refuse the whole order. Left out, nobody else gets it.
 */
sysparm_also_request_for?: string
}
/**
 * Removes everything from a cart and, if the signed-in user has the role admin, deletes the cart too. A user with admin or catalog_admin may empty any cart; catalog_admin clears the lines and leaves the cart. Whether a user without these roles may empty the own cart is not documented. ServiceNow answers with status 400 if the cart does not exist or is not this user's to empty. A user has one cart, which all workflows that sign in as this user share: what another run has put in goes as well.
 */
export interface CatalogEmptyCartInput {
/**
 * The sys_id of the cart itself, which the catalog's cart calls give as cart_id. Not the id of a line in the cart.
 */
sys_id: string
}
/**
 * Lists trouble tickets, a page at a time: cases (sn_customerservice_case), incidents (incident) and, since the Zurich release, service problem cases (sn_sprb_mgmt_case), all in one list. In which order they come is not documented. When nothing matches, the list is empty. There is no filter by customer, text or a number of your own: for such a query, ask the table itself with Generic API Request.
 */
export interface TroubleTicketListInput {
/**
 * Only tickets of this type: Case, Incident or, since the Zurich release, Service Problem Case. Small letters are taken for case; for the others this is not documented. Left out, tickets of all types are listed.
 */
ticketType?: string
/**
 * Only tickets in this state. Whether ServiceNow wants the label (New) or the stored value (1) is not documented; the states differ from ticket type to ticket type. Left out, tickets in every state are listed, closed ones too.
 */
status?: string
/**
 * Only tickets of this priority. Whether ServiceNow wants the digit (2) or digit and label (2 - High) is not documented. Left out, tickets of every priority are listed.
 */
severity?: string
/**
 * Only the ticket with this sys_id. Get Trouble Ticket by ID does the same, but fails when there is none. Left out, no ticket is singled out.
 */
id?: string
fields?: TicketFields
/**
 * How many tickets a page holds at most. Left out, ServiceNow gives 25. Ask for no more than 100: that is its own upper bound, and what a larger number does is not documented, so a page could be cut short and tickets skipped. The administrator can change both numbers (sn_ind_tsm_sdwan.pagination.set_limit and sn_ind_tsm_sdwan.pagination.max_limit).
 */
limit?: number
/**
 * How many tickets to skip. The next page begins at this offset plus the limit, however many came. Left out, the list begins at the first one.
 */
offset?: number
}
/**
 * A case, incident or service problem case in the form of TM Forum's TMF621. Some values come back in another form than they were sent: severity, status and channel. An instance can be set up to give more fields, or other ones.
 */
export interface Ticket {
/**
 * sys_id of the ticket.
 */
id?: string
/**
 * Path of the ticket in this API, without the hostname.
 */
href?: string
/**
 * Kind of ticket, which tells the table: Case (sn_customerservice_case), Incident (incident) or Service Problem Case (sn_sprb_mgmt_case, since the Zurich release).
 */
ticketType?: string
/**
 * Short description of the ticket.
 */
name?: string
/**
 * What is wrong, at length.
 */
description?: string
/**
 * State of the ticket, always as its label: Open comes back where 10 was sent.
 */
status?: string
/**
 * Priority of the ticket as digit and label, where a create or an update takes the digit alone. To send it on, take the first character.
 */
severity?: string
channel?: TicketChannel
/**
 * People, group and company of the ticket, those that are not set with an empty id.
 */
relatedParty?: TicketParty[]
/**
 * What the ticket is about, one entry for each kind, those that are not set with an empty id.
 */
relatedEntity?: TicketEntity[]
/**
 * Comments of the ticket, the newest first in the documented examples. Work notes are never among them.
 */
note?: TicketComment[]
/**
 * When the ticket was created, without a time zone.
 */
creationDate?: string
/**
 * When the ticket was last changed, without a time zone.
 */
lastUpdate?: string
/**
 * Always TroubleTicket.
 */
"@type"?: string
}
/**
 * How a ticket came in.
 */
export interface TicketChannel {
/**
 * The stored value of the channel, which is the field contact_type of the ticket: e_bonding where the list in ServiceNow shows eBonding. So it can differ from the label that was sent.
 */
name?: string
}
/**
 * A person, group or company of a ticket. An entry stands there for each of the four kinds; one with an empty id says that nobody is set.
 */
export interface TicketParty {
/**
 * sys_id of the party; empty if nobody is set. The table depends on the kind. assigned_to: sys_user. assignment_group: sys_user_group. customer: customer_account on a case, core_company on an incident. customer_contact: customer_contact on a case, sys_user on an incident. For a service problem case it is not documented.
 */
id?: string
/**
 * Name of the party. Can be empty although one is set, so look at id.
 */
name?: string
/**
 * Kind of the party: assigned_to (who works on it), assignment_group (whose group works on it), customer (account of a case, company of an incident) or customer_contact (contact of a case, caller of an incident).
 */
"@referredType"?: string
}
/**
 * Something that a ticket is about. An entry stands there for each kind; one with an empty id says that nothing of this kind is linked.
 */
export interface TicketEntity {
/**
 * sys_id of the item; empty if nothing is linked. On a case it lies in alm_asset, cmdb_model, sn_install_base_sold_product or sn_prd_invt_product_inventory, on an incident in cmdb_ci or cmdb_ci_service. The tables for a service problem case are not documented.
 */
id?: string
/**
 * Always empty.
 */
href?: string
/**
 * Name of the item. Can be empty although an item is linked, so look at id.
 */
name?: string
/**
 * A fixed sentence that says of which kind the item is; not what was sent as role.
 */
role?: string
/**
 * Kind of the item: asset, product or product_inventory on a case, cmdb_ci or cmdb_ci_service on an incident. The kinds on a service problem case are not documented.
 */
"@referredType"?: string
/**
 * Always relatedEntity.
 */
"@type"?: string
}
/**
 * A comment of a ticket. Work notes are never given.
 */
export interface TicketComment {
/**
 * The comment, word for word. It can hold HTML and scripts that somebody sent; escape it before you show it.
 */
text?: string
/**
 * Who wrote it: sometimes the full name, sometimes the user name. For a comment that came in by this API, the integration's user.
 */
author?: string
/**
 * When it was written. Do not compare it with the other times of the ticket: it is in another time zone, hours apart from creationDate. Which one is not documented.
 */
date?: string
/**
 * Always comments.
 */
"@type"?: string
}
/**
 * Reads one trouble ticket: a case (sn_customerservice_case), an incident (incident) or, since the Zurich release, a service problem case (sn_sprb_mgmt_case; whether this action finds one is not documented). Comments are given, work notes are not. Parties and items that are not set come as entries with an empty id, and severity, status and channel come in another form than they are sent. The older address /api/sn_ind_tsm_sdwan/troubleticket/{ticketType}/{id}, deprecated since the Tokyo release, wants case or incident in the path; where an instance has that one alone, call it with Generic API Request.
 */
export interface TroubleTicketGetInput {
/**
 * The sys_id of the ticket, not its number (such as CS0001234 or INC0001234). List All Trouble Tickets gives it; in ServiceNow, open the ticket, right-click the bar at its top and choose Copy sys_id.
 */
id: string
fields?: TicketFields
}
/**
 * Changes the given fields of a trouble ticket, adds the given notes, and gives the whole ticket. Look at what comes back: severity, status and channel come in another form than they are sent, and a severity that the ticket does not know becomes Low without a word. Sent twice, it adds its notes twice. Whether it takes a service problem case (sn_sprb_mgmt_case) is not documented; cases and incidents it does. An instance can demand more to resolve or close a ticket than this action can send; then change the table itself with Generic API Request. The older address /api/sn_ind_tsm_sdwan/troubleticket/{ticketType}/{id}, deprecated since the Tokyo release, wants case or incident in the path; where an instance has that one alone, call it with Generic API Request.
 */
export interface TroubleTicketUpdateInput {
/**
 * The sys_id of the ticket, not its number (such as CS0001234 or INC0001234). List All Trouble Tickets gives it; in ServiceNow, open the ticket, right-click the bar at its top and choose Copy sys_id.
 */
id: string
/**
 * The new state: one of the choices of the field State, as its label or as its stored value. The choices differ between ticket types. It comes back as the label. What a word that is no choice does is not documented (a new ticket then becomes New), so look at the state that comes back. Left out, the state stays as it is.
 */
status?: string
/**
 * The new priority, as a digit in text: 1 critical, 2 high, 3 moderate, 4 low, 5 planning (incidents alone have it; ServiceNow makes a priority that it does not know Low). It comes back as digit and label, such as 2 - High. On an incident it sets urgency and impact, from which ServiceNow works out the priority, so another one can come back. Left out, the priority stays as it is.
 */
severity?: ("1" | "2" | "3" | "4" | "5")
/**
 * The new title of the ticket. Left out, it stays as it is.
 */
name?: string
/**
 * What is wrong, in place of the text that is there. Left out, it stays as it is.
 */
description?: string
/**
 * Comments and work notes to add. Those that are there stay as they are; this action can't change or remove any. Left out, none is added.
 */
note?: TicketNoteInput[]
channel?: TicketChannelInput
/**
 * The new account and contact of a case, or company and caller of an incident. Who works on the ticket can't be set here. What becomes of a party that is not in the list is not documented. Left out, all stay as they are.
 */
relatedParty?: TicketPartyInput[]
/**
 * What the ticket is about: assets, products and product inventories of a case, configuration items and services of an incident. What becomes of an item that is not in the list is not documented. Left out, all stay as they are.
 */
relatedEntity?: TicketEntityInput[]
/**
 * The type that the ticket has: Case, Incident or Service Problem Case. An older form of this call sent it; here it is not documented, and nothing says that it can change the type. It can be left out.
 */
ticketType?: string
}
/**
 * A comment or work note that is added to the ticket.
 */
export interface TicketNoteInput {
/**
 * What to add. HTML in it is not turned into anything else: it comes back as it was sent. Left out, there is nothing to add.
 */
text?: string
/**
 * comments for a comment, which the customer can see, or work_notes for a work note, which is for the people who work on the ticket and does not come back in any answer. Always give it: what happens without it, or with another word, is not documented.
 */
"@type"?: string
/**
 * The id of the note in the system that sends it. What ServiceNow does with it is not documented, and it does not come back. It can be left out.
 */
id?: string
/**
 * Who wrote the note in the system that sends it. What ServiceNow does with it is not documented; the author that comes back is the integration's user. Write the name into the text if people should see it. It can be left out.
 */
author?: string
/**
 * When the note was written in the system that sends it. What ServiceNow does with it is not documented; the date that comes back is that of this call. It can be left out.
 */
date?: string
}
/**
 * How the ticket came in.
 */
export interface TicketChannelInput {
/**
 * One of the choices that the list Channel of a case or Contact type of an incident offers (field contact_type), as its label or as its stored value. It comes back as the stored value. What a word that is no choice does is not documented. Left out, this call sets none.
 */
name?: string
/**
 * The id of the channel in the system that sends the ticket. ServiceNow's examples give it, but what it does with it is not documented, and it does not come back. It can be left out.
 */
id?: string
/**
 * The word Channel, as TM Forum's form has it. What ServiceNow does with it is not documented. It can be left out.
 */
"@type"?: string
}
/**
 * The customer or contact of the ticket. Give id and @referredType; in the documented examples nothing else is taken over.
 */
export interface TicketPartyInput {
/**
 * The sys_id of the party. On a case: of an account (customer_account, from List Accounts) for customer, of a contact (customer_contact, from List Contacts) for customer_contact. On an incident: of a company (core_company) for customer, of a user (sys_user) for customer_contact. On a service problem case it is not documented. Left out, nobody can be set.
 */
id?: string
/**
 * customer for the account of a case or the company of an incident, customer_contact for the contact of a case or the caller of an incident; a contact or caller brings its own account or company along, which an answer need not show at once. Answers have assigned_to and assignment_group too, but these can only be read. What happens without a kind is not documented.
 */
"@referredType"?: ("customer" | "customer_contact")
/**
 * The name of the party, for people who read what was sent. What ServiceNow does with it is not documented. It can be left out.
 */
name?: string
/**
 * What the party has to do with the ticket. What ServiceNow does with it is not documented, and it does not come back. It can be left out.
 */
role?: string
/**
 * The address of the party in the system that sends the ticket. What ServiceNow does with it is not documented, and it does not come back. It can be left out.
 */
href?: string
}
/**
 * Something that the ticket is about. Give id and @referredType; in the documented examples nothing else is taken over.
 */
export interface TicketEntityInput {
/**
 * The sys_id of the item. On a case: of an asset (alm_asset), a product model (cmdb_model), a sold product (sn_install_base_sold_product) or a product inventory (sn_prd_invt_product_inventory). On an incident: of a configuration item (cmdb_ci) or a service (cmdb_ci_service). On a service problem case it is not documented. In ServiceNow, open the item, right-click the bar at its top and choose Copy sys_id. Left out, nothing can be linked.
 */
id?: string
/**
 * Of which kind the item is. On a case: asset, product or product_inventory. On an incident: cmdb_ci or cmdb_ci_service. On a service problem case it is not documented. What happens with a kind that belongs to another ticket type, or without one, is not documented either.
 */
"@referredType"?: ("asset" | "product" | "product_inventory" | "cmdb_ci" | "cmdb_ci_service")
/**
 * The name of the item, for people who read what was sent. What ServiceNow does with it is not documented; in its examples its own name comes back. It can be left out.
 */
name?: string
/**
 * What the item has to do with the ticket. What ServiceNow does with it is not documented; in its examples a fixed sentence comes back. It can be left out.
 */
role?: string
/**
 * The address of the item in the system that sends the ticket. What ServiceNow does with it is not documented; it comes back empty. It can be left out.
 */
href?: string
/**
 * The word relatedEntity, as TM Forum's form has it. What ServiceNow does with it is not documented. It can be left out.
 */
"@type"?: string
}
/**
 * Creates a case (sn_customerservice_case), an incident (incident) or, since the Zurich release, a service problem case (sn_sprb_mgmt_case), and gives the whole ticket. Look at what comes back: severity, status and channel come in another form than they are sent, and without a word an unknown severity becomes Low and an unknown status New. Every call creates another ticket, and none can be found by a value of your own afterwards, so put a mark into the short description if you may have to look. An instance can be set up to demand more fields or fewer. The older address /api/sn_ind_tsm_sdwan/troubleticket/{ticketType}, deprecated since the Tokyo release, wants case or incident in the path; where an instance has that one alone, call it with Generic API Request.
 */
export interface TroubleTicketCreateInput {
/**
 * What is wrong, at length.
 */
description: string
/**
 * The priority, as a digit in text: 1 critical, 2 high, 3 moderate, 4 low, 5 planning (incidents alone have it; ServiceNow makes a priority that it does not know Low). It comes back as digit and label, such as 2 - High. On an incident it sets urgency and impact, from which ServiceNow works out the priority, so another one can come back.
 */
severity: ("1" | "2" | "3" | "4" | "5")
/**
 * The state to begin with: one of the choices of the field State, as its label or as its stored value; New, or 1, fits a new ticket. The choices differ between ticket types. It comes back as the label. A word that is no choice becomes New.
 */
status: string
/**
 * What to create: Case for a customer's case, Incident, or Service Problem Case (since the Zurich release). It decides which parties and affected items fit. Left out, an incident is created; give it all the same, since an instance can demand it.
 */
ticketType?: ("Case" | "Incident" | "Service Problem Case")
/**
 * The title of the ticket, which people see in lists. Left out, this call sets none.
 */
name?: string
/**
 * The account and contact of a case, or the company and caller of an incident. Who works on the ticket can't be set here. Left out, none is set.
 */
relatedParty?: TicketPartyInput[]
/**
 * What the ticket is about: assets, products and product inventories of a case, configuration items and services of an incident. Entries that were not sent can come back. Left out, none is linked by this call.
 */
relatedEntity?: TicketEntityInput[]
channel?: TicketChannelInput
/**
 * Comments and work notes to begin with. Left out, the ticket begins without any.
 */
note?: TicketNoteInput[]
}
