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
 * The service orders of this page; empty where none matches.
 */
export type ServiceOrderListOutput = ServiceOrder[]
/**
 * The order that was created. With mode async, the orderId that it is going to have.
 */
export type ServiceOrderCreateOutput = (ServiceOrder | QueuedOrder)
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
"serviceOrder.list": {
input: ServiceOrderListInput
output: ServiceOrderListOutput
}
"serviceOrder.get": {
input: ServiceOrderGetInput
output: ServiceOrder
}
"serviceOrder.cancel": {
input: ServiceOrderCancelInput
output: ServiceOrderCancelOutput
}
"serviceOrder.create": {
input: ServiceOrderCreateInput
output: ServiceOrderCreateOutput
}
"serviceOrder.update": {
input: ServiceOrderUpdateInput
output: ServiceOrder
}
"catalog.orderItem": {
input: CatalogOrderItemInput
output: CatalogOrderItemOutput
}
"catalog.emptyCart": {
input: CatalogEmptyCartInput
output: CatalogEmptyCartOutput
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
 * Lists service orders (table sn_ind_tmt_orm_order, in the form of TM Forum's TMF641), a page at a time. The only filter is the state: an order cannot be looked up here by its external id. ServiceNow answers 404 where nothing matches; that comes back as an empty list. The address of the API differs between releases, so the first call to an instance asks for one order at each known address, and the one that answers is used from then on.
 */
export interface ServiceOrderListInput {
/**
 * Lists only orders in this state. It is the stored value and not the label that is wanted; ServiceNow does not list the values, and its examples show those given here. A state that no order has gives an empty list. Left out, orders in every state are listed.
 */
state?: string
/**
 * The names of the fields to give of each order. Names that ServiceNow does not know are ignored without a word. How several are separated is not documented for service orders; trouble tickets take commas. Left out, all fields are given.
 */
fields?: string
/**
 * How many orders a page holds at most, up to 100. Left out, ServiceNow gives 20.
 */
limit?: number
/**
 * How many orders to skip. The next page begins at this offset plus the limit, however many came. Left out, the list begins at the first one.
 */
offset?: number
}
/**
 * A service order (table sn_ind_tmt_orm_order) as ServiceNow gives it. Which fields are there depends on the call and on the release: what has no value is often left out.
 */
export interface ServiceOrder {
/**
 * The sys_id of the order. The documented answer to an update lacks it.
 */
id?: string
/**
 * The key of the order in the system that placed it. Only newer releases give it when an order is read.
 */
externalId?: string
/**
 * The name of the system that placed the order. Only the Zurich release documents it.
 */
externalSystem?: string
/**
 * The address of the order on the instance. It begins with /api/.
 */
href?: string
/**
 * How far the order has come, as its stored value. ServiceNow does not list the values; its examples show those given here.
 */
state?: string
/**
 * Whether the point of no return is passed: the order can then no longer be changed or canceled. Comes as "true" or "false".
 */
ponr?: (string | boolean)
/**
 * When the order was placed. Documented as YYYY-MM-DD HH:MM:SS; the examples have the form given here.
 */
orderDate?: string
/**
 * When the customer wants the work to begin.
 */
requestedStartDate?: string
/**
 * When the customer wants the order to be delivered.
 */
requestedCompletionDate?: string
/**
 * When the whole order is due. It is never before the due date of a line item.
 */
committedDueDate?: string
/**
 * When the order is expected to be finished.
 */
expectedCompletionDate?: string
/**
 * When the order was finished.
 */
completionDate?: string
/**
 * The version of the order. Comes as digits.
 */
version?: (string | number)
/**
 * What the order does, such as add. The answer to an update gives it.
 */
orderType?: string
/**
 * The priority that the order was sent with. The answer to an update gives it.
 */
priority?: string
/**
 * The short text that the order was sent with. The answer to an update gives it.
 */
description?: string
/**
 * The category that the order was sent with. The answer to an update gives it.
 */
category?: string
/**
 * The customer's remarks.
 */
note?: OrderNote[]
/**
 * Whom the order is for: accounts, contacts and consumers.
 */
relatedParty?: OrderParty[]
/**
 * The line items of the order.
 */
serviceOrderItem?: ServiceOrderItem[]
/**
 * The kind of record: ServiceOrder.
 */
"@type"?: string
}
/**
 * A remark on an order.
 */
export interface OrderNote {
/**
 * The key that the caller gave the remark, where the answer repeats it.
 */
id?: string
/**
 * Who wrote the remark.
 */
author?: string
/**
 * When it was written, in ISO 8601 in UTC.
 */
date?: string
/**
 * The remark itself.
 */
text?: string
}
/**
 * An account, contact or consumer with whom an order is made.
 */
export interface OrderParty {
/**
 * The sys_id or the external id of the account, contact or consumer.
 */
id?: string
/**
 * The name of the party.
 */
name?: string
/**
 * What the party is: Customer for an account, CustomerContact for a contact, Consumer for a consumer.
 */
"@referredType"?: string
/**
 * The TM Forum type of the entry.
 */
"@type"?: string
}
/**
 * A line item of a service order as ServiceNow gives it (table sn_ind_tmt_orm_order_line_item).
 */
export interface ServiceOrderItem {
/**
 * The key that whoever placed the order gave the line item.
 */
id?: string
/**
 * What is done with the service.
 */
action?: string
/**
 * Why the line item was ordered.
 */
actionReason?: string
/**
 * How far the line item has come.
 */
state?: string
/**
 * Whether the point of no return is passed: the line item can then no longer be changed or canceled. Comes as "true" or "false".
 */
ponr?: (string | boolean)
/**
 * How many pieces are ordered.
 */
quantity?: (number | string)
/**
 * When the line item is due.
 */
committedDueDate?: string
/**
 * The version of the line item. Comes as digits.
 */
version?: (string | number)
service?: OrderedService
place?: OrderPlace
/**
 * The contacts of the line item.
 */
relatedParty?: LineContact[]
/**
 * The keys in another system of the product inventories made from the line item.
 */
externalProductInventory?: ExternalInventory[]
/**
 * The links to other line items. Newer releases call it serviceOrderItemRelationship; read whichever is there.
 */
orderRelationship?: ItemRelationship[]
/**
 * The links to other line items, on newer releases. Older ones call it orderRelationship.
 */
serviceOrderItemRelationship?: ItemRelationship[]
/**
 * The kind of record: ServiceOrderItem.
 */
"@type"?: string
}
/**
 * The service of a line item as ServiceNow gives it.
 */
export interface OrderedService {
/**
 * The sys_id or external id of the sold service, where there is one already.
 */
id?: string
/**
 * The state of the sold service; empty if there is none yet.
 */
state?: string
/**
 * The state of the service that the order was sent with. The answer to an update gives it.
 */
serviceState?: string
/**
 * The kind of service.
 */
serviceType?: string
serviceSpecification?: OrderSpecification
/**
 * The characteristics of the service. When an order is read, only those are there whose value differs from previousValue.
 */
serviceCharacteristic?: Characteristic[]
/**
 * The product inventories that the service needs.
 */
serviceRelationship?: InventoryRelationship[]
/**
 * The kind of service, such as CFS; a stored order gives Service.
 */
"@type"?: string
}
/**
 * The specification of what is ordered.
 */
export interface OrderSpecification {
/**
 * The external id of the specification or, where it has none, the sys_id of its first version. Older releases may give the sys_id in either case.
 */
id?: string
/**
 * The name of the specification.
 */
name?: string
/**
 * The version in the words of its maker; empty where it has none.
 */
version?: string
/**
 * The number of the version in ServiceNow, as text.
 */
internalVersion?: string
/**
 * The sys_id of the first version of the specification.
 */
internalId?: string
/**
 * A version that the request gave and the answer repeats.
 */
externalVersion?: string
/**
 * A version that the request gave and the answer repeats.
 */
"@version"?: string
/**
 * The sys_id of the specification, which some answers to an update carry.
 */
sys_id?: string
/**
 * The state of the specification, which some answers to an update carry.
 */
status?: string
/**
 * The TM Forum type of the entry; some answers repeat what the request gave, which can be any text.
 */
"@type"?: string
}
/**
 * One property of what is ordered. Mostly only those come back whose value differs from the previous one.
 */
export interface Characteristic {
/**
 * The name of the characteristic.
 */
name?: string
/**
 * The value that is ordered.
 */
value?: string
/**
 * The value before this order; empty where there was none.
 */
previousValue?: string
/**
 * What kind of value it is. Releases spell it differently.
 */
valueType?: string
}
/**
 * How what is ordered stands to something that the customer has already.
 */
export interface InventoryRelationship {
/**
 * The sys_id or the external id of the product inventory (table sn_prd_invt_product_inventory).
 */
id?: string
/**
 * How they stand to each other.
 */
relationshipType?: string
}
/**
 * The site at which something is installed.
 */
export interface OrderPlace {
/**
 * The sys_id of the location (table cmn_location).
 */
id?: string
/**
 * The TM Forum type of the entry.
 */
"@type"?: string
}
/**
 * A person to turn to about one line item of an order.
 */
export interface LineContact {
/**
 * The sys_id of the contact (table sn_ind_tmt_orm_order_line_item_contact).
 */
id?: string
/**
 * The full name, where the answer does not split it into first and last name.
 */
name?: string
/**
 * The given name.
 */
firstName?: string
/**
 * The family name.
 */
lastName?: string
/**
 * The mail address.
 */
email?: string
/**
 * The phone number at work, as text.
 */
phone?: string
/**
 * That the entry is a contact of a line item.
 */
"@referredType"?: string
/**
 * The TM Forum type of the entry.
 */
"@type"?: string
}
/**
 * A key of another system for the product inventory that comes of a line item.
 */
export interface ExternalInventory {
/**
 * The key of the product inventory in the other system.
 */
externalProductInventoryId?: string
}
/**
 * How a line item stands to another one of the same order.
 */
export interface ItemRelationship {
/**
 * The id of the other line item.
 */
id?: string
/**
 * How this line item stands to the other: HasChild above it, HasParent below it, Requires beside it.
 */
relationshipType?: string
}
/**
 * Gives one service order with its line items. An order that was created with mode async stands in a queue first: until ServiceNow has worked it off, this action fails with the reason order_queued, and if the order cannot be created, with the reason order_failed; ServiceNow answers both with status 200. To wait for a queued order, run it until it succeeds, as long as the reason is order_queued.
 */
export interface ServiceOrderGetInput {
/**
 * The sys_id of the order (table sn_ind_tmt_orm_order). List Service Orders and Create Service Order give it; the latter as orderId where the order was queued. The external id is something else.
 */
id: string
}
/**
 * Asks ServiceNow to cancel a service order. State done in the answer says that the request was accepted; read the order to see what becomes of it. An order that is past its point of no return (ponr is true) cannot be canceled, nor can a line item while it is being fulfilled. The id in the answer is that of the order, not of a cancellation.
 */
export interface ServiceOrderCancelInput {
/**
 * Which order to cancel. ServiceNow's documentation marks it as optional, but nothing else in the request names the order.
 */
serviceOrder: {
/**
 * The sys_id of the order (table sn_ind_tmt_orm_order). List Service Orders gives it.
 */
id: string
/**
 * The address of the order, as the order itself gives it under href. The id is enough. Left out, it is empty.
 */
href?: string
/**
 * What kind of record the id is of: always ServiceOrder. It can be left out.
 */
"@referredType"?: "ServiceOrder"
}
/**
 * Why the order is canceled, in free text. Left out, it is empty.
 */
cancellationReason?: string
/**
 * When the order is to be canceled. ServiceNow's example gives a date with time in UTC. Left out, it is empty.
 */
requestedCancellationDate?: string
}
/**
 * The cancellation as ServiceNow took it.
 */
export interface ServiceOrderCancelOutput {
/**
 * The sys_id of the order that is canceled.
 */
id: string
/**
 * What became of the request: done once it was accepted.
 */
state?: string
/**
 * Why the order is canceled.
 */
cancellationReason?: string
/**
 * When the order is to be canceled.
 */
requestedCancellationDate?: string
/**
 * The order that is canceled.
 */
serviceOrder?: {
/**
 * The sys_id of the order.
 */
id?: string
/**
 * The address of the order. Not all releases give it.
 */
href?: string
/**
 * The kind of record: ServiceOrder.
 */
"@referredType"?: string
}
/**
 * The address of the order. The release notes of Xanadu name it; the documentation's answer does not show it.
 */
href?: string
/**
 * When the order was placed. The release notes of Xanadu name it; the documentation's answer does not show it.
 */
orderDate?: string
/**
 * The kind of record: CancelServiceOrder.
 */
"@type"?: string
}
/**
 * Without a mode, the order is created at once and comes back with its id; with mode async, it is put into a queue, and all that comes back is the orderId that it is going to have. A queued order can still fail: ask Get Service Order until it gives the order. One action adds, changes, suspends, resumes and takes away services, by the action of each line item. Options of a service that do not fit are no failure: ServiceNow writes them into the work notes of the line item. Every call creates another order.
 */
export interface ServiceOrderCreateInput {
/**
 * What is ordered: one entry for each service that is to be added, changed, suspended, resumed or taken away.
 * 
 * @minItems 1
 */
serviceOrderItem: [ServiceOrderItemInput, ...(ServiceOrderItemInput)[]]
/**
 * Whom the order is for. At least one entry has to be an account (Customer) or a consumer (Consumer), or ServiceNow refuses the order.
 */
relatedParty?: OrderPartyInput[]
/**
 * The key of the order in your own system. ServiceNow keeps it with the order; List Service Orders cannot look an order up by it. Left out, there is none.
 */
externalId?: string
/**
 * The name of your own system. Only the Zurich release documents it. Left out, there is none.
 */
externalSystem?: string
/**
 * When the customer wants the work to begin, as date and time in UTC. Left out, it is empty.
 */
requestedStartDate?: string
/**
 * When the customer wants the order to be delivered, as date and time in UTC. Left out, it is empty.
 */
requestedCompletionDate?: string
/**
 * When the whole order is due. It cannot be before the due date of a line item. Left out, none is sent.
 */
committedDueDate?: string
/**
 * Remarks of the customer, for the comments of the order. Left out, there are none.
 */
note?: OrderNoteInput[]
/**
 * With async, ServiceNow puts the order into its inbound queue and answers at once with the orderId alone. Left out, it creates the order before it answers.
 */
mode?: "async"
/**
 * With true, the values of choice characteristics are kept as they are sent, with no check and no work notes. The setting rests on the system property sn_ind_tmt_orm.disableCharValueValidation, which an administrator has to create by hand. Left out, they are checked.
 */
disableCharValueValidation?: boolean
/**
 * When the order was placed. The documentation names the form YYYY-MM-DD HH:MM:SS; its examples show dates with T and Z. Left out, it is empty.
 */
orderDate?: string
/**
 * A relative address of the order. What ServiceNow does with it is not documented; the answer gives its own. Left out, it is empty.
 */
href?: string
/**
 * A short text about the order. ServiceNow's examples send it here, but document it only for updates. Left out, none is sent.
 */
description?: string
/**
 * The priority of the order. ServiceNow's examples send it; what it does is not documented. Left out, none is sent.
 */
priority?: string
/**
 * The category of the order, in free text. ServiceNow's examples send it; what it does is not documented. Left out, none is sent.
 */
category?: string
}
/**
 * One line item: a service that is to be added, changed, suspended, resumed or taken away.
 */
export interface ServiceOrderItemInput {
/**
 * A key of your choice for the line item. ServiceNow keeps it as the external id of the line item; links between line items name each other by it.
 */
id: string
/**
 * What to do with the service. To change a service or to take it away, give the id of the sold service under service. For a new order, the documentation names add as the default and demands the field all the same.
 */
action: ("add" | "change" | "delete" | "no-change" | "resume" | "suspend")
service: OrderedServiceInput
/**
 * Why the line item is ordered, in free text. Left out, no reason is sent.
 */
actionReason?: string
/**
 * How many pieces. ServiceNow uses it with action add only. Left out, it is empty.
 */
quantity?: number
/**
 * When the line item is due. An update cannot change it on a line item with action suspend or resume. Left out, no date is sent.
 */
committedDueDate?: string
place?: OrderPlaceInput
/**
 * Whom to turn to about this line item. They are kept as contacts of the line item. Left out, none are sent.
 */
relatedParty?: LineContactInput[]
/**
 * The keys that another system has for the product inventories made from this line item. On an update, a key that is there already is ignored since Xanadu; older releases break the update off with an error. Left out, none are sent.
 */
externalProductInventory?: ExternalInventoryInput[]
/**
 * How this line item hangs together with others of the order. Newer releases call it serviceOrderItemRelationship: send one of the two, by the release of the instance. Left out, there are no links.
 */
orderRelationship?: ItemRelationshipInput[]
/**
 * How this line item hangs together with others of the order, by the name that the newest documentation gives it. Older releases call it orderRelationship: send one of the two. Left out, there are no links.
 */
serviceOrderItemRelationship?: ItemRelationshipInput[]
/**
 * The version of the line item. What ServiceNow does with it is not documented. Left out, none is sent.
 */
version?: string
/**
 * The kind of record: always ServiceOrderItem. ServiceNow does not keep it; it can be left out.
 */
"@type"?: "ServiceOrderItem"
}
/**
 * The service of a line item.
 */
export interface OrderedServiceInput {
/**
 * The sys_id or external id of the service that the customer has already. Give it to change it or take it away; with action add there is none.
 */
id?: string
serviceSpecification?: ServiceSpecificationInput
/**
 * The options of the service. A value that does not fit does not make the call fail: ServiceNow writes it into the work notes of the line item. Left out, none are sent.
 */
serviceCharacteristic?: CharacteristicInput[]
/**
 * The product inventories that the service needs. Left out, none are sent.
 */
serviceRelationship?: InventoryRelationshipInput[]
/**
 * The state that the service is to have. ServiceNow's examples send it; what it does is not documented. Left out, none is sent.
 */
serviceState?: string
/**
 * The kind of service. ServiceNow's examples send CFS, for a service that faces the customer; the documentation says no more about it. It can be left out.
 */
"@type"?: string
}
/**
 * The specification that a service follows.
 */
export interface ServiceSpecificationInput {
/**
 * The external id of the specification or the sys_id of its first version (table sn_prd_pm_service_specification).
 */
id: string
/**
 * The name of the specification.
 */
name: string
/**
 * The number of the version in ServiceNow. On the Zurich release it has to name the same version as Version does, or the call fails. Left out, none is sent.
 */
internalVersion?: string
/**
 * The version in the words of its maker. On the Zurich release it has to name the same version as Internal version does, or the call fails. Left out, none is sent.
 */
version?: string
/**
 * The TM Forum type of the entry. The documentation says ServiceSpecificationRef, and its own examples send the name of the specification; ServiceNow does not keep it. Left out, none is sent.
 */
"@type"?: string
}
/**
 * One property of what is ordered, such as a bandwidth or a model.
 */
export interface CharacteristicInput {
/**
 * The name of the characteristic, as the catalog has it (table sn_prd_pm_characteristic). A name or value that does not fit does not fail the order: ServiceNow writes that into the work notes of the line item.
 */
name?: string
/**
 * The value that is ordered; for a choice, one of its options. Left out, none is sent.
 */
value?: string
/**
 * The value before this order, for every action but add. Left out, none is sent.
 */
previousValue?: string
/**
 * What kind of value it is, such as Choice, Single Line Text or Yes/No. The spelling differs from page to page of the documentation and from release to release, so any text is taken. From version 3 of the API on, the words are written in small letters with underscores, such as single_line_text. Left out, none is sent.
 */
valueType?: string
}
/**
 * How what is ordered stands to something that the customer has already.
 */
export interface InventoryRelationshipInput {
/**
 * The sys_id or the external id of the product inventory (table sn_prd_invt_product_inventory).
 */
id?: string
/**
 * How they stand to each other: Requires is the only value.
 */
relationshipType?: "Requires"
}
/**
 * The site at which something is installed.
 */
export interface OrderPlaceInput {
/**
 * The sys_id of the location (table cmn_location). With the action change, another site than the present one makes the line item a move.
 */
id: string
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "Place"
}
/**
 * A person to turn to about one line item of an order.
 */
export interface LineContactInput {
/**
 * That the entry is a contact of a line item: OrderLineItemContact is the only value.
 */
"@referredType": "OrderLineItemContact"
/**
 * The given name of the contact. Left out, none is set.
 */
firstName?: string
/**
 * The family name of the contact. Left out, none is set.
 */
lastName?: string
/**
 * The mail address of the contact. Left out, none is set.
 */
email?: string
/**
 * The phone number of the contact at work. Left out, none is set.
 */
phone?: string
/**
 * The sys_id of a contact that the line item has already (table sn_ind_tmt_orm_order_line_item_contact); reading the order gives it. It is documented for product orders alone. Left out, the contact is told by the other fields.
 */
id?: string
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "RelatedParty"
}
/**
 * A key of another system for the product inventory that comes of a line item.
 */
export interface ExternalInventoryInput {
/**
 * The key that the product inventory is to have in the other system. From the Xanadu release on, an update passes over a key that exists already; before, it broke off with an error.
 */
externalProductInventoryId?: string
}
/**
 * How a line item stands to another one of the same order.
 */
export interface ItemRelationshipInput {
/**
 * The id of the other line item, as given in this order.
 */
id: string
/**
 * How this line item stands to the other: HasChild when it is above it, HasParent when it is below it, Requires when it needs it without being above or below.
 */
relationshipType: ("HasChild" | "HasParent" | "Requires")
}
/**
 * An account, contact or consumer with whom an order is made.
 */
export interface OrderPartyInput {
/**
 * The sys_id or the external id of the account (table customer_account), contact (customer_contact) or consumer (csm_consumer). List Accounts, List Contacts and List Consumers give it.
 */
id: string
/**
 * What the id stands for: Customer for an account, CustomerContact for a contact, Consumer for a consumer. Left out, how ServiceNow finds the party is not documented.
 */
"@referredType"?: ("Customer" | "CustomerContact" | "Consumer")
/**
 * The name of the party, for people who read the request. Left out, none is sent.
 */
name?: string
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "RelatedParty"
}
/**
 * A remark that is written into the comments of an order.
 */
export interface OrderNoteInput {
/**
 * The remark itself.
 */
text?: string
/**
 * A key for the remark in the caller's system. ServiceNow's samples send it, but whether it is kept is not documented. Left out, none is sent.
 */
id?: string
/**
 * Who wrote the remark. ServiceNow's samples send it, but an order that is read back names the user who made the call. Left out, that user is the author.
 */
author?: string
/**
 * When the remark was written, in ISO 8601 in UTC. ServiceNow's samples send it, but whether it is kept is not documented. Left out, the time of the call counts.
 */
date?: string
}
/**
 * The order waits in the inbound queue. It does not exist yet and can still fail.
 */
export interface QueuedOrder {
/**
 * The sys_id that the order is going to have. Ask for the order under it until it is there.
 */
orderId: string
}
/**
 * Changes a service order that is under way. ServiceNow wants line items in every update, each with its id, its action and its service, even when only a date of the order changes; what becomes of line items that are left out is not documented. It takes no update once the order has passed its point of no return (ponr is true), while it is still queued, and for orders whose fulfillment type is not deliver. Options of a service that do not fit are no failure: ServiceNow writes them into the work notes of the line item.
 */
export interface ServiceOrderUpdateInput {
/**
 * The sys_id of the order to change (table sn_ind_tmt_orm_order). List Service Orders gives it. The external id is something else.
 */
id: string
/**
 * The line items to change, each by the id that the order gave it. ServiceNow demands them in every update. Older documentation demands a specification of every service too, the newest only of some.
 * 
 * @minItems 1
 */
serviceOrderItem: [ServiceOrderItemInput, ...(ServiceOrderItemInput)[]]
/**
 * Whom the order is for. Give at least one account (Customer) or consumer (Consumer): among the faults that ServiceNow lists for an update is that they are missing. Left out, none are sent.
 */
relatedParty?: OrderPartyInput[]
/**
 * The key of the order in your own system. Left out, none is sent.
 */
externalId?: string
/**
 * The name of your own system. Only the Zurich release documents it. Left out, none is sent.
 */
externalSystem?: string
/**
 * When the customer now wants the work to begin, as date and time in UTC. Left out, none is sent.
 */
requestedStartDate?: string
/**
 * When the customer now wants the order to be delivered, as date and time in UTC. Left out, none is sent.
 */
requestedCompletionDate?: string
/**
 * When the whole order is now due. It cannot be before the due date of a line item, and cannot be changed while a line item has action suspend or resume. Left out, none is sent.
 */
committedDueDate?: string
/**
 * Remarks of the customer, for the comments of the order. Left out, none are sent.
 */
note?: OrderNoteInput[]
/**
 * A short text about the order. Left out, none is sent.
 */
description?: string
/**
 * The priority of the order. ServiceNow's examples send it and the answer repeats it; what it does is not documented. Left out, none is sent.
 */
priority?: string
/**
 * The category of the order, in free text. ServiceNow's examples send it and the answer repeats it; what it does is not documented. Left out, none is sent.
 */
category?: string
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
