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
 * The catalogs; an empty list if there is none that fits.
 */
export type CatalogListCatalogsOutput = Catalog[]
/**
 * A category as a list gives it, with the categories right under it.
 */
export type ListedCategory = (Category & {
/**
 * How many items the category holds.
 */
count?: (number | string)
/**
 * The categories right under this one; an empty list if there are none.
 */
subcategories?: CatalogPlace[]
})
/**
 * The categories of this page; an empty list if there are none.
 */
export type CatalogListCategoriesOutput = ListedCategory[]
/**
 * A service catalog and its categories.
 */
export type CatalogDetails = (Catalog & {
/**
 * The categories of the catalog.
 */
categories?: {
/**
 * The sys_id of the category.
 */
sys_id?: string
/**
 * The name of the category.
 */
title?: string
/**
 * What the category is for; null if nothing is said.
 */
description?: (string | null)
/**
 * The file of the picture above the category; empty if there is none.
 */
header_image?: (string | null)
}[]
})
/**
 * A category and the categories right under it.
 */
export type CategoryDetails = (Category & {
/**
 * The categories right under this one.
 */
child_categories?: {
/**
 * The sys_id of the child.
 */
sys_id?: string
/**
 * The name of the child.
 */
title?: string
/**
 * How many items the child holds.
 */
count?: (number | string)
/**
 * The sys_id of the category above, which is this one.
 */
parent?: string
/**
 * Whether it is a parent category.
 */
isParentCategory?: (boolean | string)
/**
 * The categories right under the child; an empty list if there are none.
 */
subcategories?: CatalogPlace[]
}[]
})
/**
 * The items of this page; an empty list if none fits.
 */
export type CatalogListItemsOutput = Item[]
/**
 * A catalog item, the questions that it asks, and what its form does in the browser.
 */
export type ItemDetails = (Item & {
/**
 * The questions of the item; an empty list if it asks nothing. Questions inside a container stand in its children.
 */
variables?: ItemVariable[]
/**
 * All categories of the item.
 */
categories?: {
category?: CatalogPlace
/**
 * The sys_id of the category above it.
 */
sys_id?: string
/**
 * The name of the category above it.
 */
title?: (string | null)
/**
 * Whether the category is in use.
 */
active?: (boolean | string)
}[]
client_script?: ClientScripts
/**
 * What shows, hides or demands questions in the browser while a person answers. The entries are not documented.
 */
ui_policy?: Record<string, unknown>[]
/**
 * What fills answers from other answers in the browser. The entries are not documented.
 */
data_lookup?: Record<string, unknown>[]
})
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
 * The answer as a person reads it.
 */
