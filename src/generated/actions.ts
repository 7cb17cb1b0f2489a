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
 * The orders of this page.
 */
export type ProductOrderListOutput = ProductOrder[]
/**
 * The properties of the product, such as a bandwidth or a model. Left out, none is sent.
 */
export type ProductCharacteristic = CharacteristicInput[]
/**
 * What the customer has already and this product needs. Left out, none is sent.
 */
export type ProductRelationship = InventoryRelationshipInput[]
/**
 * What the line item costs: one entry for what recurs, one for what is paid once. All have to be in the currency of the order. Left out, this call sets none.
 */
export type ItemPrice1 = ItemPriceInput[]
/**
 * Keys of another system for the product inventories that come of this line item. Left out, this call sets none.
 */
export type ExternalProductInventory = ExternalInventoryInput[]
/**
 * The order that was made or, with the mode async, the id under which it waits in the queue.
 */
export type ProductOrderCreateOutput = (ProductOrder | QueuedOrder)
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
"productOrder.list": {
input: ProductOrderListInput
output: ProductOrderListOutput
}
"productOrder.get": {
input: ProductOrderGetInput
output: ProductOrder
}
"productOrder.update": {
input: ProductOrderUpdateInput
output: ProductOrder
}
"productOrder.cancel": {
input: ProductOrderCancelInput
output: ProductOrderCancelOutput
}
"productOrder.create": {
input: ProductOrderCreateInput
output: ProductOrderCreateOutput
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
 * Lists product orders with their line items, a page at a time. A page that is not the whole list has the status 206, and where nothing fits, the list is empty. Of the characteristics of a product only those come whose value differs from the previous one.
 */
export interface ProductOrderListInput {
/**
 * Only orders in this state. The values are not documented; answers show new, in_progress and completed. Left out, orders in every state.
 */
state?: string
/**
 * Only orders with this key of the caller's system. From version 3 of the API on (Brazil release); what an older release does with it is not documented, so look at the externalId of what comes. Left out, all orders.
 */
externalId?: string
/**
 * Only orders of this account. From version 3 of the API on (Brazil release); what an older release does with it, and whether an external id will do, is not documented. Left out, all orders.
 */
account?: string
/**
 * Only orders of this contact. From version 3 of the API on (Brazil release); what an older release does with it, and whether an external id will do, is not documented. Left out, all orders.
 */
contact?: string
/**
 * Only orders of this consumer. From version 3 of the API on (Brazil release); what an older release does with it, and whether an external id will do, is not documented. Left out, all orders.
 */
consumer?: string
/**
 * The fields to give of each order, by name. How several are separated is not documented; ServiceNow's trouble tickets use commas. A name that there is not is passed over without a word. Left out, all fields.
 */
fields?: string
/**
 * How many orders a page holds at most, up to 100. Left out, ServiceNow gives 20.
 */
limit?: number
/**
 * How many orders to skip. Left out, the list begins at the first one.
 */
offset?: number
}
/**
 * A product order (table sn_ind_tmt_orm_order).
 */
export interface ProductOrder {
/**
 * The sys_id of the order.
 */
id?: string
/**
 * The link to the order, from /api/ on.
 */
href?: string
/**
 * The key of the order in the caller's system. Older releases leave it out of lists.
 */
externalId?: string
/**
 * The name of the caller's system.
 */
externalSystem?: string
/**
 * The id of the order as version 3 of the API (Brazil release) lists it.
 */
orderId?: string
/**
 * When the order was placed, in ISO 8601. From version 3 of the API on (Brazil release).
 */
orderDate?: string
/**
 * The state of the order; new right after it is made.
 */
state?: string
/**
 * The version of the order, as text; it grows with every revision.
 */
version?: string
/**
 * Whether the order has passed the point of no return and can be neither changed nor canceled any more. Comes as "true" or "false".
 */
ponr?: (string | boolean)
/**
 * The currency of the order.
 */
orderCurrency?: string
/**
 * The currency, where the request named it so and the answer repeats it.
 */
currencyCode?: string
/**
 * The date by which the whole order is promised; never before that of a line item.
 */
committedDueDate?: string
/**
 * The date by which the order should be done.
 */
expectedCompletionDate?: string
/**
 * The date by which the customer wants the order done.
 */
requestedCompletionDate?: string
/**
 * The date from which the customer wants the order worked on.
 */
requestedStartDate?: string
/**
 * The channels through which the order is sold.
 */
channel?: OrderChannel[]
/**
 * The remarks on the order.
 */
note?: OrderNote[]
/**
 * The line items.
 */
productOrderItem?: ProductOrderItem[]
/**
 * With whom the order is made. From version 3 of the API on (Brazil release), each entry can come in a second form.
 */
relatedParty?: (OrderPartyRole | OrderParty)[]
/**
 * The TM Forum type of the order.
 */
"@type"?: string
}
/**
 * A channel through which the order is sold.
 */
export interface OrderChannel {
/**
 * The key of the channel.
 */
id?: string
/**
 * The label of the channel.
 */
name?: string
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
 * One thing that is ordered.
 */
export interface ProductOrderItem {
/**
 * The key that the caller chose for the line item.
 */
id?: string
/**
 * What is done.
 */
action?: string
/**
 * Why the line item is ordered.
 */
actionReason?: string
/**
 * The state of the line item; new right after it is made.
 */
state?: string
/**
 * The version of the line item, as text.
 */
version?: string
/**
 * How many.
 */
quantity?: number
/**
 * Whether the line item has passed the point of no return and can be neither changed nor canceled any more. Comes as "true" or "false".
 */
ponr?: (string | boolean)
/**
 * The date by which the line item is promised.
 */
committedDueDate?: string
product?: OrderedProduct
productOffering?: ProductOffering
/**
 * How this line item stands to the others of the order.
 */
productOrderItemRelationship?: ItemRelationship[]
/**
 * What the line item costs: an entry for what recurs, and one for what is paid once.
 */
itemPrice?: ItemPrice[]
/**
 * Keys of another system for the product inventories that come of this line item.
 */
externalProductInventory?: ExternalInventory[]
billingAccount?: BillingAccount
payment?: OrderPayment
/**
 * The TM Forum type of the entry.
 */
"@type"?: string
}
/**
 * The product that a line item adds, changes or deletes.
 */
export interface OrderedProduct {
/**
 * The sys_id or the external id of the product; given for change and delete.
 */
id?: string
place?: OrderPlace
/**
 * The properties of the product whose value differs from the previous one.
 */
productCharacteristic?: Characteristic[]
/**
 * What the customer has already and this product needs.
 */
productRelationship?: InventoryRelationship[]
productSpecification?: OrderSpecification
/**
 * The persons to turn to about this line item.
 */
relatedParty?: LineContact[]
/**
 * The TM Forum type of the entry.
 */
"@type"?: string
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
 * The offering of the catalog from which something is ordered.
 */
export interface ProductOffering {
/**
 * The external id of the offering or, where it has none, the sys_id of its first version. Older releases may give the sys_id in either case.
 */
id?: string
/**
 * The name of the offering.
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
 * The sys_id of the first version of the offering.
 */
internalId?: string
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
 * A price of a line item.
 */
export interface ItemPrice {
/**
 * Whether the price recurs or is paid once.
 */
priceType?: string
/**
 * For a price that recurs: how often.
 */
recurringChargePeriod?: string
/**
 * The sums that make the price.
 */
price?: {
taxIncludedAmount?: OrderAmount
}
}
/**
 * A sum of money.
 */
export interface OrderAmount {
/**
 * The sum.
 */
value?: number
/**
 * The code of the currency.
 */
unit?: string
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
 * The billing account that is charged.
 */
export interface BillingAccount {
/**
 * The key of the billing account.
 */
id?: string
/**
 * The name of the billing account.
 */
name?: string
/**
 * The status of the billing account.
 */
status?: string
/**
 * Whether the billing account is in use.
 */
active?: (boolean | string)
/**
 * The TM Forum type of the entry.
 */
"@type"?: string
}
/**
 * The payment profile that pays for the line item.
 */
export interface OrderPayment {
/**
 * The key of the payment profile.
 */
id?: string
/**
 * How is paid.
 */
paymentMethod?: string
/**
 * The kind of that method.
 */
paymentMethodType?: string
/**
 * The key under which the payment provider knows the profile.
 */
paymentReferenceId?: string
}
/**
 * An account, contact, consumer or location with which an order is made, as version 3 of the API (Brazil release) tells it.
 */
export interface OrderPartyRole {
/**
 * The role of the party.
 */
role?: string
/**
 * Which record it is.
 */
partyOrPartyRole: {
/**
 * The key of the record.
 */
id?: string
/**
 * The name of the record.
 */
name?: string
/**
 * The mail address of the record.
 */
email?: string
/**
 * The TM Forum type of the entry.
 */
"@type"?: string
}
/**
 * The kind of record.
 */
"@type"?: string
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
 * Reads one product order with its line items. ServiceNow answers with the status 200 as well for an order that still waits in the inbound queue, or that could not be made from there; this action then fails and says which of the two it is. To wait for a queued order, run it until it succeeds, as long as the reason is queued.
 */
export interface ProductOrderGetInput {
/**
 * The sys_id or the external id of the order (table sn_ind_tmt_orm_order). List Product Order gives it, and so does the answer when an order is created or queued.
 */
id: string
}
/**
 * Changes a product order that has not passed its point of no return; what is left out stays as it is. Line items are told by their id: one that the order does not have is added. Characteristics that do not fit do not fail the call, but are written into the work notes of the line item. The answer mostly holds the whole order; after a change of the type nonProduct it can be the id, the state and the link alone.
 */
export interface ProductOrderUpdateInput {
/**
 * The sys_id of the order (table sn_ind_tmt_orm_order); an external id will not do. List Product Order gives it.
 */
id: string
/**
 * The line items to change, cancel or add. Each needs its action, unless the change type is nonProduct. Left out, no line item changes.
 */
productOrderItem?: ProductOrderItemUpdate[]
/**
 * Give nonProduct to change only notes and parties, of the order and of its line items: ServiceNow then passes over everything else without a word, and the state of the order stays. From version 3 of the API on (Brazil release). Left out, it is a change of products.
 */
changeType?: "nonProduct"
/**
 * With whom the order is made: at least one account or consumer. An update only refers to records that there are. From version 3 of the API on (Brazil release), an account and a consumer cannot be named at once. Left out, they stay as they are.
 */
relatedParty?: ProductOrderPartyUpdate[]
/**
 * The channels through which the order is sold. Left out, they stay as they are.
 */
channel?: OrderChannelInput[]
/**
 * Remarks to add to the order. Left out, none is added.
 */
note?: OrderNoteInput[]
/**
 * The key of the order in the caller's system. Left out, it stays as it is.
 */
externalId?: string
/**
 * The name of the caller's system, a hyphen and TMF622. Left out, it stays as it is.
 */
externalSystem?: string
/**
 * The currency that the order has. It cannot be changed: with another one ServiceNow refuses the update. Best left out.
 */
orderCurrency?: string
/**
 * The date from which the customer wants the order worked on, in ISO 8601 in UTC. Left out, it stays as it is.
 */
requestedStartDate?: string
/**
 * The date by which the customer wants the order done, in ISO 8601 in UTC. Left out, it stays as it is.
 */
requestedCompletionDate?: string
/**
 * The date by which the whole order is promised, in ISO 8601 in UTC; not before that of any line item. It cannot be changed while line items are suspended or resumed. Left out, it stays as it is.
 */
committedDueDate?: string
/**
 * The TM Forum type of what is sent. It does not change the order. Left out, none is sent.
 */
"@type"?: "ProductOrder"
}
/**
 * One line item that is changed, canceled or added.
 */
export interface ProductOrderItemUpdate {
/**
 * A key that you choose for the line item, such as a number. Other line items of the order name it in their relations, and it becomes the external id of the line item. At most 40 characters.
 */
id: string
/**
 * What is to be done: add something new; change or delete something that the customer has; suspend or resume it; or no-change, to leave it as it is.
 */
action?: ("add" | "change" | "delete" | "no-change" | "resume" | "suspend")
/**
 * The word cancel cancels this line item. Left out or empty, the line item is updated, or added when the order has no such id. Other words are not documented.
 */
revisionOperation?: string
productOffering?: ProductOfferingInput
product?: OrderedProductUpdate
/**
 * How many. Left out, this call sets none.
 */
quantity?: number
/**
 * Why the line item is ordered. Left out, this call sets none.
 */
actionReason?: string
/**
 * The date by which the line item is promised, in ISO 8601 in UTC. It cannot be changed with suspend or resume. Left out, this call sets none.
 */
committedDueDate?: string
itemPrice?: ItemPrice1
/**
 * How this line item stands to the others of the order. Version 3 of the API (Brazil release) wants both fields of each. Left out, this call sets none.
 */
productOrderItemRelationship?: ItemRelationshipUpdate[]
externalProductInventory?: ExternalProductInventory
/**
 * Remarks on the line item. From version 3 of the API on (Brazil release), with the change type nonProduct. Left out, none is added.
 */
note?: OrderNoteInput[]
/**
 * The persons to turn to about this line item. From version 3 of the API on (Brazil release), with the change type nonProduct; otherwise they stand in the product. Left out, they stay as they are.
 */
relatedParty?: LineContactUpdate[]
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "ProductOrderItem"
}
/**
 * The offering of the catalog from which something is ordered.
 */
export interface ProductOfferingInput {
/**
 * The external id of the offering, or the sys_id of its first version (table sn_prd_pm_product_offering).
 */
id: string
/**
 * The name of the offering. Left out, none is sent.
 */
name?: string
/**
 * The number of the version in ServiceNow, as text. Left out, which version is taken is not documented.
 */
internalVersion?: string
/**
 * The version in the words of its maker. Left out, none is sent.
 */
version?: string
/**
 * The sys_id of the first version of the offering. Version 3 of the API documents it for updates. Left out, none is sent.
 */
internalId?: string
}
/**
 * The product that a line item adds, changes or deletes.
 */
export interface OrderedProductUpdate {
/**
 * The sys_id or the external id of the product that the customer has (table sn_ind_tmt_orm_product_inventory). Needed when the action is change or delete. Left out, it is a new product.
 */
id?: string
productSpecification?: ProductSpecificationInput
productCharacteristic?: ProductCharacteristic
place?: OrderPlaceInput
/**
 * The persons to turn to about this line item. Left out, none is sent.
 */
relatedParty?: LineContactUpdate[]
productRelationship?: ProductRelationship
/**
 * Whether the product is a bundle of others. One of ServiceNow's samples sends it, but what becomes of it is not documented. Left out, none is sent.
 */
isBundle?: boolean
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "Product"
}
/**
 * The specification of a product. Where both versions are given, they have to be the same one (such as 1 and v1), or ServiceNow refuses the order.
 */
export interface ProductSpecificationInput {
/**
 * The external id of the specification, or the sys_id of its first version (table sn_prd_pm_product_specification).
 */
id: string
/**
 * The name of the specification. Left out, none is sent.
 */
name?: string
/**
 * The number of the version in ServiceNow, as text. Left out, which version is taken is not documented. In a change, another version than that of the product upgrades it, or fails the order where sn_ind_tmt_orm.allowSpecVersionUpdateInChangeOrder is false.
 */
internalVersion?: string
/**
 * The version in the words of its maker. Left out, none is sent.
 */
version?: string
/**
 * The version in another system. One of ServiceNow's samples sends it, but what becomes of it is not documented. Left out, none is sent.
 */
externalVersion?: string
/**
 * The version as TM Forum names it. One of ServiceNow's samples sends it, but what becomes of it is not documented. Left out, none is sent.
 */
"@version"?: string
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "ProductSpecificationRef"
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
export interface LineContactUpdate {
/**
 * The sys_id of a contact that the line item has already (table sn_ind_tmt_orm_order_line_item_contact); reading the order gives it. It is documented for product orders alone. Left out, the contact is told by the other fields.
 */
id?: string
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
 * That the entry is a contact of a line item: OrderLineItemContact is the only value.
 */
"@referredType"?: "OrderLineItemContact"
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "RelatedParty"
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
 * A price of a line item: one entry for what recurs, one for what is paid once.
 */
export interface ItemPriceInput {
/**
 * Whether the price recurs or is paid once. Left out, none is sent.
 */
priceType?: string
/**
 * For a price that recurs: how often. Left out, none is sent.
 */
recurringChargePeriod?: string
/**
 * The sums that make the price. Left out, none is sent.
 */
price?: {
taxIncludedAmount?: OrderAmountInput
dutyFreeAmount?: OrderAmountInput
/**
 * The rate of the tax. ServiceNow's samples send it, but what becomes of it is not documented. Left out, none is sent.
 */
taxRate?: number
}
/**
 * The name of the price. ServiceNow's samples send it, but what becomes of it is not documented. Left out, none is sent.
 */
name?: string
/**
 * What is paid for. ServiceNow's samples send it, but what becomes of it is not documented. Left out, none is sent.
 */
description?: string
}
/**
 * A sum of money.
 */
export interface OrderAmountInput {
/**
 * The sum, as a number. Left out, none is sent.
 */
value?: number
/**
 * The code of the currency. Every line item has to use the currency of the order. Left out, none is sent.
 */
unit?: string
}
/**
 * How a line item stands to another one of the same order.
 */
export interface ItemRelationshipUpdate {
/**
 * The id of the other line item, as given in this order.
 */
id: string
/**
 * How this line item stands to the other: HasChild when it is above it, HasParent when it is below it, Requires when it needs it without being above or below.
 */
relationshipType?: ("HasChild" | "HasParent" | "Requires")
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
 * An account, contact or consumer with whom the order is made. There are two forms. The first, which every release takes, has Kind of party and Id. The second, from version 3 of the API on (Brazil release), has Party and Type instead.
 */
export interface ProductOrderPartyUpdate {
/**
 * In the first form: what the id stands for. Customer is an account, CustomerContact a contact, Consumer a consumer.
 */
"@referredType"?: ("Customer" | "CustomerContact" | "Consumer")
/**
 * In the first form: the sys_id or the external id of the account (table customer_account), contact (customer_contact) or consumer (csm_consumer). List Accounts, List Contacts and List Consumers give it.
 */
id?: string
/**
 * In the first form: the name of the party, for people who read the request. Left out, none is sent.
 */
name?: string
partyOrPartyRole?: PartyRefUpdate
/**
 * In the second form: the role of the party, which has to fit the type.
 */
role?: string
/**
 * In the first form RelatedParty, which may be left out. In the second form the kind of record in which ServiceNow looks for the id.
 */
"@type"?: ("RelatedParty" | "Account" | "Contact" | "Consumer")
}
/**
 * The account, contact or consumer. It has to be there: an update creates none.
 */
export interface PartyRefUpdate {
/**
 * The sys_id or the external id of the record.
 */
id: string
/**
 * The TM Forum type of the entry. ServiceNow does not check it. Left out, none is sent.
 */
"@type"?: string
}
/**
 * A channel through which the order is sold.
 */
export interface OrderChannelInput {
/**
 * The external id of the distribution channel (table sn_prd_pm_distribution_channel).
 */
id: string
/**
 * The label of the channel, one of the choices of the order's field Channel. Left out, none is sent.
 */
name?: string
}
/**
 * Asks ServiceNow to cancel a product order. The state done in the answer says that the request was accepted, not that the order is canceled: the order then goes through an assessment and the cancellation itself, so read it again to see what became of it. The id in the answer is that of the order.
 */
export interface ProductOrderCancelInput {
/**
 * Which order to cancel.
 */
productOrder: {
/**
 * The sys_id of the order (table sn_ind_tmt_orm_order). List Product Order gives it.
 */
id: string
/**
 * A link to the order, which the answer repeats. Left out, it is empty.
 */
href?: string
/**
 * What is canceled: ProductOrder is the only value. Left out, it is empty.
 */
"@referredType"?: "ProductOrder"
}
/**
 * Why the order is canceled, as free text. Left out, it is empty.
 */
cancellationReason?: string
/**
 * The date on which the order is to be canceled, in ISO 8601 in UTC. Left out, it is empty.
 */
requestedCancellationDate?: string
/**
 * The TM Forum type of what is sent. ServiceNow's own sample spells it CancelProductorder. Left out, it is empty.
 */
"@type"?: string
}
/**
 * What was accepted.
 */
export interface ProductOrderCancelOutput {
/**
 * The sys_id of the order; the request to cancel has no id of its own.
 */
id?: string
/**
 * The link of the order, as it was sent.
 */
href?: string
/**
 * The word done when the request was accepted.
 */
state?: string
/**
 * Why the order is canceled.
 */
cancellationReason?: string
/**
 * The date on which it is to be canceled.
 */
requestedCancellationDate?: string
/**
 * The order that is canceled.
 */
productOrder?: {
/**
 * The sys_id of the order.
 */
id?: string
/**
 * The link of the order, as it was sent.
 */
href?: string
/**
 * What is canceled.
 */
"@referredType"?: string
}
/**
 * The TM Forum type of the answer.
 */
"@type"?: string
}
/**
 * Creates a product order at once and gives it. With the mode async ServiceNow only puts the order into its inbound queue and gives the id that it is going to have; it can still fail there, so read it by that id until it is there. The line items of one order can add, change and delete products. Characteristics that do not fit do not fail the order, but are written into the work notes of the line item. Whether ServiceNow refuses a second order with the same external id is not documented, so look for the order before you send it again.
 */
export interface ProductOrderCreateInput {
/**
 * What is ordered.
 */
productOrderItem: ProductOrderItemInput[]
/**
 * With whom the order is made. ServiceNow refuses an order that names neither an account nor a consumer. From version 3 of the API on (Brazil release), a party that is not known can be created with the order.
 */
relatedParty?: ProductOrderPartyInput[]
/**
 * The code of the currency, which has to be that of all prices and cannot be changed later. ServiceNow documents it as required and refuses orders without it, though some of its own samples leave it out.
 */
orderCurrency?: string
/**
 * The key of the order in the caller's system, by which it can be read. Left out, none is set. Give one, so that the order can be found if the call breaks off.
 */
externalId?: string
/**
 * The name of the caller's system, a hyphen and TMF622. Left out, none is set.
 */
externalSystem?: string
/**
 * Give async to put the order into the inbound queue and not to wait for it. Left out, the order is made at once.
 */
mode?: "async"
/**
 * The date from which the customer wants the order worked on, in ISO 8601 in UTC. Left out, none is set.
 */
requestedStartDate?: string
/**
 * The date by which the customer wants the order done, in ISO 8601 in UTC. Left out, none is set.
 */
requestedCompletionDate?: string
/**
 * The date by which the whole order is promised, in ISO 8601 in UTC; not before that of any line item. Left out, none is set.
 */
committedDueDate?: string
/**
 * The channels through which the order is sold. Left out, none is set.
 */
channel?: OrderChannelInput[]
/**
 * Remarks on the order. Left out, there are none.
 */
note?: ProductOrderNoteInput[]
/**
 * Whether the values of choices are stored as they are sent, without a check and without a word in the work notes. It goes with the system property sn_ind_tmt_orm.disableCharValueValidation, which the administrator has to create; version 3 of the API (Brazil release) knows the property alone. Left out, false.
 */
disableCharValueValidation?: boolean
/**
 * Another name for the currency, which one of ServiceNow's samples sends in place of Currency. Use Currency. Left out, none is sent.
 */
currencyCode?: string
/**
 * When the order was placed, in ISO 8601 in UTC. One of ServiceNow's samples sends it, but what becomes of it is not documented. Left out, none is sent.
 */
orderDate?: string
/**
 * A link to the order. What becomes of it is not documented. Left out, it is empty.
 */
href?: string
/**
 * The TM Forum type of what is sent. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "ProductOrder"
}
/**
 * One thing that is ordered.
 */
export interface ProductOrderItemInput {
/**
 * A key that you choose for the line item, such as a number. Other line items of the order name it in their relations, and it becomes the external id of the line item. At most 40 characters.
 */
id: string
/**
 * What is to be done: add something new; change or delete something that the customer has; suspend or resume it; or no-change, to leave it as it is.
 */
action: ("add" | "change" | "delete" | "no-change" | "resume" | "suspend")
productOffering: ProductOfferingInput
/**
 * How this line item stands to the others of the order. Together they make the hierarchy. The documentation wants the list for every line item; give an empty one for an order with a single line item, which it does not show.
 */
productOrderItemRelationship: ItemRelationshipInput[]
product?: OrderedProductInput
/**
 * How many. Left out, this call sets none.
 */
quantity?: number
/**
 * Why the line item is ordered. Left out, this call sets none.
 */
actionReason?: string
/**
 * The date by which the line item is promised, in ISO 8601 in UTC. It cannot be changed with suspend or resume. Left out, this call sets none.
 */
committedDueDate?: string
itemPrice?: ItemPrice1
externalProductInventory?: ExternalProductInventory
billingAccount?: BillingAccountInput
payment?: OrderPaymentInput
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "ProductOrderItem"
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
 * The product that a line item adds, changes or deletes.
 */
export interface OrderedProductInput {
/**
 * The sys_id or the external id of the product that the customer has (table sn_ind_tmt_orm_product_inventory). Needed when the action is change or delete. Left out, it is a new product.
 */
id?: string
productSpecification?: ProductSpecificationInput
productCharacteristic?: ProductCharacteristic
place?: OrderPlaceInput
/**
 * The persons to turn to about this line item. Left out, none is sent.
 */
relatedParty?: LineContactInput[]
productRelationship?: ProductRelationship
/**
 * Whether the product is a bundle of others. One of ServiceNow's samples sends it, but what becomes of it is not documented. Left out, none is sent.
 */
isBundle?: boolean
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "Product"
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
 * The billing account that is charged. An id that ServiceNow does not know creates one: then name, status, active and type are needed too.
 */
export interface BillingAccountInput {
/**
 * The sys_id or the external id of the billing account. One that is not known becomes the external id of a new billing account.
 */
id: string
/**
 * The name of the billing account. Needed to create one.
 */
name?: string
/**
 * The status of the billing account; the choices depend on the instance. Needed to create one.
 */
status?: string
/**
 * Whether the billing account is in use. Needed to create one.
 */
active?: boolean
/**
 * The TM Forum type of the entry. Needed to create one.
 */
"@type"?: "BillingAccountRef"
}
/**
 * The payment profile that pays for the line item. An id that ServiceNow does not know creates one: then the other fields are needed too.
 */
export interface OrderPaymentInput {
/**
 * The sys_id or the external id of the payment profile. One that is not known creates a profile.
 */
id: string
/**
 * How is paid; the choices depend on the instance. Needed to create a profile.
 */
paymentMethod?: string
/**
 * The kind of that method; the choices depend on the instance. Needed to create a profile.
 */
paymentMethodType?: string
/**
 * The key under which the payment provider knows the profile. Needed to create a profile.
 */
paymentReferenceId?: string
}
/**
 * An account, contact or consumer with whom the order is made. There are two forms. The first, which every release takes, has Kind of party and Id. The second, from version 3 of the API on (Brazil release), has Party, Type and Role instead.
 */
export interface ProductOrderPartyInput {
/**
 * In the first form: what the id stands for. Customer is an account, CustomerContact a contact, Consumer a consumer.
 */
"@referredType"?: ("Customer" | "CustomerContact" | "Consumer")
/**
 * In the first form: the sys_id or the external id of the account (table customer_account), contact (customer_contact) or consumer (csm_consumer). List Accounts, List Contacts and List Consumers give it.
 */
id?: string
/**
 * In the first form: the name of the party, for people who read the request. Left out, none is sent.
 */
name?: string
partyOrPartyRole?: PartyRefInput
/**
 * In the second form: the role of the party, which has to fit the type.
 */
role?: string
/**
 * In the first form RelatedParty, which may be left out. In the second form the kind of record in which ServiceNow looks for the id.
 */
"@type"?: ("RelatedParty" | "Account" | "Contact" | "Consumer" | "Location")
}
/**
 * The account, contact, consumer or location. An id that ServiceNow does not know creates the record from the other fields.
 */
export interface PartyRefInput {
/**
 * The sys_id or the external id of the record. One that is not known becomes the external id of a new record.
 */
id: string
/**
 * The TM Forum type of the entry: PartyRef is the only value.
 */
"@type": "PartyRef"
/**
 * The name of the account, contact or location. Needed to create one.
 */
name?: string
/**
 * The number of the account. Needed to create an account.
 */
accountNumber?: string
/**
 * The status of the account; the values are not documented. Needed to create an account.
 */
status?: string
/**
 * The given name of the contact. Needed to create a contact.
 */
firstName?: string
/**
 * The family name of the contact. Needed to create a contact.
 */
lastName?: string
/**
 * The mail address of the contact. Needed to create a contact.
 */
email?: string
/**
 * Street and house number of the location. Needed to create a location.
 */
address?: string
/**
 * The city of the location. Needed to create a location.
 */
city?: string
/**
 * The postal code of the location. Needed to create a location.
 */
postalCode?: string
/**
 * The country of the location. Needed to create a location.
 */
country?: string
}
/**
 * A remark that is written into the comments of the order.
 */
export interface ProductOrderNoteInput {
/**
 * The remark itself.
 */
text: string
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
