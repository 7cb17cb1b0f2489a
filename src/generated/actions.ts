// Written by `npm run generate` from the action files. Change those instead.

/**
 * The accounts of this page.
 */
export type AccountListOutput = Account[]
/**
 * The consumers of this page.
 */
export type ConsumerListOutput = Consumer[]
/**
 * The sys_id of the new consumer.
 */
export type ConsumerCreateOutput = string
/**
 * The contacts of this page.
 */
export type ContactListOutput = Contact[]
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
"consumer.list": {
input: ConsumerListInput
output: ConsumerListOutput
}
"consumer.get": {
input: ConsumerGetInput
output: Consumer
}
"consumer.create": {
input: ConsumerCreateInput
output: ConsumerCreateOutput
}
"contact.list": {
input: ContactListInput
output: ContactListOutput
}
"contact.get": {
input: ContactGetInput
output: Contact
}
"contact.create": {
input: ContactCreateInput
output: ContactCreateOutput
}
"generic.request": {
input: GenericRequestInput
output: GenericRequestOutput
}
"order.get": {
input: OrderGetInput
output: CsmOrder
}
"order.create": {
input: OrderCreateInput
output: OrderCreateOutput
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
 * Lists consumers, the people who buy for themselves and not for an account (table csm_consumer), a page at a time. All values come as text: true and false as "true" and "false", numbers as digits, an empty field as empty text. Where nothing fits, the list is empty. A page can be shorter than asked for and still not be the last, since ServiceNow leaves out records that the user may not read.
 */
export interface ConsumerListInput {
/**
 * Which consumers to list and in which order, as an encoded query: conditions joined with ^ (and) or ^OR (or), then ORDERBY or ORDERBYDESC and a field. To get one, filter the list of consumers in ServiceNow, right-click the last condition above the list and choose Copy query. A consumer has no account: a condition on one, like any other on a field that the table does not have, is skipped without a word, so the list is longer than meant (or empty, where the instance sets glide.invalid_query.returns_no_rows). Left out, all consumers that the user may read are listed.
 */
sysparm_query?: string
/**
 * How many consumers a page holds at most. Left out, ServiceNow gives 10. No upper bound is documented; very large pages are slow.
 */
sysparm_limit?: number
/**
 * How many consumers to skip. The next page begins at this offset plus the limit, however many came. Left out, the list begins at the first one. Add an ORDERBY to the query, so that the order stays the same from page to page.
 */
sysparm_offset?: number
}
/**
 * A consumer, a person who buys for themselves (table csm_consumer). Fields that the user may not read are left out.
 */
export interface Consumer {
/**
 * Key of the consumer.
 */
sys_id?: string
/**
 * Number of the consumer.
 */
number?: string
/**
 * Full name, built from first, middle and last name.
 */
name?: string
/**
 * Form of address before the name.
 */
prefix?: string
/**
 * Given name.
 */
first_name?: string
/**
 * Second given name.
 */
middle_name?: string
/**
 * Family name.
 */
last_name?: string
/**
 * What follows the name, such as Jr.
 */
suffix?: string
/**
 * Job title.
 */
title?: string
/**
 * Gender, as free text.
 */
gender?: string
/**
 * Mail address.
 */
email?: string
/**
 * Number of the mobile phone.
 */
mobile_phone?: string
/**
 * Phone number at home.
 */
home_phone?: string
/**
 * Phone number at work.
 */
business_phone?: string
/**
 * Fax number.
 */
fax?: string
/**
 * Street and house number.
 */
street?: string
/**
 * City in which the consumer lives.
 */
city?: string
/**
 * State or province, often as two letters.
 */
state?: string
/**
 * Postal code.
 */
zip?: string
/**
 * Country in which the consumer lives.
 */
country?: string
/**
 * sys_id of the household (csm_household); empty if there is none.
 */
household?: string
/**
 * Whether this is the main consumer. Comes as "true" or "false".
 */
primary?: (string | boolean)
/**
 * sys_id of the user as whom the consumer logs in (csm_consumer_user); empty if there is none.
 */
user?: string
/**
 * Whether the consumer is in use. Comes as "true" or "false".
 */
active?: (string | boolean)
/**
 * Whether notifications are sent, as a digit: 2 yes, 1 no.
 */
notification?: (string | number)
/**
 * Language in which to speak to the consumer, as a code of up to three letters.
 */
preferred_language?: string
/**
 * Time zone of the consumer, by its tz name.
 */
time_zone?: string
/**
 * How dates are shown to the consumer; empty if as the instance shows them.
 */
date_format?: string
/**
 * How times are shown to the consumer; empty if as the instance shows them.
 */
time_format?: string
/**
 * Free remarks.
 */
notes?: string
/**
 * Portrait; in which form is not documented. Empty if there is none.
 */
photo?: string
/**
 * When the consumer was created, as yyyy-MM-dd HH:mm:ss without a zone.
 */
sys_created_on?: string
/**
 * Name of the user who created the consumer.
 */
sys_created_by?: string
/**
 * When the consumer was last changed, as yyyy-MM-dd HH:mm:ss without a zone.
 */
sys_updated_on?: string
/**
 * Name of the user who last changed the consumer.
 */
sys_updated_by?: string
/**
 * How often the consumer was changed, as digits.
 */
sys_mod_count?: (string | number)
/**
 * Domain of the consumer.
 */
sys_domain?: string
/**
 * Tags of the consumer.
 */
sys_tags?: string
/**
 * A field that this instance has added to the table, by its name.
 * 
 * This interface was referenced by `Consumer`'s JSON-Schema definition
 * via the `patternProperty` "^u_".
 */
[k: string]: unknown
}
/**
 * Reads one consumer, a person who buys for themselves and not for an account (table csm_consumer). All values come as text: true and false as "true" and "false", numbers as digits, an empty field as empty text. A consumer that does not exist and one that the user may not see both end as not_found.
 */
export interface ConsumerGetInput {
/**
 * The sys_id of the consumer, not the number. List Consumers gives it; in ServiceNow, open the consumer, right-click the bar at its top and choose Copy sys_id.
 */
id: string
}
/**
 * Creates a consumer, a person who buys for themselves and not for an account (table csm_consumer), and gives the sys_id. ServiceNow demands no field and checks none: a value that does not fit is dropped without a word, so read the consumer back if it matters. Every call creates another consumer; look for one with the same mail address first.
 */
export interface ConsumerCreateInput {
/**
 * The consumer's given name. Left out, this call sets none. At most 50 characters.
 */
first_name?: string
/**
 * The consumer's family name. Left out, this call sets none. At most 50 characters.
 */
last_name?: string
/**
 * The consumer's mail address. Left out, this call sets none. At most 100 characters.
 */
email?: string
/**
 * The number of the consumer's mobile phone. Left out, this call sets none. At most 40 characters.
 */
mobile_phone?: string
/**
 * The consumer's number at home. Left out, this call sets none. At most 40 characters.
 */
home_phone?: string
/**
 * The consumer's number at work. Left out, this call sets none. At most 40 characters.
 */
business_phone?: string
/**
 * The consumer's fax number. Left out, this call sets none. At most 40 characters.
 */
fax?: string
/**
 * Street and house number of the consumer. Left out, this call sets none. At most 255 characters.
 */
street?: string
/**
 * The city in which the consumer lives. Left out, this call sets none. At most 100 characters.
 */
city?: string
/**
 * The state or province in which the consumer lives, often as two letters. Left out, this call sets none. At most 100 characters.
 */
state?: string
/**
 * The consumer's postal code. Left out, this call sets none. At most 40 characters.
 */
zip?: string
/**
 * The country in which the consumer lives. Left out, this call sets none. At most 40 characters.
 */
country?: string
/**
 * The form of address before the consumer's name. Left out, this call sets none. At most 40 characters.
 */
prefix?: string
/**
 * The consumer's second given name. Left out, this call sets none. At most 50 characters.
 */
middle_name?: string
/**
 * What follows the consumer's name. Left out, this call sets none.
 */
suffix?: string
/**
 * The full name. By its documentation, ServiceNow builds it from first, middle and last name; which one counts when it is given as well is not documented. At most 152 characters.
 */
name?: string
/**
 * The consumer's job title. Left out, this call sets none. At most 60 characters.
 */
title?: string
/**
 * The consumer's gender, as free text. Left out, this call sets none. At most 40 characters.
 */
gender?: string
/**
 * Free remarks about the consumer. Left out, this call sets none. At most 4000 characters.
 */
notes?: string
/**
 * The sys_id of the household that the consumer belongs to (table csm_household). Left out, this call sets none.
 */
household?: string
/**
 * Whether this is the main consumer; of what is not documented, most likely of the household. Left out, false.
 */
primary?: (true | false | "true" | "false")
/**
 * The sys_id of the user as whom the consumer logs in (table csm_consumer_user). Left out, the consumer is linked to no login.
 */
user?: string
/**
 * The language in which to speak to the consumer, as a code of up to three letters. Left out, this call sets none.
 */
preferred_language?: string
/**
 * The consumer's time zone, by its tz name. Left out, this call sets none. At most 40 characters.
 */
time_zone?: string
/**
 * How dates are shown to the consumer. Left out or empty, as the instance shows them.
 */
date_format?: ("" | "dd-mm-yyyy" | "dd/mm/yyyy" | "dd.mm.yyyy" | "mm-dd-yyyy" | "yyyy-mm-dd")
/**
 * How times are shown to the consumer: hh with a counts to 12, HH to 24. Left out or empty, as the instance shows them.
 */
time_format?: ("" | "hh.mm.ss a" | "hh:mm:ss a" | "HH.mm.ss" | "HH:mm:ss")
/**
 * Whether ServiceNow sends the consumer notifications: 2 yes, 1 no. Left out, 2.
 */
notification?: (1 | 2 | "1" | "2")
/**
 * Whether the consumer is in use. Left out, true.
 */
active?: (true | false | "true" | "false")
/**
 * The consumer's portrait. In which form ServiceNow wants it is not documented. Left out, this call sets none.
 */
photo?: string
/**
 * The social network of a profile that is to be made with the consumer. It is made only when Social channel, Social handle and Social handle URL are all given.
 */
social_channel?: string
/**
 * The consumer's user name on that network. Give all three social fields, or no profile is made.
 */
social_handle?: string
/**
 * The address of the consumer's profile on that network. Give all three social fields, or no profile is made.
 */
social_handle_url?: string
}
/**
 * Lists contacts, the people at customer and partner accounts (table customer_contact), a page at a time. All values come as text: true and false as "true" and "false", numbers as digits, an empty field as empty text. Where nothing fits, the list is empty. A page can be shorter than asked for and still not be the last, since ServiceNow leaves out records that the user may not read.
 */
export interface ContactListInput {
/**
 * Which contacts to list and in which order, as an encoded query: conditions joined with ^ (and) or ^OR (or), then ORDERBY or ORDERBYDESC and a field. To get one, filter the list of contacts in ServiceNow, right-click the last condition above the list and choose Copy query. A condition with a misspelt field is skipped without a word, so the list is longer than meant (or empty, where the instance sets glide.invalid_query.returns_no_rows). Left out, all contacts that the user may read are listed.
 */
sysparm_query?: string
/**
 * How many contacts a page holds at most. Left out, ServiceNow gives 10. No upper bound is documented; very large pages are slow.
 */
sysparm_limit?: number
/**
 * How many contacts to skip. The next page begins at this offset plus the limit, however many came. Left out, the list begins at the first one. Add an ORDERBY to the query, so that the order stays the same from page to page.
 */
sysparm_offset?: number
}
/**
 * A contact, a person at a customer or partner account (table customer_contact). Fields that the user may not read are left out.
 */
export interface Contact {
/**
 * Key of the contact.
 */
sys_id?: string
/**
 * Full name of the contact.
 */
name?: string
/**
 * Form of address before the name.
 */
introduction?: string
/**
 * Given name of the contact.
 */
first_name?: string
/**
 * Second given name, as text. (ServiceNow documents a number; a name is meant.)
 */
middle_name?: (string | number)
/**
 * Family name of the contact.
 */
last_name?: string
/**
 * Mail address of the contact.
 */
email?: string
/**
 * Business phone number.
 */
phone?: string
/**
 * Mobile phone number.
 */
mobile_phone?: string
/**
 * Private phone number.
 */
home_phone?: string
/**
 * sys_id of the account that the contact belongs to (customer_account); empty if there is none.
 */
account?: string
/**
 * sys_id of the company (core_company); empty if there is none.
 */
company?: string
/**
 * Job title of the contact.
 */
title?: string
/**
 * sys_id of the department (cmn_department); empty if there is none.
 */
department?: string
/**
 * sys_id of the user to whom the contact reports (sys_user); empty if there is none.
 */
manager?: string
/**
 * Number of the person at the employer.
 */
employee_number?: string
/**
 * sys_id of the cost center (cmn_cost_center); empty if there is none.
 */
cost_center?: string
/**
 * Street and house number of the contact.
 */
street?: string
/**
 * City of the contact.
 */
city?: string
/**
 * State or province of the contact, often as two letters.
 */
state?: string
/**
 * Postal code of the contact.
 */
zip?: string
/**
 * Code of the country, of up to three letters.
 */
country?: string
/**
 * sys_id of the place where the contact works (cmn_location); empty if there is none.
 */
location?: string
/**
 * sys_id of the building (cmn_building); empty if there is none.
 */
building?: string
/**
 * Whether the contact is in use. Comes as "true" or "false".
 */
active?: (string | boolean)
/**
 * Whether the contact counts as a VIP. Comes as "true" or "false".
 */
vip?: (string | boolean)
/**
 * Gender of the contact, as free text.
 */
gender?: string
/**
 * Standing at a school or university.
 */
edu_status?: string
/**
 * Where the contact came from.
 */
source?: string
/**
 * Portrait of the contact; in which form is not documented. Empty if there is none.
 */
photo?: string
/**
 * Whether the contact gets notifications, as a digit: 2 yes, 1 no.
 */
notification?: (string | number)
/**
 * Language in which ServiceNow speaks to the contact, as its code.
 */
preferred_language?: string
/**
 * Time zone, by its tz name.
 */
time_zone?: string
/**
 * How the contact sees dates; empty if as the instance shows them.
 */
date_format?: string
/**
 * How the contact sees times; empty if as the instance shows them.
 */
time_format?: string
/**
 * Calendar program, as a digit: 1 for Outlook.
 */
calendar_integration?: (string | number)
/**
 * Name to log in with.
 */
user_name?: string
/**
 * Roles in one text; how they are separated is not documented.
 */
roles?: string
/**
 * Whether the contact may sign in to web services alone. Comes as "true" or "false".
 */
web_service_access_only?: (string | boolean)
/**
 * Whether this is a user for an integration inside ServiceNow. Comes as "true" or "false".
 */
internal_integration_user?: (string | boolean)
/**
 * Whether the contact needs a second factor to log in. Comes as "true" or "false".
 */
enable_multifactor_authn?: (string | boolean)
/**
 * Whether the contact is kept from logging in. Comes as "true" or "false".
 */
locked_out?: (string | boolean)
/**
 * How often logging in failed, as digits; empty if not known.
 */
failed_attempts?: (string | number)
/**
 * Day of the last login; empty if there was none.
 */
last_login?: string
/**
 * When the contact last logged in, as yyyy-MM-dd HH:mm:ss without a zone; empty if never.
 */
last_login_time?: string
/**
 * Device, or its address, of the last login.
 */
last_login_device?: string
/**
 * sys_id of the LDAP server used for the last login (ldap_server_config); empty if there was none.
 */
ldap_server?: string
/**
 * sys_id of the list of menus that the contact sees first (sys_perspective); empty if there is none.
 */
default_perspective?: string
/**
 * sys_id of the work schedule (cmn_schedule); empty if there is none.
 */
schedule?: string
/**
 * sys_id of the time sheet policy (time_sheet_policy); empty if there is none.
 */
time_sheet_policy?: string
/**
 * What a field agent is doing now; empty for others.
 */
agent_status?: string
/**
 * How a dispatched field agent keeps to the plan; empty for others.
 */
on_schedule?: string
/**
 * Whether latitude and longitude come from tracking. Comes as "true" or "false".
 */
geolocation_tracked?: (string | boolean)
/**
 * Latitude at which the contact is, as digits; empty if not known.
 */
latitude?: (string | number)
/**
 * Longitude at which the contact is, as digits; empty if not known.
 */
longitude?: (string | number)
/**
 * When the position was last reported, as yyyy-MM-dd HH:mm:ss without a zone; empty if never.
 */
last_position_update?: string
/**
 * Table of the record.
 */
sys_class_name?: string
/**
 * When the contact was created, as yyyy-MM-dd HH:mm:ss without a zone.
 */
sys_created_on?: string
/**
 * Name of the user who created the contact.
 */
sys_created_by?: string
/**
 * When the contact was last changed, as yyyy-MM-dd HH:mm:ss without a zone.
 */
sys_updated_on?: string
/**
 * Name of the user who last changed the contact.
 */
sys_updated_by?: string
/**
 * How often the contact was changed, as digits.
 */
sys_mod_count?: (string | number)
/**
 * Domain of the contact.
 */
sys_domain?: string
/**
 * Path of the domain; a slash is the global one.
 */
sys_domain_path?: string
/**
 * Tags of the contact.
 */
sys_tags?: string
/**
 * A field that this instance has added to the table, by its name.
 * 
 * This interface was referenced by `Contact`'s JSON-Schema definition
 * via the `patternProperty` "^u_".
 */
[k: string]: unknown
}
/**
 * Reads one contact, a person at a customer or partner account (table customer_contact). All values come as text: true and false as "true" and "false", numbers as digits, an empty field as empty text. A contact that does not exist and one that the user may not see both end as not_found.
 */
export interface ContactGetInput {
/**
 * The sys_id of the contact, neither the name nor the user ID. List Contacts gives it; in ServiceNow, open the contact, right-click the bar at its top and choose Copy sys_id.
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
 * Reads one customer order of Order Management with all its lines (table sn_csm_om_order). Not for product orders and service orders of the telecommunications API, which have actions of their own. Amounts, quantities and counts come as digits in text. What is not set comes as null in some fields and as empty text in others. What ServiceNow answers for an order that does not exist is not documented.
 */
export interface OrderGetInput {
/**
 * The sys_id of the order, or its number (table sn_csm_om_order). Create New Order gives both, as sys_id and order_id.
 */
id: string
/**
 * Whether references, choices and dates come as labels (true) or as stored values (false). Left out, as stored values. How an answer with labels looks is not documented; use stored values to go on with.
 */
sysparm_display_value?: boolean
}
/**
 * A customer order of Order Management with its lines (table sn_csm_om_order). References, choices and dates are stored values, or labels if these were asked for.
 */
export interface CsmOrder {
/**
 * Key of the order.
 */
sys_id?: string
/**
 * Number of the order.
 */
order_id?: string
/**
 * How the order is added.
 */
order_type?: string
/**
 * Kind of the order.
 */
order_category?: string
/**
 * How far the order is.
 */
state?: string
/**
 * Status of the order: success or failure by the documentation, new in its sample.
 */
status?: string
/**
 * How the order came in. Not documented; api in the documentation's sample.
 */
channel?: string
/**
 * sys_id of the account that orders (customer_account); null for a consumer's order.
 */
account?: (string | null)
/**
 * sys_id of the contact of the account (customer_contact); null if there is none.
 */
contact?: (string | null)
/**
 * sys_id of the consumer who orders (csm_consumer); null for an account's order.
 */
consumer?: (string | null)
/**
 * sys_id of the partner of the account (customer_account); null if there is none.
 */
partner?: (string | null)
/**
 * sys_id of the main contact of the partner (customer_contact); null if there is none.
 */
partner_contact?: (string | null)
/**
 * sys_id of the contract (ast_contract); null if there is none.
 */
contract?: (string | null)
/**
 * When the order was made, as yyyy-MM-dd HH:mm:ss in UTC.
 */
order_date?: string
/**
 * Code of the currency of all amounts of the order and its lines. Can be missing on earlier versions of Order Management.
 */
order_currency?: (string | null)
/**
 * Sum of the order, as digits. ServiceNow stores what was sent and computes nothing.
 */
total_amount?: (string | number | null)
/**
 * sys_id of the price list (sn_csm_pricing_price_list); null if there is none. Can be missing on earlier versions of Order Management.
 */
price_list?: (string | null)
/**
 * Reference of the payment, such as the number of a check.
 */
payment_ref_id?: (string | null)
/**
 * Key of the price quote.
 */
quote_id?: (string | null)
/**
 * The lines of the order, all of them: there are no pages.
 */
order_line_items?: CsmOrderLine[]
/**
 * What the order is, in short.
 */
short_description?: (string | null)
/**
 * Further remarks on the order; empty if there are none.
 */
comments?: string
/**
 * Special wishes of the customer.
 */
special_instructions?: (string | null)
/**
 * When work is to begin, as yyyy-MM-dd HH:mm:ss in UTC; empty if not set.
 */
expected_start_date?: string
/**
 * When work is to end, as yyyy-MM-dd HH:mm:ss in UTC; empty if not set.
 */
expected_end_date?: string
/**
 * When work began, as yyyy-MM-dd HH:mm:ss in UTC; empty if it has not.
 */
actual_start_date?: string
/**
 * When work ended, as yyyy-MM-dd HH:mm:ss in UTC; empty if it has not.
 */
actual_end_date?: string
/**
 * sys_id of the place of delivery (cmn_location); null if there is none.
 */
shipping_location?: (string | null)
/**
 * Street of delivery.
 */
shipping_street?: (string | null)
/**
 * City of delivery.
 */
shipping_city?: (string | null)
/**
 * State or province of delivery, by its short name.
 */
shipping_state?: (string | null)
/**
 * Postal code of delivery.
 */
shipping_zip?: (string | null)
/**
 * Country of delivery, by its short name.
 */
shipping_country?: (string | null)
/**
 * Whether the purchaser's address is that of delivery. Documented as true or false; comes as a digit, "0" for no.
 */
same_as_shipping_address?: (string | boolean | null)
/**
 * sys_id of the place of billing, to judge by its name; not documented. null if there is none.
 */
billing_location?: (string | null)
/**
 * Street to which the bill goes.
 */
billing_street?: (string | null)
/**
 * City to which the bill goes.
 */
billing_city?: (string | null)
/**
 * State or province to which the bill goes, by its short name.
 */
billing_state?: (string | null)
/**
 * Postal code to which the bill goes.
 */
billing_zip?: (string | null)
/**
 * Country to which the bill goes, by its short name.
 */
billing_country?: (string | null)
/**
 * Key of the order in another system.
 */
external_id?: (string | null)
/**
 * Name of that other system.
 */
external_system?: (string | null)
error?: CsmOrderError
/**
 * Table of the order.
 */
sys_class_name?: string
/**
 * When the order was created, as yyyy-MM-dd HH:mm:ss.
 */
sys_created_on?: string
/**
 * Name of the user who created the order.
 */
sys_created_by?: string
/**
 * When the order was last changed, as yyyy-MM-dd HH:mm:ss.
 */
sys_updated_on?: string
/**
 * Name of the user who last changed the order.
 */
sys_updated_by?: string
/**
 * How often the order was changed, as digits.
 */
sys_mod_count?: (string | number)
/**
 * Domain of the order.
 */
sys_domain?: string
/**
 * Path of the domain of the order; a slash is the global one.
 */
sys_domain_path?: string
/**
 * Tags of the order; empty if there are none.
 */
sys_tags?: string
}
/**
 * One line of an order (table sn_csm_om_order_line_item). The fields of prices, price lists and units can be missing on earlier versions of Order Management.
 */
export interface CsmOrderLine {
/**
 * Key of the order line.
 */
sys_id?: string
/**
 * Number of the order line. (ServiceNow's page calls it the order number.)
 */
order_line_id?: string
/**
 * sys_id of the order that the line belongs to (sn_csm_om_order).
 */
order?: string
/**
 * How the line is added.
 */
action?: string
/**
 * sys_id of the product offering (sn_prd_pm_product_offering).
 */
product_offering?: string
/**
 * sys_id of the product specification (sn_prd_pm_product_specification).
 */
product_specification?: (string | null)
/**
 * sys_id of the specification of the line, the same as product_specification in the documentation's sample.
 */
specification?: (string | null)
/**
 * sys_id of the product model (cmdb_model).
 */
product?: (string | null)
/**
 * sys_id of the product model before a change (cmdb_model); null if there was none.
 */
previous_product_model?: (string | null)
/**
 * sys_id of the sold product in the install base (sn_install_base_sold_product); null if there is none.
 */
sold_product?: (string | null)
/**
 * Stock keeping unit of the supplier; null if there is none.
 */
sku?: (string | null)
/**
 * How many are ordered, as digits.
 */
quantity?: (string | number)
/**
 * How many are delivered so far, as digits; null before the first.
 */
delivered_quantity?: (string | number | null)
/**
 * sys_id of the unit of measure (sn_prd_pm_uom).
 */
unit_of_measurement?: (string | null)
/**
 * List price of one, as digits in the currency of the order.
 */
list_price?: (string | number | null)
/**
 * Net price of one, as digits in the currency of the order.
 */
unit_price?: (string | number | null)
/**
 * Price of the line, as digits in the currency of the order. ServiceNow stores what was sent and computes nothing.
 */
total_price?: (string | number | null)
/**
 * sys_id of the price list of the line (sn_csm_pricing_price_list); null if there is none.
 */
price_list?: (string | null)
/**
 * The chosen characteristics of the product.
 */
order_line_characteristics?: CsmOrderCharacteristic[]
/**
 * sys_id of the account of the line (customer_account); null for a consumer's.
 */
account?: (string | null)
/**
 * sys_id of the contact of the line (customer_contact); null if there is none.
 */
contact?: (string | null)
/**
 * sys_id of the consumer of the line (csm_consumer); null for an account's.
 */
consumer?: (string | null)
/**
 * How far the line is.
 */
state?: string
/**
 * Status of the line: failure or success by the documentation, new in its sample.
 */
status?: string
/**
 * The line right above this one; null if there is none.
 */
parent_line_item?: (string | null)
/**
 * The topmost line above this one, to judge by its name; null if there is none.
 */
top_line_item?: (string | null)
/**
 * From when the line is valid, as yyyy-MM-dd HH:mm:ss in UTC; empty if not set.
 */
effective_date?: string
/**
 * Until when the line is valid, as yyyy-MM-dd HH:mm:ss in UTC; empty if not set.
 */
expiration_date?: string
/**
 * sys_id of the place of delivery (cmn_location); null if there is none.
 */
location?: (string | null)
/**
 * Street to which the line is delivered.
 */
shipping_street?: (string | null)
/**
 * City to which the line is delivered.
 */
shipping_city?: (string | null)
/**
 * State or province to which the line is delivered, by its short name.
 */
shipping_state?: (string | null)
/**
 * Postal code to which the line is delivered.
 */
shipping_zip?: (string | null)
/**
 * Country to which the line is delivered, by its short name.
 */
shipping_country?: (string | null)
/**
 * What the line is, in short.
 */
short_description?: (string | null)
/**
 * Further remarks on the line; empty if there are none.
 */
comments?: string
/**
 * Internal remarks on the line; empty if there are none.
 */
work_notes?: string
/**
 * Key of the line in another system.
 */
external_id?: (string | null)
/**
 * Name of that other system. (ServiceNow's page calls it a sys_id.)
 */
external_system?: (string | null)
/**
 * Table of the line.
 */
sys_class_name?: string
/**
 * When the line was created, as yyyy-MM-dd HH:mm:ss.
 */
sys_created_on?: string
/**
 * Name of the user who created the line.
 */
sys_created_by?: string
/**
 * When the line was last changed, as yyyy-MM-dd HH:mm:ss.
 */
sys_updated_on?: string
/**
 * Name of the user who last changed the line.
 */
sys_updated_by?: string
/**
 * How often the line was changed, as digits.
 */
sys_mod_count?: (string | number)
/**
 * Domain of the line.
 */
sys_domain?: string
/**
 * Path of the domain of the line; a slash is the global one.
 */
sys_domain_path?: string
/**
 * Tags of the line; empty if there are none.
 */
sys_tags?: string
}
/**
 * What was chosen for one characteristic of the ordered product (table sn_csm_om_order_characteristic_value).
 */
export interface CsmOrderCharacteristic {
/**
 * Key of the chosen characteristic.
 */
sys_id?: string
/**
 * Number of the chosen characteristic.
 */
number?: string
/**
 * sys_id of the characteristic. An order is created with its name instead.
 */
characteristic?: string
/**
 * sys_id of the chosen option. An order is created with its text instead.
 */
characteristic_option?: string
/**
 * Text of the chosen option.
 */
characteristic_option_value?: string
/**
 * The option before a change; null if there was none. ServiceNow documents an object and shows none.
 */
previous_characteristic_option_value?: (Record<string, unknown> | string | null)
/**
 * sys_id of the specification that the characteristic belongs to.
 */
specification?: string
/**
 * sys_id of the order line (sn_csm_om_order_line_item).
 */
order_line_item?: string
/**
 * Kind of characteristic: product or service by the documentation, a digit in its sample.
 */
type?: string
/**
 * Key of the characteristic in another system; null if there is none. ServiceNow documents an object and shows none.
 */
external_id?: (Record<string, unknown> | string | null)
/**
 * Table of the characteristic.
 */
sys_class_name?: string
/**
 * When the characteristic was created, as yyyy-MM-dd HH:mm:ss.
 */
sys_created_on?: string
/**
 * Name of the user who created the characteristic.
 */
sys_created_by?: string
/**
 * When the characteristic was last changed, as yyyy-MM-dd HH:mm:ss.
 */
sys_updated_on?: string
/**
 * Name of the user who last changed the characteristic.
 */
sys_updated_by?: string
/**
 * How often the characteristic was changed, as digits.
 */
sys_mod_count?: (string | number)
/**
 * Domain of the characteristic.
 */
sys_domain?: string
/**
 * Path of the domain of the characteristic; a slash is the global one.
 */
sys_domain_path?: string
/**
 * Tags of the characteristic; empty if there are none.
 */
sys_tags?: string
}
/**
 * What ServiceNow says that went wrong with an order. Where in an answer it stands is not documented.
 */
export interface CsmOrderError {
/**
 * What went wrong, in short.
 */
message?: string
/**
 * What went wrong, at more length.
 */
detail?: string
}
/**
 * Makes a customer order with its lines in Order Management (table sn_csm_om_order) and gives its sys_id and number. An order is either for an account, with a contact, or for a consumer, and every line names the same one again. ServiceNow looks up no price and adds nothing up: amounts are stored as they are sent. What does not fit together ends with status 500. Every call makes another order.
 */
export interface OrderCreateInput {
/**
 * The code of the currency (table fx_currency). All amounts of the order and of its lines have to be in it. Earlier versions of Order Management may not know it.
 */
order_currency: string
/**
 * The lines of the order. Each names the account or the consumer again. ServiceNow takes no lines for the parts of a bundle, and no line that mixes a bundle with single configurations.
 */
order_line_items: CsmNewOrderLine[]
/**
 * The sys_id of the account that orders (table customer_account); List Accounts gives it. Left out, the order needs a consumer; it has one or the other, never both.
 */
account?: string
/**
 * The sys_id of the account's contact (table customer_contact); List Contacts gives it. Only in the order of an account. Left out, this call sets none.
 */
contact?: string
/**
 * The sys_id of the consumer who orders (table csm_consumer); List Consumers gives it. With a consumer, leave out account, contact, partner and partner contact, and name the consumer on every line. Left out, the order needs an account.
 */
consumer?: string
/**
 * The sys_id of the partner of the account (table customer_account); List Accounts gives it. Only in the order of an account. Left out, this call sets none.
 */
partner?: string
/**
 * The sys_id of the main contact of the partner (table customer_contact); List Contacts gives it. Only in the order of an account. Left out, this call sets none.
 */
partner_contact?: string
/**
 * How the order is added; what sets the two apart is not documented. Left out, ServiceNow chooses; in the documentation's sample it became add.
 */
order_type?: ("add" | "change")
/**
 * The kind of the order. Left out, ServiceNow chooses; in the documentation's sample it became product.
 */
order_category?: ("product" | "service")
/**
 * The key of the order in another system, such as the one that this workflow copies from. Left out, this call sets none.
 */
external_id?: string
/**
 * The name of that other system. Left out, this call sets none.
 */
external_system?: string
/**
 * What the order is, in short. Left out, this call sets none.
 */
short_description?: string
/**
 * Special wishes of the customer. Left out, this call sets none.
 */
special_instructions?: string
/**
 * Further remarks on the order. Left out, this call sets none.
 */
comments?: string
/**
 * The sum of the order, as digits in its currency. ServiceNow stores it and computes nothing, so add up the lines. Left out, this call sets none.
 */
total_amount?: (string | number)
/**
 * The sys_id of the price list of the order (table sn_csm_pricing_price_list). No price is taken from it. Earlier versions of Order Management may not know it. Left out, this call sets none.
 */
price_list?: string
/**
 * The key of the price quote that the order follows. Left out, this call sets none.
 */
quote_id?: string
/**
 * The sys_id of the customer service contract (table ast_contract). Left out, this call sets none.
 */
contract?: string
/**
 * When the order was made, as yyyy-MM-dd HH:mm:ss in UTC. Left out, ServiceNow chooses; in the documentation's sample it became the time of the call.
 */
order_date?: string
/**
 * When work is to begin, as yyyy-MM-dd HH:mm:ss in UTC; not after the expected end. Left out, this call sets none.
 */
expected_start_date?: string
/**
 * When work is to end, as yyyy-MM-dd HH:mm:ss in UTC. Left out, this call sets none.
 */
expected_end_date?: string
/**
 * When work began, as yyyy-MM-dd HH:mm:ss in UTC; not after the actual end. Left out, this call sets none.
 */
actual_start_date?: string
/**
 * When work ended, as yyyy-MM-dd HH:mm:ss in UTC. Left out, this call sets none.
 */
actual_end_date?: string
/**
 * How far the order is. Left out, ServiceNow chooses; in the documentation's sample it became draft.
 */
state?: string
/**
 * The street to which the order is delivered. Left out, this call sets none.
 */
shipping_street?: string
/**
 * The city to which the order is delivered. Left out, this call sets none.
 */
shipping_city?: string
/**
 * The state or province to which the order is delivered, by its short name. Left out, this call sets none.
 */
shipping_state?: string
/**
 * The postal code to which the order is delivered. Left out, this call sets none.
 */
shipping_zip?: string
/**
 * The country to which the order is delivered, by its short name. Left out, this call sets none.
 */
shipping_country?: string
/**
 * The street to which the bill goes. Left out, this call sets none.
 */
billing_street?: string
/**
 * The city to which the bill goes. Left out, this call sets none.
 */
billing_city?: string
/**
 * The state or province to which the bill goes, by its short name. Left out, this call sets none.
 */
billing_state?: string
/**
 * The postal code to which the bill goes. Left out, this call sets none.
 */
billing_zip?: string
/**
 * The country to which the bill goes, by its short name. Left out, this call sets none.
 */
billing_country?: string
}
/**
 * A line of an order that is to be made.
 */
export interface CsmNewOrderLine {
/**
 * The sys_id of the product offering (table sn_prd_pm_product_offering). It leads to the product model: directly, or by its specification and the characteristics together. An offering that is a bundle is sent as this one line, without lines for its parts.
 */
product_offering: string
/**
 * How many to order, as digits. ServiceNow documents text; a number is sent as a number.
 */
quantity: (string | number)
/**
 * The sys_id of the unit (table sn_prd_pm_uom). It has to be one that the offering allows; for a bundle, the one called EACH.
 */
unit_of_measurement: string
/**
 * The sys_id of the account that the line is for (table customer_account); List Accounts gives it. A line needs an account, or the consumer in an order of a consumer.
 */
account?: string
/**
 * The sys_id of the account's contact for this line (table customer_contact); List Contacts gives it. Not together with a consumer. Left out, this call sets none.
 */
contact?: string
/**
 * The sys_id of the consumer that the line is for (table csm_consumer); List Consumers gives it. Only in the order of a consumer, and then without account and contact; ServiceNow refuses an order of an account that has such a line.
 */
consumer?: string
/**
 * What is chosen of the product, one entry for each characteristic. Needed where the offering is linked to a specification (they then lead to exactly one product model) and for offerings of the type configuration that expect them. An offering that is linked to a product model, or is a bundle, takes none: ServiceNow then refuses the order. Left out, nothing is chosen.
 */
order_line_characteristics?: {
/**
 * The name of the characteristic, letter by letter as in the product catalog, not its sys_id.
 */
characteristic?: string
/**
 * The text of the chosen option, letter by letter as in the product catalog, not its sys_id.
 */
characteristic_option?: string
}[]
/**
 * The sys_id of the product specification (table sn_prd_pm_product_specification). ServiceNow's page calls it required in one place and leaves it out in others, its sample too. Give it where the offering has one.
 */
product_specification?: string
/**
 * The sys_id of the product model (table cmdb_model). If it is given, the characteristics have to fit it. Left out, ServiceNow finds it by offering and characteristics.
 */
product?: string
/**
 * The specification of the line. In orders that are read back, it is the same as the product specification. Left out, this call sets none.
 */
specification?: string
/**
 * How the line is added; what sets the two apart is not documented, nor what it is when left out.
 */
action?: ("add" | "change")
/**
 * The sys_id of the sold product in the install base (table sn_install_base_sold_product). Left out, this call sets none.
 */
sold_product?: string
/**
 * The stock keeping unit of the supplier. Left out, this call sets none.
 */
sku?: string
/**
 * The list price of one, as digits in the currency of the order. Stored as it is sent. Left out, this call sets none.
 */
list_price?: (string | number)
/**
 * The net price of one, as digits in the currency of the order. Left out, this call sets none.
 */
unit_price?: (string | number)
/**
 * The price of the whole line, as digits in the currency of the order. ServiceNow stores it and computes nothing. Left out, this call sets none.
 */
total_price?: (string | number)
/**
 * The sys_id of the price list of this line (table sn_csm_pricing_price_list). No price is taken from it. Earlier versions of Order Management may not know it. Left out, this call sets none.
 */
price_list?: string
/**
 * How far the line is. What it is when left out is not documented.
 */
state?: string
/**
 * The status of the line. It is not described; the documentation's sample sends new. What it is when left out is not documented.
 */
status?: string
/**
 * How many are delivered already, as digits. Left out, this call sets none.
 */
delivered_quantity?: (string | number)
/**
 * From when the line is valid, as yyyy-MM-dd HH:mm:ss in UTC. Left out, this call sets none.
 */
effective_date?: string
/**
 * Until when the line is valid, as yyyy-MM-dd HH:mm:ss in UTC. Left out, this call sets none.
 */
expiration_date?: string
/**
 * The street to which this line is delivered. Left out, this call sets none.
 */
shipping_street?: string
/**
 * The city to which this line is delivered. Left out, this call sets none.
 */
shipping_city?: string
/**
 * The state or province to which this line is delivered, by its short name. Left out, this call sets none.
 */
shipping_state?: string
/**
 * The postal code to which this line is delivered. Left out, this call sets none.
 */
shipping_zip?: string
/**
 * The country to which this line is delivered, by its short name. Left out, this call sets none.
 */
shipping_country?: string
/**
 * The place of delivery (table cmn_location). ServiceNow lists it among what a line holds, without saying whether it can be set. Left out, this call sets none.
 */
location?: string
/**
 * What the line is, in short. Left out, this call sets none.
 */
short_description?: string
/**
 * Further remarks on the line. Left out, this call sets none.
 */
comments?: string
/**
 * Internal remarks on the line. Left out, this call sets none.
 */
work_notes?: string
/**
 * The key of the line in another system. Left out, this call sets none.
 */
external_id?: string
/**
 * The other system that knows the line by that key. ServiceNow's page speaks of a sys_id; in orders, the same field holds a name. Left out, this call sets none.
 */
external_system?: string
/**
 * The line right above this one. ServiceNow lists it among what a line holds, without saying whether it can be set. The parts of a bundle may not be sent as lines of their own. Left out, this call sets none.
 */
parent_line_item?: string
/**
 * The topmost line above this one. ServiceNow lists it among what a line holds, without saying whether it can be set. Left out, this call sets none.
 */
top_line_item?: string
/**
 * The product model before a change (table cmdb_model). ServiceNow lists it among what a line holds, without saying whether it can be set. Left out, this call sets none.
 */
previous_product_model?: string
/**
 * The order that the line belongs to (table sn_csm_om_order). ServiceNow fills it by itself and lists it only as a part of the record; what it does in a new order is not documented. Best left out.
 */
order?: string
/**
 * The number of the line. ServiceNow fills it by itself and lists it only as a part of the record; what it does in a new order is not documented. Best left out.
 */
order_line_id?: string
/**
 * The key of the line. ServiceNow fills it by itself and lists it only as a part of the record; what it does in a new order is not documented. Best left out.
 */
sys_id?: string
/**
 * The table of the line. ServiceNow fills it by itself and lists it only as a part of the record; what it does in a new order is not documented. Best left out.
 */
sys_class_name?: string
/**
 * When the line was created. ServiceNow fills it by itself and lists it only as a part of the record; what it does in a new order is not documented. Best left out.
 */
sys_created_on?: string
/**
 * The name of the user who created the line. ServiceNow fills it by itself and lists it only as a part of the record; what it does in a new order is not documented. Best left out.
 */
sys_created_by?: string
/**
 * When the line was last changed. ServiceNow fills it by itself and lists it only as a part of the record; what it does in a new order is not documented. Best left out.
 */
sys_updated_on?: string
/**
 * The name of the user who last changed the line. ServiceNow fills it by itself and lists it only as a part of the record; what it does in a new order is not documented. Best left out.
 */
sys_updated_by?: string
/**
 * How often the line was changed. ServiceNow fills it by itself and lists it only as a part of the record; what it does in a new order is not documented. Best left out.
 */
sys_mod_count?: string
/**
 * The tags of the line. ServiceNow fills it by itself and lists it only as a part of the record; what it does in a new order is not documented. Best left out.
 */
sys_tags?: string
}
/**
 * The new order. Read it with Get Order by ID for the rest.
 */
export interface OrderCreateOutput {
/**
 * The sys_id of the new order (table sn_csm_om_order).
 */
sys_id: string
/**
 * The number of the new order.
 */
order_id: string
/**
 * Missing when the order was made. The text of a failure stands here; the action then ends with an error.
 */
status?: string
error?: CsmOrderError
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