export type CatalogGetVariableDisplayValueOutput = string
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
"catalog.listCatalogs": {
input: CatalogListCatalogsInput
output: CatalogListCatalogsOutput
}
"catalog.listCategories": {
input: CatalogListCategoriesInput
output: CatalogListCategoriesOutput
}
"catalog.getCatalog": {
input: CatalogGetCatalogInput
output: CatalogDetails
}
"catalog.getCategory": {
input: CatalogGetCategoryInput
output: CategoryDetails
}
"catalog.listItems": {
input: CatalogListItemsInput
output: CatalogListItemsOutput
}
"catalog.checkDelegation": {
input: CatalogCheckDelegationInput
output: CatalogCheckDelegationOutput
}
"catalog.getItem": {
input: CatalogGetItemInput
output: ItemDetails
}
"catalog.listInvalidDelegatedUsers": {
input: CatalogListInvalidDelegatedUsersInput
output: CatalogListInvalidDelegatedUsersOutput
}
"catalog.orderItem": {
input: CatalogOrderItemInput
output: CatalogOrderItemOutput
}
"catalog.submitRecordProducer": {
input: CatalogSubmitRecordProducerInput
output: CatalogSubmitRecordProducerOutput
}
"catalog.getVariableDisplayValue": {
input: CatalogGetVariableDisplayValueInput
output: CatalogGetVariableDisplayValueOutput
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
 * Lists the service catalogs that the signed-in user may see. There are no pages here: raise the limit if an instance has more catalogs than it takes.
 */
export interface CatalogListCatalogsInput {
/**
 * A word to look for in the titles of the catalogs. Left out, all catalogs are listed.
 */
sysparm_text?: string
/**
 * The device for which a catalog is made: desktop, mobile or both. Left out, this call names none.
 */
sysparm_view?: ("desktop" | "mobile" | "both")
/**
 * How many catalogs to read at most. ServiceNow counts before it leaves out those that the user may not see, so fewer can come. Left out, 10,000. No upper bound is documented; very large numbers slow the instance down. ServiceNow documents no offset for this list.
 */
sysparm_limit?: number
}
/**
 * A service catalog (table sc_catalog).
 */
export interface Catalog {
/**
 * The sys_id of the catalog.
 */
sys_id?: string
/**
 * The name of the catalog.
 */
title?: string
/**
 * What the catalog is for; empty if nothing is said.
 */
description?: (string | null)
/**
 * Whether the catalog has categories.
 */
has_categories?: (boolean | string)
/**
 * Whether the catalog has items.
 */
has_items?: (boolean | string)
/**
 * The file of the picture that a desktop shows, usually a sys_id and an ending; empty if there is none.
 */
desktop_image?: (string | null)
}
/**
 * Lists the categories of a catalog that the signed-in user may see, a page at a time. A page can be shorter than asked for, since ServiceNow leaves out what the user may not see after it has counted, and now and then it is longer. When a whole page is left out, reading on can end there too early; a larger limit makes it unlikely.
 */
export interface CatalogListCategoriesInput {
/**
 * The sys_id of the catalog (table sc_catalog). List Catalogs gives it.
 */
sys_id: string
/**
 * Whether to list only the categories that hang right under the catalog; false lists all. What ServiceNow does when it is left out is not documented.
 */
sysparm_top_level_only?: boolean
/**
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which is not documented. Left out, this call names none.
 */
sysparm_view?: ("desktop" | "mobile" | "both")
/**
 * How many categories to read at most. ServiceNow counts before it leaves out those that the user may not see, so fewer can come. Left out, 10,000. No upper bound is documented; very large numbers slow the instance down.
 */
sysparm_limit?: number
/**
 * How many categories to skip. The next page begins at this offset plus the limit, however many came. Left out, the list begins at the first one.
 */
sysparm_offset?: number
}
/**
 * A category of a service catalog (table sc_category).
 */
export interface Category {
/**
 * The sys_id of the category.
 */
sys_id?: string
/**
 * The name of the category.
 */
title?: string
/**
 * A short text about the category. It can end in line breaks and tabs.
 */
description?: (string | null)
/**
 * A long text about the category; null if there is none.
 */
full_description?: (string | null)
/**
 * The file of the small icon of the category; empty if there is none.
 */
icon?: (string | null)
/**
 * The file of the icon beside the heading; empty if there is none.
 */
header_icon?: (string | null)
/**
 * The file of the picture on the page of the category; empty if there is none.
 */
homepage_image?: (string | null)
}
/**
 * A catalog or a category, by its sys_id and its title.
 */
export interface CatalogPlace {
/**
 * The sys_id of the catalog or category; empty if there is none.
 */
sys_id?: string
/**
 * Its title; null if there is none.
 */
title?: (string | null)
/**
 * Whether it is in use. Not every instance says so.
 */
active?: (boolean | string)
}
/**
 * Reads a service catalog and its categories. List Categories by Catalog tells more of each category.
 */
export interface CatalogGetCatalogInput {
/**
 * The sys_id of the catalog (table sc_catalog). List Catalogs gives it.
 */
sys_id: string
/**
 * The device for which a catalog is made: desktop, mobile or both. Left out, this call names none.
 */
sysparm_view?: ("desktop" | "mobile" | "both")
}
/**
 * Reads a category of a service catalog and the categories right under it. List Catalog Items gives the items in it.
 */
export interface CatalogGetCategoryInput {
/**
 * The sys_id of the category (table sc_category). List Categories by Catalog gives it.
 */
sys_id: string
/**
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which is not documented. Left out, this call names none.
 */
sysparm_view?: ("desktop" | "mobile" | "both")
}
/**
 * Lists what the signed-in user may find in the catalogs: items to order, record producers and order guides, a page at a time. The questions of an item are not in it; Get Catalog Item by ID gives those. A page can be shorter than asked for, since ServiceNow leaves out what the user may not see after it has counted. When that is a whole page, reading on can end there too early; a larger limit makes it unlikely.
 */
export interface CatalogListItemsInput {
/**
 * The sys_id of the catalog whose items are listed (table sc_catalog). Left out, the items of all catalogs are listed. What ServiceNow does with an id that does not exist is not documented.
 */
sysparm_catalog?: string
/**
 * The sys_id of the category whose items are listed (table sc_category). Choose the catalog first to choose it from a list. Left out, the items of all categories are listed.
 */
sysparm_category?: string
/**
 * The kind of item to list: Record Producer or Order Guide. Some instances name the first record_producer, the way it stands in the type of an item. ServiceNow ignores a kind that it does not know without a word and lists all, so look at the type of what comes. Left out, all kinds are listed.
 */
sysparm_type?: string
/**
 * Words to look for. Left out, nothing is looked for and all items are listed. ServiceNow's own examples put the words in quotation marks, which then belong to the value.
 */
sysparm_text?: string
/**
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which is not documented. Left out, this call names none.
 */
sysparm_view?: ("desktop" | "mobile" | "both")
/**
 * How many items to read at most. ServiceNow counts before it leaves out those that the user may not see, so fewer can come. Left out, 10,000. No upper bound is documented; very large numbers slow the instance down.
 */
sysparm_limit?: number
/**
 * How many items to skip. The next page begins at this offset plus the limit, however many came. Left out, the list begins at the first one.
 */
sysparm_offset?: number
}
/**
 * Something that a catalog offers: an item to order, a record producer or an order guide.
 */
export interface Item {
/**
 * The sys_id of the item.
 */
sys_id?: string
/**
 * The name of the item.
 */
name?: string
/**
 * What kind of item it is.
 */
type?: string
/**
 * The item in a line; null if nothing is said.
 */
short_description?: (string | null)
/**
 * A long text about the item, as HTML.
 */
description?: (string | null)
/**
 * The catalogs that offer the item.
 */
catalogs?: CatalogPlace[]
category?: CatalogPlace
/**
 * The table of the item.
 */
sys_class_name?: string
/**
 * The position of the item among others; the lowest stands first.
 */
order?: (number | string)
/**
 * Whether the price is shown. When it is not, the prices and currencies are missing.
 */
show_price?: (boolean | string)
/**
 * The price as text, with the sign of the currency and commas for thousands. Given only when show_price is true.
 */
price?: string
/**
 * The code of the currency of price. Given only when show_price is true.
 */
price_currency?: string
/**
 * The price in local_currency, as text. Given only when show_price is true.
 */
localized_price?: string
/**
 * The code of the currency of the localized prices. Given only when show_price is true.
 */
local_currency?: string
/**
 * The price that comes again and again, as text. Given only when show_price is true.
 */
recurring_price?: string
/**
 * The code of the currency of recurring_price. Given only when show_price is true.
 */
recurring_price_currency?: string
/**
 * The recurring price in local_currency, as text. Given only when show_price is true.
 */
localized_recurring_price?: string
/**
 * How often the recurring price comes; null if it never does. Given only when show_price is true.
 */
recurring_frequency?: (string | null)
/**
 * Whether the cart shows how many are ordered.
 */
show_quantity?: (boolean | string)
/**
 * The file or path of the icon; empty if there is none.
 */
icon?: (string | null)
/**
 * The file of the picture; empty if there is none.
 */
picture?: (string | null)
/**
 * An address that belongs to the item, often empty. Whether it is that of the item or of its picture is documented both ways.
 */
url?: (string | null)
/**
 * The kind of content, for items that lead to some; often empty.
 */
content_type?: (string | null)
/**
 * The knowledge article that the item leads to; empty if there is none.
 */
kb_article?: (string | null)
/**
 * Whether an order needs a file attached. Not every instance says so.
 */
mandatory_attachment?: (boolean | string)
/**
 * Whether the item can be ordered by itself and not only through an order guide. Not every instance says so.
 */
visible_standalone?: (boolean | string)
/**
 * Whether the item can be put on the wish list. Not every instance says so.
 */
show_wishlist?: (boolean | string)
/**
 * Whether the time of delivery is shown. Not every instance says so.
 */
show_delivery_time?: (boolean | string)
/**
 * How the item is asked for. Its values are not documented, and not every instance gives it.
 */
request_method?: (string | null)
}
/**
 * Tells whether a user may get a catalog item that somebody else orders for them. A no is an answer and not an error: look at result. What ServiceNow says of an item or a user that does not exist is not documented.
 */
export interface CatalogCheckDelegationInput {
/**
 * The sys_id of the item (table sc_cat_item). List Catalog Items gives it.
 */
item_sys_id: string
/**
 * The sys_id of the user who is to get the item (table sys_user). A generic request to api/now/table/sys_user finds it by name or mail address.
 */
user_sys_id: string
}
/**
 * The answer.
 */
export interface CatalogCheckDelegationOutput {
/**
 * true if the user may get the item, false if not.
 */
result: (boolean | string)
}
/**
 * Reads a catalog item with the questions that it asks: their names, kinds, choices and which ones are mandatory. Read it before you order, since orders take answers by the name of the question. Questions inside a container stand in its children.
 */
export interface CatalogGetItemInput {
/**
 * The sys_id of the item, record producer or order guide (table sc_cat_item). List Catalog Items gives it.
 */
sys_id: string
/**
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which is not documented. Left out, this call names none.
 */
sysparm_view?: ("desktop" | "mobile" | "both")
}
/**
 * A question of a catalog item: a variable, a variable set or a container that holds others. Which keys there are depends on the kind of question. Look into children as well: a question inside a container stands only there, mandatory ones included.
 */
export interface ItemVariable {
/**
 * The sys_id of the variable or variable set.
 */
id?: string
/**
 * The name of the variable: the key under which an order gives the answer.
 */
name?: string
/**
 * The question as a person reads it. Answers in the cart stand under it; an order takes the name instead.
 */
label?: (string | null)
/**
 * The question as a chat asks it, where that differs.
 */
conversational_label?: (string | null)
/**
 * Whether an order needs an answer.
 */
mandatory?: (boolean | string)
/**
 * The kind of question as a number: 0 container, 2 text of several lines, 6 text of one line, 7 check box. Other kinds have other numbers; friendly_type says the same in a word.
 */
type?: (number | string)
/**
 * The kind of question as a word.
 */
friendly_type?: string
/**
 * The kind of question as ServiceNow shows it to a person. Containers have none.
 */
display_type?: string
/**
 * The answer that is filled in to begin with, as it is stored: true or false for a check box, text otherwise, empty if there is none.
 */
value?: (string | boolean | null)
/**
 * The same answer as a person reads it, such as a user's name in place of a sys_id. Always text, "false" for a check box.
 */
displayvalue?: (string | null)
/**
 * What there is to choose from. Only on questions with a fixed list.
 */
choices?: ItemVariableChoice[]
/**
 * The questions inside this one, in the same shape, to any depth. Only on containers.
 */
children?: ItemVariable[]
/**
 * The columns of a table of answers (multi-row variable set). What a column holds is not documented; name, label and type of a question are to be expected.
 */
columns?: ItemVariable[]
/**
 * Whether the question is in use.
 */
active?: (boolean | string)
/**
 * The position among the questions; the lowest stands first.
 */
order?: (number | string)
/**
 * Whether a person can't change the answer.
 */
read_only?: (boolean | string)
/**
 * Whether the label is shown.
 */
render_label?: (boolean | string)
/**
 * How many characters the answer may have; 0 where no limit is set.
 */
max_length?: (number | string)
/**
 * Help for the person who answers; empty if there is none.
 */
help_text?: (string | null)
/**
 * Settings of the question, as name=value in one text.
 */
attributes?: (string | null)
/**
 * Whether the answer changes the price. Seen on check boxes.
 */
pricing_implications?: (boolean | string)
/**
 * The table of the record that the answer names by its sys_id.
 */
reference?: (string | null)
/**
 * Which records of that table may be chosen.
 */
ref_qualifier?: (string | null)
/**
 * The table from which a list of choices comes. What tells it from reference is not documented.
 */
table?: (string | null)
/**
 * The field that stands for a record when a person chooses one.
 */
display_field?: (string | null)
/**
 * The filter on the records that can be chosen. Its form is not documented.
 */
selected_filter?: (string | null)
/**
 * The question from whose answer this one is filled; empty if there is none.
 */
dynamic_value_field?: (string | null)
/**
 * The field of that answer's record whose value is filled in.
 */
dynamic_value_dot_walk_path?: (string | null)
/**
 * How a container lays out its questions. Its values are not documented.
 */
containerType?: (string | null)
}
/**
 * One of the choices of a question. Currencies can stand beside the prices; how their keys are named is not documented.
 */
export interface ItemVariableChoice {
/**
 * What an order gives as the answer; empty for the choice of none.
 */
value?: string
/**
 * The choice as a person reads it.
 */
label?: string
/**
 * The position among the choices.
 */
index?: (number | string)
/**
 * What the choice adds to the price.
 */
price?: (number | string)
/**
 * What the choice adds to the recurring price.
 */
recurring_price?: (number | string)
}
/**
 * The scripts that ServiceNow runs in the browser when the item's form is shown, by when they run. A workflow runs none of them, so a check that they make is not made for it.
 */
export interface ClientScripts {
/**
 * Those that run when the form opens.
 */
onLoad?: ClientScript[]
/**
 * Those that run when an answer changes.
 */
onChange?: ClientScript[]
/**
 * Those that run when the form is sent.
 */
onSubmit?: ClientScript[]
}
/**
 * A script that ServiceNow runs in the browser when the item's form is shown. A workflow does not run it. Its keys are not documented; these were seen.
 */
export interface ClientScript {
/**
 * The sys_id of the script.
 */
sys_id?: (string | null)
/**
 * When it runs.
 */
type?: (string | null)
/**
 * The question whose change starts it.
 */
fieldName?: (string | null)
/**
 * Its source.
 */
script?: (string | null)
/**
 * The condition under which it runs.
 */
condition?: (string | null)
/**
 * What it belongs to, an item or a variable set.
 */
appliesTo?: (string | null)
/**
 * The variable set that it belongs to.
 */
variable_set?: (string | null)
/**
 * The kind of page on which it runs.
 */
ui_type?: (string | number | null)
}
/**
 * Tells which of some users may not get a catalog item that is ordered for them. It only looks and orders nothing. Ask it before you order an item for several people, since one who may not have it makes ServiceNow refuse the whole order. The answer gives names and no sys_ids; to learn it user by user, run Verify User Acquisition Rights to Catalog Item.
 */
export interface CatalogListInvalidDelegatedUsersInput {
/**
 * The sys_id of the item (table sc_cat_item). List Catalog Items gives it.
 */
item_sys_id: string
/**
 * The sys_ids of the users to ask about (table sys_user), joined with commas.
 */
sysparm_also_request_for: string
}
/**
 * The users who may not get the item.
 */
export interface CatalogListInvalidDelegatedUsersOutput {
/**
 * The names of the users who may not get the item, as a person reads them; an empty list if all may.
 */
invalidUsers: string[]
/**
 * The number of an error. A failure is given as an error and not as data, so it is missing here.
 */
errCode?: (string | number)
/**
 * The text of an error. A failure is given as an error and not as data, so it is missing here.
 */
errMsg?: string
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
 * Submits a record producer: creates a record, such as an incident, from answers to questions, and gives its number and sys_id. Which table it is made in is set in the record producer. It is no order and does not touch the cart. Every call creates another record.
 */
export interface CatalogSubmitRecordProducerInput {
/**
 * The sys_id of the record producer (table sc_cat_item_producer), not of the table it creates in. List Catalog Items gives it. The signed-in user has to be allowed to see it.
 */
sys_id: string
variables?: VariableAnswers
/**
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which is not documented. Left out, this call names none.
 */
sysparm_view?: ("desktop" | "mobile" | "both")
}
/**
 * The answers to the questions of a catalog item, a record producer or an order guide, each under the name of its variable, not under its label (the names stand in the list Variables of the item in ServiceNow; Get Catalog Item by ID gives them too). A name that the item does not have is ignored without a word. Give check boxes as the text "true" or "false": a mandatory one does not count as answered otherwise. References take a sys_id, choices their value, a multi-row variable set a JSON list written as text. Needed as soon as one of the questions is mandatory. Left out, none is answered.
 */
export interface VariableAnswers {
[k: string]: string | number | boolean
}
/**
 * The record that was made.
 */
export interface CatalogSubmitRecordProducerOutput {
/**
 * The sys_id of the new record.
 */
sys_id: string
/**
 * The number of the new record, where its table has numbers.
 */
number?: (string | null)
/**
 * The table of the new record.
 */
table: string
/**
 * The path of the record in the Table API, without a slash in front. A generic request takes it as url_path as it is.
 */
record?: (string | null)
/**
 * The page of the record in ServiceNow, without hostname and slash in front; can be empty.
 */
redirect_url?: (string | null)
/**
 * The page of a portal to which the record producer leads; can be empty.
 */
redirect_portal_url?: (string | null)
/**
 * Where the record producer leads next; can be empty. Its values are not documented.
 */
redirect_to?: (string | null)
/**
 * The sys_id of the record from which this one was made; null if there is none.
 */
parent_id?: (string | null)
/**
 * The table of that record; it can be given without one.
 */
parent_table?: (string | null)
}
/**
 * Tells how a person reads an answer to a question of a catalog item: the name of a user in place of a sys_id, for example. It only looks and changes nothing.
 */
export interface CatalogGetVariableDisplayValueInput {
/**
 * The sys_id of the question: a variable (table item_option_new) or a multi-row variable set. Get Catalog Item by ID gives it as the id of the question.
 */
sys_id: string
/**
 * The answer as it is stored, such as the sys_id of the record that was chosen. For a multi-row variable set, the rows as a JSON list written as text.
 */
sysparm_value: string
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
