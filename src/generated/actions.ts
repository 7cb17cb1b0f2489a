// Written by `npm run generate` from the action files. Change those instead.

/**
 * The accounts of this page.
 */
export type AccountListOutput = Account[]
/**
 * The account.
 */
export type AccountGetOutput = Account
/**
 * The consumers of this page.
 */
export type ConsumerListOutput = Consumer[]
/**
 * The consumer.
 */
export type ConsumerGetOutput = Consumer
/**
 * The sys_id of the new consumer.
 */
export type ConsumerCreateOutput = string
/**
 * The contacts of this page.
 */
export type ContactListOutput = Contact[]
/**
 * The contact.
 */
export type ContactGetOutput = Contact
/**
 * The sys_id of a location (table cmn_location).
 */
export type LocationId = string
/**
 * The sys_id of the new contact.
 */
export type ContactCreateOutput = string
/**
 * What the API answers, out of result if it has one. Which shape it has is up to the API: the Table API gives a list of records or one record, a DELETE nothing, and with Response As text or base64 it is text.
 */
export type GenericRequestOutput = unknown
/**
 * The order with its lines.
 */
export type OrderGetOutput = CsmOrder
/**
 * The sys_id of a contact of the account (table customer_contact). List Contacts gives it.
 */
export type AccountContact = string
/**
 * How many orders a page holds at most, up to 100. Left out, ServiceNow gives 20.
 */
export type OrderLimit = number
/**
 * How many orders to skip. The next page begins at this offset plus the limit, however many came. Left out, the list begins at the first one.
 */
export type OrderOffset = number
/**
 * The orders of this page; empty where nothing fits.
 */
export type ProductOrderListOutput = ProductOrder[]
/**
 * The order with its line items.
 */
export type ProductOrderGetOutput = ProductOrder
/**
 * The sys_id or the external id of the account (table customer_account), contact (customer_contact) or consumer (csm_consumer). List Accounts, List Contacts and List Consumers give it.
 */
export type PartyId = string
/**
 * The order after the change. After a change of the type nonProduct it can be the id, the state and the link alone.
 */
export type ProductOrderUpdateOutput = ProductOrder
/**
 * The order that was created or, with the mode async, the id under which it waits in the queue.
 */
export type ProductOrderCreateOutput = (CreatedProductOrder | QueuedOrder)
/**
 * The order, which exists now. Mostly the answer repeats what was sent.
 */
export type CreatedProductOrder = (ProductOrder & {
/**
 * The sys_id of the order.
 */
id: string
})
/**
 * The orders of this page; empty where nothing fits.
 */
export type ServiceOrderListOutput = ServiceOrder[]
/**
 * The order with its line items.
 */
export type ServiceOrderGetOutput = ServiceOrder
/**
 * The priority of the order. ServiceNow's samples send it as text, and a number was sent to an instance as well; what becomes of it is not documented. Left out, none is sent.
 */
export type OrderPriority = (string | number)
/**
 * The category of the order, as free text. ServiceNow's samples send it, but what becomes of it is not documented. Left out, none is sent.
 */
export type OrderCategory = string
/**
 * The order that was created or, with the mode async, the id under which it waits in the queue.
 */
export type ServiceOrderCreateOutput = (CreatedServiceOrder | QueuedOrder)
/**
 * The order, which exists now. Mostly the answer repeats what was sent.
 */
export type CreatedServiceOrder = (ServiceOrder & {
/**
 * The sys_id of the order. The documented answer to an update lacks it.
 */
id: string
})
/**
 * The order after the change. The documented answer repeats what was sent, without an id.
 */
export type ServiceOrderUpdateOutput = ServiceOrder
/**
 * The sys_id of the line in the cart. Get Cart Content and Add Item to Cart give it as cart_item_id. Not the sys_id of the catalog item.
 */
export type CartItemId = string
/**
 * Nothing: ServiceNow answers without a body.
 */
export type CatalogDeleteCartItemOutput = null
/**
 * Nothing: ServiceNow answers without a body.
 */
export type CatalogEmptyCartOutput = null
/**
 * Gives the signed-in user's cart with its lines and totals. The lines lie in groups by how often their fee is due (none, monthly, yearly and so on), one key a group, beside the totals; an empty cart has no group. Prices are text with the sign of the currency. A user has one cart, which all workflows that sign in as this user share: what another run has put in is there as well.
 */
export type CatalogGetCartInput = Record<string, never>
/**
 * The sys_id of a user (table sys_user).
 */
export type UserId = string
/**
 * The address, its lines separated by line breaks.
 */
export type CatalogGetDeliveryAddressOutput = string
/**
 * The catalogs; an empty list if there is none that fits.
 */
export type CatalogListCatalogsOutput = Catalog[]
/**
 * The sys_id of the catalog (table sc_catalog). List Catalogs gives it.
 */
export type CatalogId = string
/**
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which, and what counts when it is left out, is not documented.
 */
export type CatalogView = ("desktop" | "mobile" | "both")
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
 * The sys_id of the item (table sc_cat_item). List Catalog Items gives it.
 */
export type CatalogItemId = string
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
/**
 * The category.
 */
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
 * Gives the signed-in user's wish list with all its lines at once. It is a cart of its own: Submit Order does not order it. Only catalogs with the field Enable Wish List switched on have one, and by default it is off.
 */
export type CatalogListWishlistInput = Record<string, never>
/**
 * What this does depends on the instance. With one-step checkout (the default) it orders everything in the signed-in user's cart at once and gives the request (REQ). With two-step checkout (the property glide.sc.checkout.twostep is true) it orders nothing and gives the cart for a last look; Submit Order then orders it. Look for request_number in the answer to tell which it was. ServiceNow checks again whether the user may order the items, and answers with status 400 if the cart is empty, as it is after the order. Orders for others by a variable of the type Requested For do not work with two-step checkout. A user has one cart, which all workflows that sign in as this user share: what another run has put in is ordered as well.
 */
export type CatalogCheckoutInput = Record<string, never>
/**
 * With one-step checkout, the request that was made. With two-step checkout, the cart while nothing is ordered yet.
 */
export type CatalogCheckoutOutput = (PlacedRequest | FilledCart)
/**
 * Nothing is ordered: the cart as it is, waiting for Submit Order. Told by cart_id, and by there being no request_number.
 */
export type FilledCart = (Cart & {
/**
 * The sys_id of the user for whom the order is to be (table sys_user). Process Checkout alone gives it.
 */
requested_for?: (string | null)
/**
 * The name of a user: of the one for whom the order is to be, as far as seen. Process Checkout alone gives it.
 */
requested_for_user?: (string | null)
/**
 * Where to deliver, or empty. Process Checkout alone gives it.
 */
delivery_address?: (string | null)
/**
 * What was noted for the delivery, or empty. Process Checkout alone gives it.
 */
special_instructions?: (string | null)
/**
 * Lines of the cart. Documented for order guides, though the answers that are known have lines in the groups alone.
 */
items?: CartLine[]
})
/**
 * Orders everything in the signed-in user's cart and gives the request (REQ). With two-step checkout it comes after Process Checkout, which only shows the cart; with one-step checkout it orders too, though only older documentation says so outright. ServiceNow answers with status 400 if the cart is empty, as it is after the order. A user has one cart, which all workflows that sign in as this user share: what another run has put in is ordered as well.
 */
export type CatalogSubmitOrderInput = Record<string, never>
/**
 * How many, as a whole number that is not negative, or the same in digits.
 */
export type CartQuantity = (number | string)
/**
 * The sys_id of the user who is to get an item (table sys_user).
 */
export type RequestedFor = UserId
/**
 * The sys_ids of more users who are to get an item too, joined with commas, at most 50.
 */
export type AlsoRequestFor = string
/**
 * The text true, to leave out the check of mandatory questions.
 */
export type NoValidation = "true"
/**
 * The sys_id of the order guide (table sc_cat_item_guide); List Catalog Items gives it for the type Order Guide.
 */
export type OrderGuide = string
/**
 * For an order guide without Two step, the cart with the items in it while nothing is ordered. For one with Two step, the request that was made.
 */
export type CatalogCheckoutOrderGuideOutput = (FilledCart | PlacedRequest)
/**
 * The sys_id of the record from which something is asked for.
 */
export type ParentRecord = string
/**
 * The table of the record from which something is asked for.
 */
export type ParentTable = string
/**
 * The request that was made or, with two-step checkout, the cart that was filled while nothing was ordered.
 */
export type CatalogOrderItemOutput = (PlacedRequest | FilledCart)
/**
 * The answer as a person reads it.
 */
export type CatalogGetVariableDisplayValueOutput = string
/**
 * The items that fit the answers.
 */
export type CatalogListOrderGuideItemsOutput = (ItemDetails & {
/**
 * How many the order guide proposes, as digits.
 */
quantity?: (string | number)
})[]
/**
 * Which fields of a ticket to give, joined with commas and without blanks. A name that is misspelt is skipped without a word. Left out, all fields come.
 */
export type TicketFields = string
/**
 * The tickets of this page; empty when nothing matches. With fields, each ticket has the named fields alone.
 */
export type TroubleTicketListOutput = Ticket[]
/**
 * The sys_id of the ticket, not its number (such as CS0001234 or INC0001234). List All Trouble Tickets gives it; in ServiceNow, open the ticket, right-click the bar at its top and choose Copy sys_id.
 */
export type TicketId = string
/**
 * The ticket. With fields, the named fields alone.
 */
export type TroubleTicketGetOutput = Ticket
/**
 * The whole ticket, as it is after the change.
 */
export type TroubleTicketUpdateOutput = Ticket
/**
 * The whole ticket. Its id is what Get and Update Trouble Ticket by ID ask for.
 */
export type TroubleTicketCreateOutput = Ticket

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
output: AccountGetOutput
}
"consumer.list": {
input: ConsumerListInput
output: ConsumerListOutput
}
"consumer.get": {
input: ConsumerGetInput
output: ConsumerGetOutput
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
output: ContactGetOutput
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
output: OrderGetOutput
}
"order.create": {
input: OrderCreateInput
output: OrderCreateOutput
}
"productOrder.list": {
input: ProductOrderListInput
output: ProductOrderListOutput
}
"productOrder.get": {
input: ProductOrderGetInput
output: ProductOrderGetOutput
}
"productOrder.update": {
input: ProductOrderUpdateInput
output: ProductOrderUpdateOutput
}
"productOrder.cancel": {
input: ProductOrderCancelInput
output: ProductOrderCancelOutput
}
"productOrder.create": {
input: ProductOrderCreateInput
output: ProductOrderCreateOutput
}
"serviceOrder.list": {
input: ServiceOrderListInput
output: ServiceOrderListOutput
}
"serviceOrder.get": {
input: ServiceOrderGetInput
output: ServiceOrderGetOutput
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
output: ServiceOrderUpdateOutput
}
"catalog.deleteCartItem": {
input: CatalogDeleteCartItemInput
output: CatalogDeleteCartItemOutput
}
"catalog.emptyCart": {
input: CatalogEmptyCartInput
output: CatalogEmptyCartOutput
}
"catalog.getCart": {
input: CatalogGetCartInput
output: Cart
}
"catalog.getDeliveryAddress": {
input: CatalogGetDeliveryAddressInput
output: CatalogGetDeliveryAddressOutput
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
"catalog.listWishlist": {
input: CatalogListWishlistInput
output: Wishlist
}
"catalog.getWishlistItem": {
input: CatalogGetWishlistItemInput
output: CartLine
}
"catalog.checkout": {
input: CatalogCheckoutInput
output: CatalogCheckoutOutput
}
"catalog.submitOrder": {
input: CatalogSubmitOrderInput
output: PlacedRequest
}
"catalog.addItemToCart": {
input: CatalogAddItemToCartInput
output: CatalogAddItemToCartOutput
}
"catalog.addItemToWishlist": {
input: CatalogAddItemToWishlistInput
output: Wishlist
}
"catalog.checkoutOrderGuide": {
input: CatalogCheckoutOrderGuideInput
output: CatalogCheckoutOrderGuideOutput
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
"catalog.updateCartItem": {
input: CatalogUpdateCartItemInput
output: Cart
}
"catalog.listOrderGuideItems": {
input: CatalogListOrderGuideItemsInput
output: CatalogListOrderGuideItemsOutput
}
"troubleTicket.list": {
input: TroubleTicketListInput
output: TroubleTicketListOutput
}
"troubleTicket.get": {
input: TroubleTicketGetInput
output: TroubleTicketGetOutput
}
"troubleTicket.update": {
input: TroubleTicketUpdateInput
output: TroubleTicketUpdateOutput
}
"troubleTicket.create": {
input: TroubleTicketCreateInput
output: TroubleTicketCreateOutput
}
}
/**
 * Lists customer and partner accounts (table customer_account), a page at a time. All values come as text: true and false as "true" and "false", numbers as digits, an empty field as empty text. A page can be shorter than asked for and still not be the last, since ServiceNow leaves out records that the user may not read.
 */
export interface AccountListInput {
/**
 * Which accounts to list and in which order, as an encoded query: conditions joined with ^ (and) or ^OR (or), then ORDERBY or ORDERBYDESC and a field. To get one, filter the list of accounts in ServiceNow, right-click the last condition above the list and choose Copy query. Case counts. A condition on a field that the table does not have is skipped without a word (or empties the list, where the instance sets glide.invalid_query.returns_no_rows). Left out, all accounts that the user may read are listed.
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
 * The account codes on the way from the topmost account to this one, with slashes between.
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
 * Yearly revenue, as digits without a currency (that of the signed-in user's locale); "0" if not known.
 */
revenue_per_year?: (string | number)
/**
 * Profit, as digits without a currency (that of the signed-in user's locale); "0" if not known.
 */
profits?: (string | number)
/**
 * Market value, as digits without a currency (that of the signed-in user's locale); "0" if not known.
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
 * Whether the shares of the company are traded on an exchange. Comes as "true" or "false".
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
 * Which consumers to list and in which order, as an encoded query: conditions joined with ^ (and) or ^OR (or), then ORDERBY or ORDERBYDESC and a field. To get one, filter the list of consumers in ServiceNow, right-click the last condition above the list and choose Copy query. Case counts. A condition on a field that the table does not have is skipped without a word (or empties the list, where the instance sets glide.invalid_query.returns_no_rows). A consumer has no field account. Left out, all consumers that the user may read are listed.
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
 * Full name: first, middle and last name together.
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
 * Language in which ServiceNow speaks to the consumer, as its code.
 */
preferred_language?: string
/**
 * Time zone of the consumer, by its name in the tz database.
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
 * Creates a consumer, a person who buys for themselves and not for an account (table csm_consumer), and gives its sys_id. Every field is optional, and a field that is left out is not set unless its description says otherwise. ServiceNow checks none: a value that does not fit is dropped without a word, so read the consumer back if it matters. Every call creates another consumer; look for one with the same mail address first. Columns that the instance has added (u_…) cannot be set here; a generic request to api/now/table/csm_consumer can.
 */
export interface ConsumerCreateInput {
/**
 * The consumer's given name. At most 50 characters.
 */
first_name?: string
/**
 * The consumer's family name. At most 50 characters.
 */
last_name?: string
/**
 * The consumer's mail address. At most 100 characters.
 */
email?: string
/**
 * The number of the consumer's mobile phone. At most 40 characters.
 */
mobile_phone?: string
/**
 * The consumer's number at home. At most 40 characters.
 */
home_phone?: string
/**
 * The consumer's number at work. At most 40 characters.
 */
business_phone?: string
/**
 * The consumer's fax number. At most 40 characters.
 */
fax?: string
/**
 * Street and house number of the consumer. At most 255 characters.
 */
street?: string
/**
 * The city in which the consumer lives. At most 100 characters.
 */
city?: string
/**
 * The state or province in which the consumer lives, often as two letters. At most 100 characters.
 */
state?: string
/**
 * The consumer's postal code. At most 40 characters.
 */
zip?: string
/**
 * The country in which the consumer lives. At most 40 characters.
 */
country?: string
/**
 * The form of address before the consumer's name. At most 40 characters.
 */
prefix?: string
/**
 * The consumer's second given name. At most 50 characters.
 */
middle_name?: string
/**
 * What follows the consumer's name.
 */
suffix?: string
/**
 * The full name, which ServiceNow makes from first, middle and last name. Which counts when those are given as well is not documented. At most 152 characters.
 */
name?: string
/**
 * The consumer's job title. At most 60 characters.
 */
title?: string
/**
 * The consumer's gender, as free text. At most 40 characters.
 */
gender?: string
/**
 * Free remarks about the consumer. At most 4000 characters.
 */
notes?: string
/**
 * The sys_id of the household that the consumer belongs to (table csm_household).
 */
household?: string
/**
 * Whether this is the main consumer (of what is not documented; the household is likely). Left out, false.
 */
primary?: (true | false | "true" | "false")
/**
 * The sys_id of the user as whom the consumer logs in (table csm_consumer_user). Left out, the consumer is linked to no login.
 */
user?: string
/**
 * The language in which ServiceNow speaks to the consumer, as its code. At most 3 characters.
 */
preferred_language?: string
/**
 * The consumer's time zone, by its name in the tz database. At most 40 characters.
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
 * The consumer's portrait. In which form ServiceNow wants it is not documented.
 */
photo?: string
/**
 * The social network of a profile that is made along with the consumer. ServiceNow makes it only from all three: Social channel, Social handle and Social handle URL. Give all of them or none.
 */
social_channel?: string
/**
 * The consumer's user name on that network. Give all three social fields or none.
 */
social_handle?: string
/**
 * The address of the consumer's profile on that network. Give all three social fields or none.
 */
social_handle_url?: string
}
/**
 * Lists contacts, the people at customer and partner accounts (table customer_contact), a page at a time. All values come as text: true and false as "true" and "false", numbers as digits, an empty field as empty text. A page can be shorter than asked for and still not be the last, since ServiceNow leaves out records that the user may not read.
 */
export interface ContactListInput {
/**
 * Which contacts to list and in which order, as an encoded query: conditions joined with ^ (and) or ^OR (or), then ORDERBY or ORDERBYDESC and a field. To get one, filter the list of contacts in ServiceNow, right-click the last condition above the list and choose Copy query. Case counts. A condition on a field that the table does not have is skipped without a word (or empties the list, where the instance sets glide.invalid_query.returns_no_rows). Left out, all contacts that the user may read are listed.
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
 * Second given name. ServiceNow documents a number; a name is meant.
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
 * Time zone, by its name in the tz database.
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
 * Whether the contact may sign in to web services only. Comes as "true" or "false".
 */
web_service_access_only?: (string | boolean)
/**
 * Whether this is an internal integration user. Comes as "true" or "false".
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
 * How punctual a dispatched field agent is; empty for others.
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
 * Creates a contact (table customer_contact) and gives its sys_id. Every field is optional, and a field that is left out is not set unless its description says otherwise. ServiceNow checks none: a value that does not fit is dropped without a word, so read the contact back if it matters. Every call creates another contact; look for one with the same mail address first. Columns that the instance has added (u_…) cannot be set here; a generic request to api/now/table/customer_contact can.
 */
export interface ContactCreateInput {
/**
 * The contact's given name. At most 50 characters.
 */
first_name?: string
/**
 * The contact's family name. At most 50 characters.
 */
last_name?: string
/**
 * The contact's mail address.
 */
email?: string
/**
 * The contact's number at work. At most 40 characters.
 */
phone?: string
/**
 * The number of the contact's mobile phone. At most 40 characters.
 */
mobile_phone?: string
/**
 * The sys_id of the account that the contact belongs to (table customer_account); List Accounts gives it.
 */
account?: string
/**
 * The contact's job title. At most 60 characters.
 */
title?: string
/**
 * The full name. Which counts when first and last name are given as well is not documented. At most 151 characters.
 */
name?: string
/**
 * The contact's second given name. At most 50 characters. ServiceNow documents a number; a name is meant.
 */
middle_name?: (string | number)
/**
 * The form of address before the contact's name. At most 40 characters.
 */
introduction?: string
/**
 * The name to log in with. At most 40 characters.
 */
user_name?: string
/**
 * The number of the person at the employer.
 */
employee_number?: string
/**
 * The sys_id of the company (table core_company). An account is a company too: in ServiceNow's own samples, Account and Company hold the same sys_id.
 */
company?: string
/**
 * The sys_id of the department (table cmn_department).
 */
department?: string
/**
 * The sys_id of the user to whom the contact reports (table sys_user); another contact is a user too.
 */
manager?: string
/**
 * The contact's number at home. At most 40 characters.
 */
home_phone?: string
/**
 * Street and house number of the contact. At most 255 characters.
 */
street?: string
/**
 * The city in which the contact is. At most 40 characters.
 */
city?: string
/**
 * The state or province in which the contact is, often as two letters. At most 40 characters.
 */
state?: string
/**
 * The contact's postal code. At most 40 characters.
 */
zip?: string
/**
 * The code of the contact's country. At most 3 characters.
 */
country?: string
/**
 * The sys_id of the place where the contact works (table cmn_location).
 */
location?: LocationId
/**
 * The sys_id of the building (table cmn_building).
 */
building?: string
/**
 * The language in which ServiceNow speaks to the contact, as its code.
 */
preferred_language?: string
/**
 * The contact's time zone, by its name in the tz database. At most 40 characters.
 */
time_zone?: string
/**
 * How dates are shown to the contact. Left out or empty, as the instance shows them. At most 40 characters.
 */
date_format?: string
/**
 * How times are shown to the contact: hh with a counts to 12, HH to 24. Left out or empty, as the instance shows them. At most 40 characters.
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
 * The contact's gender, as free text. At most 40 characters.
 */
gender?: string
/**
 * The standing at a school or university. Left out, faculty. At most 40 characters.
 */
edu_status?: string
/**
 * Where the contact came from, such as the system that this workflow copies from. At most 255 characters.
 */
source?: string
/**
 * The contact's portrait. In which form ServiceNow wants it is not documented.
 */
photo?: string
/**
 * The sys_id of the cost center (table cmn_cost_center).
 */
cost_center?: string
/**
 * The social network of a profile that is made along with the contact. ServiceNow makes it only from all three: Social channel, Social handle and Social handle URL. Give all of them or none.
 */
social_channel?: string
/**
 * The contact's user name on that network. Give all three social fields or none.
 */
social_handle?: string
/**
 * The address of the contact's profile on that network. Give all three social fields or none.
 */
social_handle_url?: string
/**
 * Whether the contact may sign in to web services only, not by browser. Left out, false.
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
 * Whether this is an internal integration user. Left out, false.
 */
internal_integration_user?: (true | false | "true" | "false")
/**
 * A list of roles as one text. How they are separated, and whether ServiceNow grants them, is not documented. At most 40 characters.
 */
roles?: string
/**
 * The sys_id of the work schedule (table cmn_schedule).
 */
schedule?: string
/**
 * The sys_id of the time sheet policy (table time_sheet_policy).
 */
time_sheet_policy?: string
/**
 * The calendar program. 1, for Outlook, is the only documented value. Left out, 1.
 */
calendar_integration?: (number | string)
/**
 * The sys_id of the list of menus that the contact sees first (table sys_perspective).
 */
default_perspective?: string
/**
 * What a field agent is doing now. At most 40 characters.
 */
agent_status?: string
/**
 * How punctual a dispatched field agent is: ahead, on time, or behind by less than 30, 30 to 60, or more than 60; the unit is not documented.
 */
on_schedule?: ("Ahead" | "on_time" | "behind_less30" | "behind_30to60" | "behind_more60")
/**
 * The latitude at which the contact is. At most 40 characters.
 */
latitude?: (number | string)
/**
 * The longitude at which the contact is. At most 40 characters.
 */
longitude?: (number | string)
/**
 * Whether latitude and longitude come from tracking. Left out, false.
 */
geolocation_tracked?: (true | false | "true" | "false")
/**
 * The sys_id of the LDAP server with which the contact last logged in (table ldap_server_config). ServiceNow keeps it itself; give it only to copy a record.
 */
ldap_server?: string
/**
 * When the contact last logged in, as yyyy-MM-dd HH:mm:ss. ServiceNow keeps it itself; give it only to copy a record.
 */
last_login_time?: string
/**
 * The device, or its address, from which the contact last logged in. ServiceNow keeps it itself; give it only to copy a record. At most 40 characters.
 */
last_login_device?: string
/**
 * How often logging in failed. ServiceNow keeps it itself; give it only to copy a record.
 */
failed_attempts?: (number | string)
}
/**
 * Calls any REST API of the instance, for what has no action of its own. Typical are the Table API (api/now/table/incident reads and changes the records of almost any table), the Aggregate API (api/now/stats/incident), the Attachment API (api/now/attachment), the Import Set API (api/now/import/u_staging) and the instance's own Scripted REST APIs. The REST API Explorer in ServiceNow shows what there is. Redirects are not followed. What ServiceNow wraps in result comes unwrapped; an answer without it comes as it is.
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
 * What follows the question mark, by name, as plain text: it is encoded for you. The Table API knows sysparm_query (an encoded query), sysparm_fields, sysparm_limit (10,000 when left out), sysparm_offset, sysparm_display_value and others. To read page by page, give a limit, and an ORDERBY in the query.
 */
query_params?: {
[k: string]: string | number | boolean
}
/**
 * Further HTTP headers by name, each with one line of text. Without them, JSON is asked for and sent. What signs in or frames the request can't be set: Authorization, Cookie, Host, Content-Length, Transfer-Encoding, Connection and X-HTTP-Method-Override are refused.
 */
headers?: {
[k: string]: string
}
/**
 * What to send. An object or list is sent as JSON. Text is sent as it is, as JSON unless Headers has another content-type. The Table API takes one record: an object of field names and stored values (a state as its number, a reference as a sys_id, a time in UTC). GET and HEAD take no body.
 */
body?: (Record<string, unknown> | unknown[] | string)
/**
 * How to read the answer: json, text as it is, or base64 for files such as attachments. ServiceNow still sends what accept under Headers asks for, which is JSON when left out. Left out, json.
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
 * Status of the order. The documentation speaks of success and failure; its sample shows new.
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
/**
 * What went wrong; missing when nothing did.
 */
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
 * Status of the line. The documentation speaks of failure and success; its sample shows new.
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
 * Makes a customer order with its lines in Order Management (table sn_csm_om_order) and gives its sys_id and number. An order is either for an account or for a consumer, and every line has to name one of the same kind again. ServiceNow looks up no price and adds nothing up: amounts are stored as they are sent. What does not fit together ends with status 500. A field that is left out is not set, unless its description says otherwise. Every call makes another order.
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
 * The sys_id of the account's contact (table customer_contact); List Contacts gives it. Only in the order of an account.
 */
contact?: AccountContact
/**
 * The sys_id of the consumer who orders (table csm_consumer); List Consumers gives it. With a consumer, leave out account, contact, partner and partner contact, and name the consumer on every line. Left out, the order needs an account.
 */
consumer?: string
/**
 * The sys_id of the partner of the account (table customer_account); List Accounts gives it. Only in the order of an account.
 */
partner?: string
/**
 * The sys_id of the main contact of the partner (table customer_contact); List Contacts gives it. Only in the order of an account.
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
 * The key of the order in another system, such as the one that this workflow copies from.
 */
external_id?: string
/**
 * The name of that other system.
 */
external_system?: string
/**
 * What the order is, in short.
 */
short_description?: string
/**
 * Special wishes of the customer.
 */
special_instructions?: string
/**
 * Further remarks on the order.
 */
comments?: string
/**
 * The sum of the order, as digits in its currency. ServiceNow stores it and computes nothing, so add up the lines.
 */
total_amount?: (string | number)
/**
 * The sys_id of the price list of the order (table sn_csm_pricing_price_list). No price is taken from it. Earlier versions of Order Management may not know it.
 */
price_list?: string
/**
 * The key of the price quote that the order follows.
 */
quote_id?: string
/**
 * The sys_id of the customer service contract (table ast_contract).
 */
contract?: string
/**
 * When the order was made, as yyyy-MM-dd HH:mm:ss in UTC. Left out, ServiceNow chooses; in the documentation's sample it became the time of the call.
 */
order_date?: string
/**
 * When work is to begin, as yyyy-MM-dd HH:mm:ss in UTC; not after the expected end.
 */
expected_start_date?: string
/**
 * When work is to end, as yyyy-MM-dd HH:mm:ss in UTC.
 */
expected_end_date?: string
/**
 * When work began, as yyyy-MM-dd HH:mm:ss in UTC; not after the actual end.
 */
actual_start_date?: string
/**
 * When work ended, as yyyy-MM-dd HH:mm:ss in UTC.
 */
actual_end_date?: string
/**
 * How far the order is. Left out, ServiceNow chooses; in the documentation's sample it became draft.
 */
state?: string
/**
 * The street to which the order is delivered.
 */
shipping_street?: string
/**
 * The city to which the order is delivered.
 */
shipping_city?: string
/**
 * The state or province to which the order is delivered, by its short name.
 */
shipping_state?: string
/**
 * The postal code to which the order is delivered.
 */
shipping_zip?: string
/**
 * The country to which the order is delivered, by its short name.
 */
shipping_country?: string
/**
 * The street to which the bill goes.
 */
billing_street?: string
/**
 * The city to which the bill goes.
 */
billing_city?: string
/**
 * The state or province to which the bill goes, by its short name.
 */
billing_state?: string
/**
 * The postal code to which the bill goes.
 */
billing_zip?: string
/**
 * The country to which the bill goes, by its short name.
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
 * The sys_id of the account that the line is for (table customer_account); List Accounts gives it. Every line of an account's order needs one. Left out, the line needs a consumer.
 */
account?: string
/**
 * The sys_id of the account's contact for this line (table customer_contact); List Contacts gives it. Not together with a consumer.
 */
contact?: AccountContact
/**
 * The sys_id of the consumer that the line is for (table csm_consumer); List Consumers gives it. Every line of a consumer's order needs one, and then has neither account nor contact. Left out, the line needs an account.
 */
consumer?: string
/**
 * What is chosen of the product, one entry for each characteristic. Needed where the offering leads to the product model by a specification, and for offerings of the type configuration that expect them. For a bundle, or where the offering names its product model, ServiceNow refuses an order with them. Left out, nothing is chosen.
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
 * The specification of the line. In orders that are read back, it is the same as the product specification.
 */
specification?: string
/**
 * How the line is added; what sets the two apart is not documented, nor what it is when left out.
 */
action?: ("add" | "change")
/**
 * The sys_id of the sold product in the install base (table sn_install_base_sold_product).
 */
sold_product?: string
/**
 * The stock keeping unit of the supplier.
 */
sku?: string
/**
 * The list price of one, as digits in the currency of the order. Stored as it is sent.
 */
list_price?: (string | number)
/**
 * The net price of one, as digits in the currency of the order.
 */
unit_price?: (string | number)
/**
 * The price of the whole line, as digits in the currency of the order. ServiceNow stores it and computes nothing.
 */
total_price?: (string | number)
/**
 * The sys_id of the price list of this line (table sn_csm_pricing_price_list). No price is taken from it. Earlier versions of Order Management may not know it.
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
 * How many are delivered already, as digits.
 */
delivered_quantity?: (string | number)
/**
 * From when the line is valid, as yyyy-MM-dd HH:mm:ss in UTC.
 */
effective_date?: string
/**
 * Until when the line is valid, as yyyy-MM-dd HH:mm:ss in UTC.
 */
expiration_date?: string
/**
 * The street to which this line is delivered.
 */
shipping_street?: string
/**
 * The city to which this line is delivered.
 */
shipping_city?: string
/**
 * The state or province to which this line is delivered, by its short name.
 */
shipping_state?: string
/**
 * The postal code to which this line is delivered.
 */
shipping_zip?: string
/**
 * The country to which this line is delivered, by its short name.
 */
shipping_country?: string
/**
 * The place of delivery (table cmn_location). ServiceNow lists it among what a line holds, without saying whether it can be set.
 */
location?: string
/**
 * What the line is, in short.
 */
short_description?: string
/**
 * Further remarks on the line.
 */
comments?: string
/**
 * Internal remarks on the line.
 */
work_notes?: string
/**
 * The key of the line in another system.
 */
external_id?: string
/**
 * The other system that knows the line by that key. ServiceNow's page speaks of a sys_id; in orders, the same field holds a name.
 */
external_system?: string
/**
 * The line right above this one. ServiceNow lists it among what a line holds, without saying whether it can be set. The parts of a bundle may not be sent as lines of their own.
 */
parent_line_item?: string
/**
 * The topmost line above this one. ServiceNow lists it among what a line holds, without saying whether it can be set.
 */
top_line_item?: string
/**
 * The product model before a change (table cmdb_model). ServiceNow lists it among what a line holds, without saying whether it can be set.
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
/**
 * Missing when the order was made. With one, the action ends with an error.
 */
error?: CsmOrderError
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
 * The fields to give of each order, by name. How several are separated is not documented; ServiceNow's trouble tickets take commas. A name that ServiceNow does not know is passed over without a word. Name id too when you read page by page: without it, orders that look the same count as one. Left out, all fields.
 */
fields?: string
/**
 * How many orders a page holds at most, up to 100. Left out, ServiceNow gives 20.
 */
limit?: OrderLimit
/**
 * How many orders to skip. The next page begins at this offset plus the limit, however many came. Left out, the list begins at the first one.
 */
offset?: OrderOffset
}
/**
 * A product order (table sn_ind_tmt_orm_order). Which fields are there depends on the call and on the release: what has no value is often left out.
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
 * The state of the order; new right after it is made. The values are not documented.
 */
state?: string
/**
 * The version of the order, as text; it grows with every revision.
 */
version?: (string | number)
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
 * One thing that is ordered (table sn_ind_tmt_orm_order_line_item).
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
version?: (string | number)
/**
 * How many.
 */
quantity?: (number | string)
/**
 * Whether the line item has passed the point of no return and can be neither changed nor canceled any more. Comes as "true" or "false".
 */
ponr?: (string | boolean)
/**
 * The date by which the line item is promised.
 */
committedDueDate?: string
/**
 * The product that is added, changed or deleted.
 */
product?: OrderedProduct
/**
 * The offering of the catalog from which it is ordered.
 */
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
/**
 * The billing account that is charged. From version 3 of the API on (Brazil release).
 */
billingAccount?: BillingAccount
/**
 * The payment profile that pays; absent where there is none. From version 3 of the API on (Brazil release).
 */
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
/**
 * The site at which the product is installed.
 */
place?: OrderPlace
/**
 * The properties of the product whose value differs from the previous one.
 */
productCharacteristic?: Characteristic[]
/**
 * What the customer has already and this product needs.
 */
productRelationship?: InventoryRelationship[]
/**
 * The specification of the product.
 */
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
/**
 * The price with tax.
 */
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
value?: (number | string)
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
 * The way to pay.
 */
paymentMethod?: string
/**
 * The kind of that way to pay.
 */
paymentMethodType?: string
/**
 * The reference of the payment.
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
 * Reads one product order with its line items. ServiceNow answers with the status 200 as well for an order that still waits in the inbound queue, or that could not be created from there; this action then fails, with the reason order_queued or order_failed. To wait for a queued order, run it until it succeeds, as long as the reason is order_queued.
 */
export interface ProductOrderGetInput {
/**
 * The sys_id or the external id of the order (table sn_ind_tmt_orm_order). List Product Order gives it, and so does Create Customer Order (as orderId where the order was queued). The external id is documented up to the Zurich release.
 */
id: string
}
/**
 * Changes a product order that has not passed its point of no return (ponr is not true); what is left out stays as it is. A line item whose id the order does not have is added. Characteristics that do not fit do not fail the call, but are written into the work notes of the line item. ServiceNow takes no update while the order is queued or new, nor for an order whose fulfillment type is not deliver. The answer mostly holds the whole order; after a change of the type nonProduct it can be the id, the state and the link alone.
 */
export interface ProductOrderUpdateInput {
/**
 * The sys_id of the order (table sn_ind_tmt_orm_order); an external id is not documented here. List Product Order gives it.
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
 * Remarks to add to the comments of the order. Left out, none is added.
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
 * The TM Forum type of what is sent. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "ProductOrder"
}
/**
 * One line item that is changed, canceled or added.
 */
export interface ProductOrderItemUpdate {
/**
 * The id that the line item has in the order (its external id). One that the order does not have adds a line item. At most 40 characters.
 */
id: string
/**
 * What is to be done: add something new; change or delete something that the customer has; suspend or resume it; or no-change, to leave it as it is. Needed, unless the change type is nonProduct.
 */
action?: ("add" | "change" | "delete" | "no-change" | "resume" | "suspend")
/**
 * The word cancel cancels this line item. Left out or empty, the line item is updated, or added when the order has no such id. Other words are not documented.
 */
revisionOperation?: string
/**
 * The offering of the catalog from which this is ordered. Left out, none is sent.
 */
productOffering?: ProductOfferingInput
/**
 * The product that is added, changed or deleted. When the action is change or delete, it is needed, with its id. Left out, none is sent.
 */
product?: OrderedProductUpdate
/**
 * How many. Left out, this call sets none.
 */
quantity?: number
/**
 * Why the line item is ordered, as free text. Left out, this call sets none.
 */
actionReason?: string
/**
 * The date by which the line item is promised, in ISO 8601 in UTC. It cannot be changed with suspend or resume. Left out, this call sets none.
 */
committedDueDate?: string
/**
 * What the line item costs: one entry for what recurs, one for what is paid once. All have to be in the currency of the order. Left out, this call sets none.
 */
itemPrice?: ItemPriceInput[]
/**
 * How this line item stands to the others of the order. Version 3 of the API (Brazil release) wants both fields of each. Left out, this call sets none.
 */
productOrderItemRelationship?: ItemRelationshipUpdate[]
/**
 * Keys of another system for the product inventories that come of this line item. Left out, this call sets none.
 */
externalProductInventory?: ExternalInventoryInput[]
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
 * The sys_id of the first version of the offering. Version 3 of the API (Brazil release) documents it for updates. Left out, none is sent.
 */
internalId?: string
}
/**
 * The product that a line item adds, changes or deletes.
 */
export interface OrderedProductUpdate {
/**
 * The sys_id or the external id of the product that the customer has (table sn_ind_tmt_orm_product_inventory). Needed when the action is change or delete; one that is added has none yet.
 */
id?: string
/**
 * The specification of the product. ServiceNow documents it as optional (for updates since the Yokohama release), and still lists its absence among the reasons to refuse an order. Left out, none is sent.
 */
productSpecification?: ProductSpecificationInput
/**
 * The properties of the product, such as a bandwidth or a model. Left out, none is sent.
 */
productCharacteristic?: CharacteristicInput[]
/**
 * The site at which the product is installed. Left out, none is sent.
 */
place?: OrderPlaceInput
/**
 * The persons to turn to about this line item. Left out, none is sent.
 */
relatedParty?: LineContactUpdate[]
/**
 * What the customer has already and this product needs. Left out, none is sent.
 */
productRelationship?: InventoryRelationshipInput[]
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
 * What kind of value it is, such as Choice, Single Line Text or Yes/No. Pages and releases spell the words differently, so any text is taken; for product orders, version 3 of the API (Brazil release) writes single_line_text. Left out, none is sent.
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
id: LocationId
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: string
}
/**
 * A person to turn to about one line item of an order.
 */
export interface LineContactUpdate {
/**
 * The sys_id of a contact that the line item has already (table sn_ind_tmt_orm_order_line_item_contact); reading the order gives it. Left out, the other fields say who it is.
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
 * How they stand to each other: Requires is the only value that is documented.
 */
relationshipType?: string
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
/**
 * The price with tax, which is stored as the recurring or the one-time price of the line item. Left out, none is sent.
 */
taxIncludedAmount?: OrderAmountInput
/**
 * The price without tax. ServiceNow's samples send it, but what becomes of it is not documented. Left out, none is sent.
 */
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
 * Who wrote the remark. ServiceNow's samples send it, but an order that is read back names a user of the instance. Left out, none is sent.
 */
author?: string
/**
 * When the remark was written, in ISO 8601 in UTC. ServiceNow's samples send it, but whether it is kept is not documented. Left out, none is sent.
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
id?: PartyId
/**
 * In the first form: the name of the party, for people who read the request. Left out, none is sent.
 */
name?: string
/**
 * In the second form: which record is meant.
 */
partyOrPartyRole?: PartyRefUpdate
/**
 * In the second form: the role of the party. ServiceNow does not check it in an update. Left out, none is sent.
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
 * Asks ServiceNow to cancel a product order. The state done in the answer says that the request was accepted, not that the order is canceled: the order then goes through an assessment and the cancellation itself, so read it again to see what became of it. An order that is past its point of no return (ponr is true) cannot be canceled any more. The id in the answer is that of the order.
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
 * A link to the order, which the answer repeats. The id is enough. Left out, it is empty.
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
id: string
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
 * Creates a product order at once and gives it. With the mode async ServiceNow only puts the order into its inbound queue and gives the id that it is going to have; it can still fail there, so read it by that id until it is there. The line items of one order can add, change, suspend, resume and delete products. Characteristics that do not fit do not fail the order, but are written into the work notes of the line item. Whether ServiceNow refuses a second order with the same external id is not documented, so look for the order before you send it again.
 */
export interface ProductOrderCreateInput {
/**
 * What is ordered, one entry for each product that is added, changed, deleted, suspended, resumed or left as it is.
 * 
 * @minItems 1
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
 * The key of the order in the caller's system, by which List Product Order by ID can read it on many releases. Left out, none is set. Give one, so that the order can be found if the call breaks off.
 */
externalId?: string
/**
 * The name of the caller's system, a hyphen and TMF622. Left out, none is set.
 */
externalSystem?: string
/**
 * Give async to put the order into the inbound queue and not to wait for it. Left out, the order is created at once.
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
 * Remarks on the order, which go into its comments. Left out, there are none.
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
/**
 * The offering of the catalog from which this is ordered.
 */
productOffering: ProductOfferingInput
/**
 * How this line item stands to the others of the order. Together they make the hierarchy. The documentation wants the list for every line item; give an empty one for an order with a single line item, which it does not show.
 */
productOrderItemRelationship: ItemRelationshipInput[]
/**
 * The product that is added, changed or deleted. When the action is change or delete, it is needed, with its id. Left out, none is sent.
 */
product?: OrderedProductInput
/**
 * How many. Left out, this call sets none.
 */
quantity?: number
/**
 * Why the line item is ordered, as free text. Left out, this call sets none.
 */
actionReason?: string
/**
 * The date by which the line item is promised, in ISO 8601 in UTC. It cannot be changed with suspend or resume. Left out, this call sets none.
 */
committedDueDate?: string
/**
 * What the line item costs: one entry for what recurs, one for what is paid once. All have to be in the currency of the order. Left out, this call sets none.
 */
itemPrice?: ItemPriceInput[]
/**
 * Keys of another system for the product inventories that come of this line item. Left out, this call sets none.
 */
externalProductInventory?: ExternalInventoryInput[]
/**
 * The billing account that is charged. Needed when a payment is given. From version 3 of the API on (Brazil release). Left out, none is linked.
 */
billingAccount?: BillingAccountInput
/**
 * The payment profile that pays. From version 3 of the API on (Brazil release). Left out, none is linked.
 */
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
 * The sys_id or the external id of the product that the customer has (table sn_ind_tmt_orm_product_inventory). Needed when the action is change or delete; one that is added has none yet.
 */
id?: string
/**
 * The specification of the product. ServiceNow documents it as optional (for updates since the Yokohama release), and still lists its absence among the reasons to refuse an order. Left out, none is sent.
 */
productSpecification?: ProductSpecificationInput
/**
 * The properties of the product, such as a bandwidth or a model. Left out, none is sent.
 */
productCharacteristic?: CharacteristicInput[]
/**
 * The site at which the product is installed. Left out, none is sent.
 */
place?: OrderPlaceInput
/**
 * The persons to turn to about this line item. Left out, none is sent.
 */
relatedParty?: LineContactInput[]
/**
 * What the customer has already and this product needs. Left out, none is sent.
 */
productRelationship?: InventoryRelationshipInput[]
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
 * The sys_id of a contact that the line item has already (table sn_ind_tmt_orm_order_line_item_contact); reading the order gives it. It is documented for product orders alone. Left out, the other fields say who it is.
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
 * The sys_id or the external id of the billing account. With one that is not known, a new billing account is made and named by it.
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
 * The way to pay; the choices depend on the instance. Needed to create a profile.
 */
paymentMethod?: string
/**
 * The kind of that way to pay; the choices depend on the instance. Needed to create a profile.
 */
paymentMethodType?: string
/**
 * The reference of the payment; which one is not documented. Needed to create a profile.
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
id?: PartyId
/**
 * In the first form: the name of the party, for people who read the request. Left out, none is sent.
 */
name?: string
/**
 * In the second form: which record is meant, or what makes a new one.
 */
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
 * Who wrote the remark. ServiceNow's samples send it, but an order that is read back names a user of the instance. Left out, none is sent.
 */
author?: string
/**
 * When the remark was written, in ISO 8601 in UTC. ServiceNow's samples send it, but whether it is kept is not documented. Left out, none is sent.
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
 * Lists service orders with their line items, a page at a time. A page that is not the whole list has the status 206, and where nothing fits, the list is empty. Of the characteristics of a service only those come whose value differs from the previous one. The state is the only filter: an order cannot be looked up here by its external id. The address of the API differs between releases: the first call to an instance asks for one order at each known address, and the one that answers is used from then on.
 */
export interface ServiceOrderListInput {
/**
 * Only orders in this state. The values are not documented; answers show new, in_progress and completed. Left out, orders in every state.
 */
state?: string
/**
 * The fields to give of each order, by name. How several are separated is not documented; ServiceNow's trouble tickets take commas. A name that ServiceNow does not know is passed over without a word. Name id too when you read page by page: without it, orders that look the same count as one. Left out, all fields.
 */
fields?: string
/**
 * How many orders a page holds at most, up to 100. Left out, ServiceNow gives 20.
 */
limit?: OrderLimit
/**
 * How many orders to skip. The next page begins at this offset plus the limit, however many came. Left out, the list begins at the first one.
 */
offset?: OrderOffset
}
/**
 * A service order (table sn_ind_tmt_orm_order). Which fields are there depends on the call and on the release: what has no value is often left out.
 */
export interface ServiceOrder {
/**
 * The sys_id of the order. The documented answer to an update lacks it.
 */
id?: string
/**
 * The key of the order in the caller's system. Only newer releases give it when an order is read or listed.
 */
externalId?: string
/**
 * The name of the caller's system. Only the Zurich release documents it.
 */
externalSystem?: string
/**
 * The link to the order, from /api/ on.
 */
href?: string
/**
 * The state of the order; new right after it is made. The values are not documented.
 */
state?: string
/**
 * Whether the order has passed the point of no return and can be neither changed nor canceled any more. Comes as "true" or "false".
 */
ponr?: (string | boolean)
/**
 * When the order was placed. Documented as YYYY-MM-DD HH:MM:SS; the samples show ISO 8601.
 */
orderDate?: string
/**
 * The date from which the customer wants the order worked on.
 */
requestedStartDate?: string
/**
 * The date by which the customer wants the order done.
 */
requestedCompletionDate?: string
/**
 * The date by which the whole order is promised; never before that of a line item.
 */
committedDueDate?: string
/**
 * The date by which the order should be done.
 */
expectedCompletionDate?: string
/**
 * When the order was done.
 */
completionDate?: string
/**
 * The version of the order, as text; it grows with every revision.
 */
version?: (string | number)
/**
 * What the order does, such as add. Not documented; the answer to an update shows it.
 */
orderType?: string
/**
 * The priority, as text or as a number. The answer to an update repeats it as it was sent.
 */
priority?: (string | number | null)
/**
 * The short text, as it was sent. The answer to an update repeats it.
 */
description?: string
/**
 * The category, as it was sent. The answer to an update repeats it.
 */
category?: string
/**
 * The remarks on the order.
 */
note?: OrderNote[]
/**
 * With whom the order is made.
 */
relatedParty?: OrderParty[]
/**
 * The line items.
 */
serviceOrderItem?: ServiceOrderItem[]
/**
 * The TM Forum type of the order.
 */
"@type"?: string
}
/**
 * One service that is ordered (table sn_ind_tmt_orm_order_line_item).
 */
export interface ServiceOrderItem {
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
 * Whether the line item has passed the point of no return and can be neither changed nor canceled any more. Comes as "true" or "false".
 */
ponr?: (string | boolean)
/**
 * How many.
 */
quantity?: (number | string)
/**
 * The date by which the line item is promised.
 */
committedDueDate?: string
/**
 * The version of the line item, as text.
 */
version?: (string | number)
/**
 * The service that is added, changed or deleted.
 */
service?: OrderedService
/**
 * The site at which the service is installed.
 */
place?: OrderPlace
/**
 * The persons to turn to about this line item.
 */
relatedParty?: LineContact[]
/**
 * Keys of another system for the product inventories that come of this line item.
 */
externalProductInventory?: ExternalInventory[]
/**
 * How this line item stands to the others of the order. Newer releases call the list serviceOrderItemRelationship; look for both.
 */
orderRelationship?: ItemRelationship[]
/**
 * How this line item stands to the others of the order, on newer releases. Older ones call the list orderRelationship.
 */
serviceOrderItemRelationship?: ItemRelationship[]
/**
 * The TM Forum type of the entry.
 */
"@type"?: string
}
/**
 * The service that a line item adds, changes or deletes.
 */
export interface OrderedService {
/**
 * The sys_id or the external id of the service that the customer has; given for change and delete.
 */
id?: string
/**
 * The state of the sold service; empty if there is none yet.
 */
state?: string
/**
 * The state of the service, as it was sent. The answer to an update repeats it.
 */
serviceState?: string
/**
 * The kind of service.
 */
serviceType?: string
/**
 * The specification of the service.
 */
serviceSpecification?: OrderSpecification
/**
 * The properties of the service; in an order that is read, those whose value differs from the previous one.
 */
serviceCharacteristic?: Characteristic[]
/**
 * What the customer has already and this service needs.
 */
serviceRelationship?: InventoryRelationship[]
/**
 * The TM Forum type of the service: CFS as it was sent, Service in an order that is read.
 */
"@type"?: string
}
/**
 * Reads one service order with its line items. ServiceNow answers with the status 200 as well for an order that still waits in the inbound queue, or that could not be created from there; this action then fails, with the reason order_queued or order_failed. To wait for a queued order, run it until it succeeds, as long as the reason is order_queued.
 */
export interface ServiceOrderGetInput {
/**
 * The sys_id of the order (table sn_ind_tmt_orm_order); an external id is not documented here. List Service Orders gives it, and so does Create Service Order (as orderId where the order was queued).
 */
id: string
}
/**
 * Asks ServiceNow to cancel a service order. The state done in the answer says that the request was accepted, not that the order is canceled: the order then goes through an assessment and the cancellation itself, so read it again to see what became of it. An order that is past its point of no return (ponr is true) cannot be canceled any more, nor can a line item while it is being fulfilled. The id in the answer is that of the order.
 */
export interface ServiceOrderCancelInput {
/**
 * Which order to cancel.
 */
serviceOrder: {
/**
 * The sys_id of the order (table sn_ind_tmt_orm_order). List Service Orders gives it.
 */
id: string
/**
 * A link to the order. The id is enough. Left out, it is empty.
 */
href?: string
/**
 * What is canceled: ServiceOrder is the only value. Left out, it is empty.
 */
"@referredType"?: "ServiceOrder"
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
 * The TM Forum type of what is sent. Left out, it is empty.
 */
"@type"?: "CancelServiceOrder"
}
/**
 * What was accepted.
 */
export interface ServiceOrderCancelOutput {
/**
 * The sys_id of the order; the request to cancel has no id of its own.
 */
id: string
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
serviceOrder?: {
/**
 * The sys_id of the order.
 */
id?: string
/**
 * The link of the order. Not every release gives it.
 */
href?: string
/**
 * What is canceled.
 */
"@referredType"?: string
}
/**
 * The link of the order. Only the release notes of Xanadu name it.
 */
href?: string
/**
 * When the order was placed. Only the release notes of Xanadu name it.
 */
orderDate?: string
/**
 * The TM Forum type of the answer.
 */
"@type"?: string
}
/**
 * Creates a service order at once and gives it. With the mode async ServiceNow only puts the order into its inbound queue and gives the id that it is going to have; it can still fail there, so read it by that id until it is there. The line items of one order can add, change, suspend, resume and delete services. Characteristics that do not fit do not fail the order, but are written into the work notes of the line item. Whether ServiceNow refuses a second order with the same external id is not documented, so look for the order before you send it again.
 */
export interface ServiceOrderCreateInput {
/**
 * What is ordered, one entry for each service that is added, changed, deleted, suspended, resumed or left as it is.
 * 
 * @minItems 1
 */
serviceOrderItem: ServiceOrderItemInput[]
/**
 * With whom the order is made. ServiceNow refuses an order that names neither an account nor a consumer.
 */
relatedParty?: OrderPartyInput[]
/**
 * The key of the order in the caller's system. List Service Orders cannot look an order up by it, but newer releases give it with each order. Left out, none is set. Give one, so that the order can be told if the call breaks off.
 */
externalId?: string
/**
 * The name of the caller's system, a hyphen and TMF641. Only the Zurich release documents it. Left out, none is set.
 */
externalSystem?: string
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
 * Remarks on the order, which go into its comments. Left out, there are none.
 */
note?: OrderNoteInput[]
/**
 * Give async to put the order into the inbound queue and not to wait for it. Left out, the order is created at once.
 */
mode?: "async"
/**
 * Whether the values of choices are stored as they are sent, without a check and without a word in the work notes. It goes with the system property sn_ind_tmt_orm.disableCharValueValidation, which the administrator has to create. Left out, false.
 */
disableCharValueValidation?: boolean
/**
 * When the order was placed. The documentation wants YYYY-MM-DD HH:MM:SS; its samples show ISO 8601. Left out, it is empty.
 */
orderDate?: string
/**
 * A link to the order. What becomes of it is not documented. Left out, it is empty.
 */
href?: string
/**
 * A short text about the order. ServiceNow's samples send it here, though it is documented for updates alone. Left out, none is sent.
 */
description?: string
/**
 * The priority of the order. ServiceNow's samples send it as text, and a number was sent to an instance as well; what becomes of it is not documented. Left out, none is sent.
 */
priority?: OrderPriority
/**
 * The category of the order, as free text. ServiceNow's samples send it, but what becomes of it is not documented. Left out, none is sent.
 */
category?: OrderCategory
/**
 * The TM Forum type of what is sent. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "ServiceOrder"
}
/**
 * One service that is added, changed, deleted, suspended, resumed or left as it is.
 */
export interface ServiceOrderItemInput {
/**
 * A key that you choose for the line item, such as a number. Other line items of the order name it in their relations, and it becomes the external id of the line item.
 */
id: string
/**
 * What is to be done: add something new; change or delete something that the customer has; suspend or resume it; or no-change, to leave it as it is.
 */
action: ("add" | "change" | "delete" | "no-change" | "resume" | "suspend")
/**
 * The service that is added, changed or deleted. When the action is add, it needs a specification; to change or delete a service, give the id of the sold service.
 */
service: OrderedServiceInput
/**
 * Why the line item is ordered, as free text. Left out, this call sets none.
 */
actionReason?: string
/**
 * How many. ServiceNow uses it with the action add only. Left out, this call sets none.
 */
quantity?: number
/**
 * The date by which the line item is promised, in ISO 8601 in UTC. It cannot be changed with suspend or resume. Left out, this call sets none.
 */
committedDueDate?: string
/**
 * The site at which the service is installed. Left out, none is sent.
 */
place?: OrderPlaceInput
/**
 * The persons to turn to about this line item. Left out, none is sent.
 */
relatedParty?: LineContactInput[]
/**
 * Keys of another system for the product inventories that come of this line item. Left out, this call sets none.
 */
externalProductInventory?: ExternalInventoryInput[]
/**
 * How this line item stands to the others of the order. Newer releases call the list serviceOrderItemRelationship: send one of the two, as the release of the instance has it. Left out, none is sent.
 */
orderRelationship?: ItemRelationshipInput[]
/**
 * How this line item stands to the others of the order, by the name that the newest documentation gives the list. Older releases call it orderRelationship: send one of the two. Left out, none is sent.
 */
serviceOrderItemRelationship?: ItemRelationshipInput[]
/**
 * The version of the line item. It is named, but what becomes of it is not documented. Left out, none is sent.
 */
version?: string
/**
 * The TM Forum type of the entry. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "ServiceOrderItem"
}
/**
 * The service that a line item adds, changes or deletes.
 */
export interface OrderedServiceInput {
/**
 * The sys_id or the external id of the service that the customer has (table sn_ind_tmt_orm_product_inventory). Give it to change or delete the service; one that is added has none yet.
 */
id?: string
/**
 * The specification of the service (table sn_prd_pm_service_specification). Needed when the action is add. In a change, another version than that of the service upgrades it, or fails the order where sn_ind_tmt_orm.allowSpecVersionUpdateInChangeOrder is false.
 */
serviceSpecification?: ServiceSpecificationInput
/**
 * The properties of the service, such as a bandwidth or a model. Left out, none is sent.
 */
serviceCharacteristic?: CharacteristicInput[]
/**
 * What the customer has already and this service needs. Left out, none is sent.
 */
serviceRelationship?: InventoryRelationshipInput[]
/**
 * The state that the service is to have. ServiceNow's samples send it, but what becomes of it is not documented. Left out, none is sent.
 */
serviceState?: string
/**
 * The TM Forum type of the service. ServiceNow's samples send CFS, which in TM Forum's words is a service that faces the customer. Left out, none is sent.
 */
"@type"?: string
}
/**
 * The specification of a service. Where both versions are given, they have to be the same one (such as 1 and v1), or ServiceNow refuses the order; the Zurich release says so.
 */
export interface ServiceSpecificationInput {
/**
 * The external id of the specification, or the sys_id of its first version (table sn_prd_pm_service_specification).
 */
id: string
/**
 * The name of the specification.
 */
name: string
/**
 * The number of the version in ServiceNow, as text. Left out, which version is taken is not documented.
 */
internalVersion?: string
/**
 * The version in the words of its maker. Left out, none is sent.
 */
version?: string
/**
 * The TM Forum type of the entry. The documentation wants ServiceSpecificationRef, and its samples send the name of the specification. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: string
}
/**
 * An account, contact or consumer with whom an order is made.
 */
export interface OrderPartyInput {
id: PartyId
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
 * Changes a service order that has not passed its point of no return (ponr is not true). Line items are needed in every update, even when only a date of the order changes, each with its id, its action and its service; what becomes of line items that are left out is not documented. ServiceNow takes no update while the order is queued, nor for an order whose fulfillment type is not deliver. Characteristics that do not fit do not fail the call, but are written into the work notes of the line item.
 */
export interface ServiceOrderUpdateInput {
/**
 * The sys_id of the order (table sn_ind_tmt_orm_order); an external id is not documented here. List Service Orders gives it.
 */
id: string
/**
 * The line items to change, each by the id that it has in the order. ServiceNow demands them in every update. Older documentation wants a specification in each of them, the newest only in some.
 * 
 * @minItems 1
 */
serviceOrderItem: ServiceOrderItemInput[]
/**
 * With whom the order is made: at least one account or consumer. Left out, none is sent.
 */
relatedParty?: OrderPartyInput[]
/**
 * The key of the order in the caller's system. Left out, none is sent.
 */
externalId?: string
/**
 * The name of the caller's system, a hyphen and TMF641. Only the Zurich release documents it. Left out, none is sent.
 */
externalSystem?: string
/**
 * The date from which the customer wants the order worked on, in ISO 8601 in UTC. Left out, none is sent.
 */
requestedStartDate?: string
/**
 * The date by which the customer wants the order done, in ISO 8601 in UTC. Left out, none is sent.
 */
requestedCompletionDate?: string
/**
 * The date by which the whole order is promised, in ISO 8601 in UTC; not before that of any line item. It cannot be changed while line items are suspended or resumed. Left out, none is sent.
 */
committedDueDate?: string
/**
 * Remarks to add to the comments of the order. Left out, none is added.
 */
note?: OrderNoteInput[]
/**
 * A short text about the order. Only the newest documentation names it, but all samples send it. Left out, none is sent.
 */
description?: string
/**
 * The priority of the order. ServiceNow's samples send it as text, and a number was sent to an instance as well; what becomes of it is not documented. Left out, none is sent.
 */
priority?: OrderPriority
/**
 * The category of the order, as free text. ServiceNow's samples send it, but what becomes of it is not documented. Left out, none is sent.
 */
category?: OrderCategory
/**
 * The TM Forum type of what is sent. ServiceNow does not store it. Left out, none is sent.
 */
"@type"?: "ServiceOrder"
}
/**
 * Removes one line from the signed-in user's cart. To remove a line a second time is an error: ServiceNow then answers with status 400. A user has one cart, which all workflows that sign in as this user share.
 */
export interface CatalogDeleteCartItemInput {
/**
 * The sys_id of the line in the cart. Get Cart Content and Add Item to Cart give it as cart_item_id. Not the sys_id of the catalog item.
 */
cart_item_id: CartItemId
}
/**
 * Removes everything from a cart. With the role admin or catalog_admin the signed-in user may empty any cart, and with admin the empty cart is deleted too. Whether a user without these roles may empty the own cart is not documented. ServiceNow answers with status 400 if there is no such cart or this user may not empty it. A user has one cart, which all workflows that sign in as this user share: what another run has put in goes as well.
 */
export interface CatalogEmptyCartInput {
/**
 * The sys_id of the cart itself; Get Cart Content gives it as cart_id. Not the id of a line in the cart.
 */
sys_id: string
}
/**
 * A cart with its lines and totals. The lines lie in groups, one for each frequency of a fee that occurs in the cart; the key of a group is the frequency (none, daily, weekly, monthly, yearly, annually, or another that the instance has). To get all lines, take the items of each group. An empty cart has none.
 */
export interface Cart {
/**
 * The sys_id of the cart.
 */
cart_id: string
/**
 * The lines without a fee that falls due again.
 */
none?: CartGroup
/**
 * The lines with a daily fee.
 */
daily?: CartGroup
/**
 * The lines with a weekly fee.
 */
weekly?: CartGroup
/**
 * The lines with a monthly fee.
 */
monthly?: CartGroup
/**
 * The lines with a yearly fee.
 */
yearly?: CartGroup
/**
 * The lines with a yearly fee, on instances that name it so.
 */
annually?: CartGroup
/**
 * What all lines cost together, as text with the currency.
 */
subtotal_price?: string
/**
 * What all fees come to, as text with the currency.
 */
subtotal_recurring_price?: string
/**
 * How often that is due, as a label; mostly empty.
 */
subtotal_recurring_frequency?: string
/**
 * The caption of the subtotal.
 */
subtotal_title?: string
/**
 * The caption of the total.
 */
total_title?: string
/**
 * Whether the subtotal is shown. Comes as "true" or "false".
 */
show_subtotal_price?: (string | boolean)
}
/**
 * The lines of a cart whose fee is due equally often, and what they come to.
 */
export interface CartGroup {
/**
 * The lines of this group.
 */
items: CartLine[]
/**
 * How often the fee of these lines is due, as a label; null if there is none. An order guide's answer leaves it out.
 */
frequency_label?: (string | null)
/**
 * What the lines cost together, as text with the currency; a hyphen can stand for nothing.
 */
subtotal_price?: string
/**
 * What the fees of the lines come to, as text with the currency.
 */
subtotal_recurring_price?: string
/**
 * How often that is due, as a label; empty if there is no fee.
 */
subtotal_recurring_frequency?: string
/**
 * The caption of the subtotal.
 */
subtotal_title?: string
/**
 * The caption of the total.
 */
total_title?: string
/**
 * Whether the subtotal is shown. Comes as "true" or "false".
 */
show_subtotal_price?: (string | boolean)
}
/**
 * One line of a cart or of the wish list. Adding an item, filling the cart by an order guide and reading one line of the wish list give the first eleven fields at most. Prices are text with the sign of the currency; they can be missing where show_price is false.
 */
export interface CartLine {
/**
 * The sys_id of the line. The actions that change, remove or read a line take it.
 */
cart_item_id: string
/**
 * The sys_id of the catalog item in the line (table sc_cat_item).
 */
catalog_item_id?: string
/**
 * The name of the item.
 */
item_name?: string
/**
 * How many, as digits.
 */
quantity?: (string | number)
/**
 * The price of one.
 */
price?: string
/**
 * The price of one in the user's currency.
 */
localized_price?: string
/**
 * The fee that falls due again and again, for one.
 */
recurring_price?: string
/**
 * That fee in the user's currency.
 */
localized_recurring_price?: string
/**
 * How often the fee is due, as a label; empty or null if there is none.
 */
recurring_frequency?: (string | null)
/**
 * How long delivery takes, in words. Where the item's workflow decides, the name of a workflow can stand here.
 */
delivery_time?: (string | null)
/**
 * The answers to the item's questions, each under the label of the question (on input they stand under the variable's name). Check boxes are "true" or "false"; what is not answered is empty text.
 */
variables?: {
[k: string]: string
}
/**
 * The sys_id of the line; the same as cart_item_id.
 */
sys_id?: string
/**
 * The sys_id of the catalog item; the same as catalog_item_id.
 */
item_id?: string
/**
 * The name of the item; the same as item_name.
 */
name?: string
/**
 * What the item is, in a line.
 */
short_description?: (string | null)
/**
 * The file name of the item's picture.
 */
picture?: (string | null)
/**
 * The table of the item's record.
 */
sys_class_name?: string
/**
 * The name of the order guide that put the line in; empty if none did.
 */
order_guide?: (string | null)
/**
 * For whom the line is. Whether it is a sys_id or a name is not documented.
 */
requested_for?: (string | null)
/**
 * Price times quantity, as a plain number.
 */
subtotal?: (number | string)
/**
 * Price times quantity, as text with the currency.
 */
subtotal_price?: string
/**
 * Fee times quantity, as a plain number.
 */
recurring_subtotal?: (number | string)
/**
 * Fee times quantity, as text with the currency.
 */
recurring_subtotal_price?: string
/**
 * The price as a page shows it. Some instances send it; it is not documented.
 */
price_display?: string
/**
 * Price times quantity as a page shows it. Some instances send it; it is not documented.
 */
subtotal_price_display?: string
/**
 * The fee as a page shows it. Some instances send it; it is not documented.
 */
recurring_price_display?: string
/**
 * Fee times quantity as a page shows it. Some instances send it; it is not documented.
 */
recurring_subtotal_price_display?: string
/**
 * Whether prices are shown. Where it is false, the fields with prices can be missing.
 */
show_price?: (boolean | string)
/**
 * Whether the fee is shown.
 */
show_recurring_price?: (boolean | string)
/**
 * Whether the quantity is shown.
 */
show_quantity?: (boolean | string)
/**
 * Whether the quantity is shown when the item comes by an order guide. Some instances send it; it is not documented.
 */
show_quantity_guide_item?: (boolean | string)
/**
 * Whether the quantity is fixed. Some instances send it; it is not documented.
 */
read_only_quantity?: (boolean | string)
/**
 * Whether the user may order the item. Some instances send it; it is not documented.
 */
can_order?: (boolean | string)
/**
 * Whether the item has no delivery time. Some instances send it; it is not documented.
 */
no_delivery_time?: (boolean | string)
/**
 * The user name of who put the line in.
 */
created_by?: string
/**
 * When the line was put in, without a time zone.
 */
created_on?: string
/**
 * The user name of who last changed the line.
 */
updated_by?: string
/**
 * When the line was last changed, without a time zone.
 */
updated_on?: string
}
/**
 * Gives the address to which the catalog delivers for a user, as one text with a line break between its lines. The instance sets who may read the address of others: the roles in the property glide.sc.req_for.roles or, where it is empty, everybody unless glide.sc.req_for.roles.default says deny. An admin always may.
 */
export interface CatalogGetDeliveryAddressInput {
/**
 * The sys_id of the user whose address is wanted (table sys_user), not the user name. A generic request to api/now/table/sys_user finds it by name or mail address.
 */
user_id: UserId
}
/**
 * Lists the service catalogs that the signed-in user may see. There are no pages here: what lies beyond the limit can't be read.
 */
export interface CatalogListCatalogsInput {
/**
 * A word to look for in the titles of the catalogs. Left out, all catalogs are listed. Some instances call it mandatory in the REST API Explorer; ServiceNow's own samples leave it out.
 */
sysparm_text?: string
/**
 * The device that the catalog is meant for: desktop, mobile or both. What counts when it is left out is not documented.
 */
sysparm_view?: ("desktop" | "mobile" | "both")
/**
 * How many catalogs to read at most. ServiceNow counts before it leaves out those that the user may not see, so fewer can come. Left out, 10,000. No upper bound is documented; very large numbers slow the instance down.
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
sys_id: CatalogId
/**
 * Whether to list only the categories that hang right under the catalog; false lists all. What counts when it is left out is not documented.
 */
sysparm_top_level_only?: boolean
/**
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which, and what counts when it is left out, is not documented.
 */
sysparm_view?: CatalogView
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
 * Whether it is in use. Only some answers hold it.
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
sys_id: CatalogId
/**
 * The device that the catalog is meant for: desktop, mobile or both. What counts when it is left out is not documented.
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
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which, and what counts when it is left out, is not documented.
 */
sysparm_view?: CatalogView
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
 * The kind of item to list: Record Producer or Order Guide; some instances take record_producer. ServiceNow ignores a kind that it does not know and lists all, so look at the type of what comes. Left out, all kinds are listed.
 */
sysparm_type?: string
/**
 * Words to look for. ServiceNow's own examples put them in quotation marks, as part of the value. Left out, all items are listed. Some instances call it mandatory in the REST API Explorer; ServiceNow's own samples leave it out.
 */
sysparm_text?: string
/**
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which, and what counts when it is left out, is not documented.
 */
sysparm_view?: CatalogView
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
/**
 * The category of the item, or the main one of several.
 */
category?: CatalogPlace
/**
 * The table of the item.
 */
sys_class_name?: string
/**
 * The position of the item among others.
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
 * Whether an order needs a file attached. Some instances send it; it is not documented.
 */
mandatory_attachment?: (boolean | string)
/**
 * Whether the item can be ordered by itself and not only through an order guide. Some instances send it; it is not documented.
 */
visible_standalone?: (boolean | string)
/**
 * Whether the item can be put on the wish list. Some instances send it; it is not documented.
 */
show_wishlist?: (boolean | string)
/**
 * Whether the time of delivery is shown. Some instances send it; it is not documented.
 */
show_delivery_time?: (boolean | string)
/**
 * How the item is asked for. Some instances send it; its values are not documented.
 */
request_method?: (string | null)
/**
 * On which devices the item is offered. Some instances send it; its values are not documented.
 */
availability?: (string | null)
/**
 * Who owns the item. Some instances send it; whether it is a sys_id or a name is not documented.
 */
owner?: (string | null)
/**
 * By its name, whether the item is kept out of chats. Some instances send it; it is not documented.
 */
make_item_non_conversational?: (boolean | string)
/**
 * By its name, whether Now Assist holds no conversation about the item. Some instances send it; it is not documented.
 */
turn_off_nowassist_conversation?: (boolean | string)
}
/**
 * Tells whether a user may get a catalog item that somebody else orders for them. A no is an answer and not an error: look at result. What ServiceNow says of an item or a user that does not exist is not documented.
 */
export interface CatalogCheckDelegationInput {
/**
 * The sys_id of the item (table sc_cat_item). List Catalog Items gives it.
 */
item_sys_id: CatalogItemId
/**
 * The sys_id of the user who is to get the item (table sys_user). A generic request to api/now/table/sys_user finds it by name or mail address.
 */
user_sys_id: UserId
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
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which, and what counts when it is left out, is not documented.
 */
sysparm_view?: CatalogView
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
 * Whether an order needs an answer. A check box is answered only by "true".
 */
mandatory?: (boolean | string)
/**
 * The kind of question as a number: 0 container, 2 text of several lines, 3 multiple choice, 5 select box, 6 text of one line, 7 check box, 8 reference, 21 list collector, 26 mail address. Other kinds have other numbers; friendly_type says the same in a word.
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
 * On a list collector, the fields of its table, by which a person can filter what there is to choose; they are no questions and take no answers. Some instances send it; it is not documented, nor what a table of answers (multi-row variable set) has here.
 */
columns?: {
/**
 * The name of the field; empty for the entry of none.
 */
value?: (string | null)
/**
 * The field as a person reads it.
 */
label?: (string | null)
/**
 * The type of the field; empty for the entry of none.
 */
type?: (string | number | null)
/**
 * The table that a reference points to. Only on references.
 */
reference?: (string | null)
/**
 * The values that the field can have. Only on fields with a fixed list.
 */
choices?: ItemVariableChoice[]
}[]
/**
 * Whether the question is in use.
 */
active?: (boolean | string)
/**
 * The position among the questions.
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
 * The table whose records a list collector offers; a question of the kind reference has reference instead.
 */
table?: (string | null)
/**
 * The field that stands for a record when a person chooses one.
 */
display_field?: (string | null)
/**
 * A filter as an encoded query, on list collectors; sys_idIN, without a value, while nothing is chosen. Its use is not documented.
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
 * The UI macro that draws the question, on questions of that kind; such a one asks nothing by itself. Some instances send it; it is not documented.
 */
macro?: (string | null)
/**
 * How a container lays out its questions. Its values are not documented.
 */
containerType?: (string | null)
}
/**
 * One of the choices of a question, or of a field by which a list collector is filtered; those have a value and a label alone.
 */
export interface ItemVariableChoice {
/**
 * What an order gives as the answer; empty for the choice of none.
 */
value?: string
/**
 * The choice as a person reads it.
 */
label?: (string | null)
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
/**
 * The code of the currency of price.
 */
price_currency?: (string | null)
/**
 * The code of the currency of recurring_price.
 */
recurring_price_currency?: (string | null)
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
 * The wish list of a user: a cart of its own, with its lines in one list.
 */
export interface Wishlist {
/**
 * The sys_id of the wish list. It is not the cart that Submit Order orders.
 */
cart_id: string
/**
 * The lines of the wish list.
 */
items: CartLine[]
}
/**
 * Gives one line of the signed-in user's wish list, with fewer fields than the whole list has. ServiceNow answers with status 404 if the wish list has no such line.
 */
export interface CatalogGetWishlistItemInput {
/**
 * The sys_id of the line on the wish list. List Wish List Items - Current User and Add Item to Wish List give it as cart_item_id. Not the sys_id of the catalog item.
 */
cart_item_id: string
}
/**
 * The order is placed: the request (REQ) that was made for it. Its requested items (RITM) are the records of the table sc_req_item whose field request holds request_id.
 */
export interface PlacedRequest {
/**
 * The sys_id of the request (table sc_request).
 */
request_id: string
/**
 * The number of the request.
 */
request_number: string
/**
 * The sys_id of the record from which the request was made, if there is one.
 */
parent_id?: (string | null)
/**
 * The table of that record.
 */
parent_table?: (string | null)
/**
 * The sys_id of the request; the same as request_id. Order Item alone gives it.
 */
sys_id?: string
/**
 * The number of the request; the same as request_number. Order Item alone gives it.
 */
number?: string
/**
 * The table of the request. Order Item alone gives it.
 */
table?: string
}
/**
 * Puts a catalog item into the signed-in user's cart and gives all that is in it now. Nothing is ordered: Submit Order does that, or Process Checkout where the instance has one-step checkout. Every call adds the item again. A user has one cart, which all workflows that sign in as this user share; to order one item without it, use Order Item.
 */
export interface CatalogAddItemToCartInput {
/**
 * The sys_id of the item (table sc_cat_item); List Catalog Items gives it. The signed-in user has to be allowed to see and order it.
 */
sys_id: string
/**
 * How many to put in, as a whole number that is not negative. ServiceNow wants it even when it is 1.
 */
sysparm_quantity: CartQuantity
/**
 * The answers to the item's questions, by the name of the variable, not by its label; Get Catalog Item by ID gives the names, and an unknown one is ignored. Check boxes take the text "true" or "false" (a mandatory one must be "true"), references a sys_id, choices their value, multi-row variable sets a JSON list written as text. Needed if a question is mandatory.
 */
variables?: VariableAnswers
/**
 * The sys_id of the user who is to get the item (table sys_user). Left out, it is for the signed-in user. Whether that user may order for others is set in the instance, by the properties glide.sc.req_for.roles and glide.sc.req_for.roles.default.
 */
sysparm_requested_for?: RequestedFor
/**
 * The sys_ids of more users who are to get the item too, joined with commas, at most 50. Each becomes a line of its own in the cart. The item needs a variable of the type Requested For that allows it, and the signed-in user the roles that this variable asks for. One user who may not have the item makes ServiceNow refuse the whole call. It does not work with two-step checkout.
 */
sysparm_also_request_for?: AlsoRequestFor
/**
 * true lets the item pass though mandatory questions have no answer. It is not documented; ServiceNow's portal sends it, having checked the answers itself. Left out, ServiceNow checks.
 */
sysparm_no_validation?: NoValidation
}
/**
 * Answers to questions of the catalog, each under the name of its variable.
 */
export interface VariableAnswers {
[k: string]: string | number | boolean
}
/**
 * The cart after the item was put in, its lines in one list.
 */
export interface CatalogAddItemToCartOutput {
/**
 * The sys_id of the cart.
 */
cart_id: string
/**
 * Every line that is in the cart now, without delivery time and answers.
 */
items: CartLine[]
/**
 * What the lines cost together, as text with the currency.
 */
subtotal?: string
}
/**
 * Puts a catalog item on the signed-in user's wish list and gives what is on it. The item must stand in a catalog whose wish list is enabled (the field Enable Wish List of the catalog; it is off by default); otherwise ServiceNow answers with status 400. An item that is on the list already is updated and does not come twice.
 */
export interface CatalogAddItemToWishlistInput {
/**
 * The sys_id of the item (table sc_cat_item); List Catalog Items gives it.
 */
sys_id: string
/**
 * How many are wished for, as a whole number that is not negative. What happens when it is left out is not documented.
 */
sysparm_quantity?: CartQuantity
/**
 * The answers to the item's questions, by the name of the variable, not by its label; Get Catalog Item by ID gives the names. Check boxes take the text "true" or "false", references a sys_id, choices their value, multi-row variable sets a JSON list written as text. Not documented for this call, but ServiceNow's portal sends them.
 */
variables?: VariableAnswers
}
/**
 * What this does depends on the order guide. Without its check box Two step it puts the items into the signed-in user's cart and gives the cart; Submit Order then orders them. With Two step it orders the items at once and gives the request (REQ): the opposite of what two-step checkout means for the instance. Look for request_number in the answer to tell which it was. Although its title says 'get', it changes data, and every call does it again. List Items Needed by Order Guide tells which items to give. ServiceNow answers with status 400 to an item that there is not or that this user may not order, to a quantity below 1, and if a variable that is mandatory by itself (not by a UI policy) has no answer. A user has one cart, which all workflows that sign in as this user share.
 */
export interface CatalogCheckoutOrderGuideInput {
/**
 * The sys_id of the order guide (table sc_cat_item_guide); List Catalog Items gives it for the type Order Guide.
 */
sys_id: OrderGuide
/**
 * The items to put into the cart or to order. What happens when the list is left out is not documented.
 */
items?: {
/**
 * The sys_id of the item (table sc_cat_item); List Items Needed by Order Guide gives it.
 */
sys_id: string
/**
 * How many of the item, as a whole number of at least 1. Left out, 1.
 */
sysparm_quantity?: (number | string)
/**
 * The answers to the item's questions, by the name of the variable, not by its label; List Items Needed by Order Guide gives the names. Check boxes take the text "true" or "false" (a mandatory one must be "true"), references a sys_id, choices their value, multi-row variable sets a JSON list written as text. Needed if a question is mandatory. Left out, none is answered.
 */
variables?: VariableAnswers
}[]
}
/**
 * Tells which of some users may not get a catalog item that is ordered for them. It only looks and orders nothing. Ask it before you order an item for several people, since one who may not have it makes ServiceNow refuse the whole order. The answer gives names and no sys_ids; to learn it user by user, run Verify User Acquisition Rights to Catalog Item.
 */
export interface CatalogListInvalidDelegatedUsersInput {
/**
 * The sys_id of the item (table sc_cat_item). List Catalog Items gives it.
 */
item_sys_id: CatalogItemId
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
 * What this does depends on the instance. With one-step checkout (the default) it orders a catalog item at once, past the user's cart, and gives the request (REQ) that ServiceNow makes for it. With two-step checkout (the property glide.sc.checkout.twostep is true) it can fill a cart, order nothing and give the cart_id alone; so look for request_number in the answer. The requested items (RITM) are not in the answer; a generic request to api/now/table/sc_req_item with the query request=<request_id> reads them. Every call orders again.
 */
export interface CatalogOrderItemInput {
/**
 * The sys_id of the item (table sc_cat_item); List Catalog Items gives it. The signed-in user has to be allowed to see and order it. A record producer is not ordered but submitted, with Submit Record Producer.
 */
sys_id: string
/**
 * How many to order, as a whole number that is not negative. ServiceNow wants it even when it is 1.
 */
sysparm_quantity: number
/**
 * The answers to the item's questions, by the name of the variable, not by its label; Get Catalog Item by ID gives the names, and an unknown one is ignored. Check boxes take the text "true" or "false" (a mandatory one must be "true"), references a sys_id, choices their value, multi-row variable sets a JSON list written as text. Needed if a question is mandatory.
 */
variables?: VariableAnswers
/**
 * The sys_id of the user who is to get the item (table sys_user). Left out, it is for the signed-in user. Whether that user may order for others is set in the instance, by the properties glide.sc.req_for.roles and glide.sc.req_for.roles.default.
 */
sysparm_requested_for?: RequestedFor
/**
 * The sys_ids of more users who are to get the item too, joined with commas, at most 50. Each becomes a requested item of its own. The item needs a variable of the type Requested For that allows it, and the signed-in user the roles that this variable asks for. One user who may not have the item makes ServiceNow refuse the whole order. It does not work with two-step checkout.
 */
sysparm_also_request_for?: AlsoRequestFor
/**
 * The sys_id of the record from which the order is made, by all appearance what the answer calls parent_id. Give its table as well. It is not documented; ServiceNow's portal sends it when a person comes from a record. Left out, there is none.
 */
sysparm_parent_sys_id?: ParentRecord
/**
 * The table of the parent record, by all appearance what the answer calls parent_table.
 */
sysparm_parent_table?: ParentTable
/**
 * true lets the order pass though mandatory questions have no answer. It is not documented; ServiceNow's portal sends it, having checked the answers itself. Left out, ServiceNow checks.
 */
sysparm_no_validation?: NoValidation
}
/**
 * Submits a record producer: creates a record, such as an incident, from answers to questions, and gives its number and sys_id. Which table it is made in is set in the record producer. It is no order and does not touch the cart. Every call creates another record.
 */
export interface CatalogSubmitRecordProducerInput {
/**
 * The sys_id of the record producer (table sc_cat_item_producer), not of the table it creates in. List Catalog Items gives it. The signed-in user has to be allowed to see it.
 */
sys_id: string
/**
 * The answers to the questions of the record producer, by the name of the variable, not by its label; Get Catalog Item by ID gives the names, and an unknown one is ignored. Check boxes take the text "true" or "false" (a mandatory one must be "true"), references a sys_id, choices their value, multi-row variable sets a JSON list written as text. Needed if a question is mandatory.
 */
variables?: VariableAnswers
/**
 * The view of ServiceNow's pages that decides which fields come: desktop, mobile or both. Which fields belong to which, and what counts when it is left out, is not documented.
 */
sysparm_view?: CatalogView
/**
 * The sys_id of the record from which the new one is made, by all appearance what the answer calls parent_id. Give its table as well. It is not documented; ServiceNow's portal sends it when a person comes from a record. Left out, there is none.
 */
sysparm_parent_sys_id?: ParentRecord
/**
 * The table of the parent record, by all appearance what the answer calls parent_table.
 */
sysparm_parent_table?: ParentTable
/**
 * true lets the record producer pass though mandatory questions have no answer. It is not documented; ServiceNow's portal sends it, having checked the answers itself. Left out, ServiceNow checks.
 */
sysparm_no_validation?: NoValidation
}
/**
 * The record that was made.
 */
export interface CatalogSubmitRecordProducerOutput {
/**
 * The sys_id of the new record. ServiceNow's portal takes -1 for none: then look whether a record was made, and read redirect_url.
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
 * Changes quantity and answers of one line in the signed-in user's cart, and gives the whole cart. Answers to mandatory questions must be given again, even when only the quantity changes. Whether other answers that are left out are kept is not documented. A user has one cart, which all workflows that sign in as this user share.
 */
export interface CatalogUpdateCartItemInput {
/**
 * The sys_id of the line in the cart. Get Cart Content and Add Item to Cart give it as cart_item_id. Not the sys_id of the catalog item.
 */
cart_item_id: CartItemId
/**
 * How many the line is to hold now, as a whole number that is not negative. ServiceNow wants it even when it does not change. What 0 does is not documented; to remove the line, use Delete Item from Cart.
 */
sysparm_quantity: CartQuantity
/**
 * The answers to the item's questions, by the name of the variable, not by its label; Get Catalog Item by ID gives the names, and an unknown one is ignored. Check boxes take the text "true" or "false" (a mandatory one must be "true"), references a sys_id, choices their value, multi-row variable sets a JSON list written as text. Needed if a question is mandatory. What becomes of the line's answers when this is left out is not documented.
 */
variables?: VariableAnswers
/**
 * true lets the line pass though mandatory questions have no answer. It is not documented; ServiceNow's portal sends it, having checked the answers itself. Left out, ServiceNow checks.
 */
sysparm_no_validation?: NoValidation
}
/**
 * Tells which catalog items an order guide comes to for the given answers, with the questions of each, all at once; an empty list if none fits. It only computes: nothing is put into a cart and nothing is ordered. Get Contents for Checkout takes the items from there. ServiceNow answers with status 400 if this user may not use the order guide, or if an answer is missing that it demands.
 */
export interface CatalogListOrderGuideItemsInput {
/**
 * The sys_id of the order guide (table sc_cat_item_guide); List Catalog Items gives it for the type Order Guide.
 */
sys_id: OrderGuide
/**
 * The answers to what the order guide asks before it shows items, by the name of the variable, not by its label; Get Catalog Item by ID gives the names, and an unknown one is ignored. Check boxes take the text "true" or "false" (a mandatory one must be "true"), references a sys_id, choices their value, multi-row variable sets a JSON list written as text. Needed if a question is mandatory. Give an object; ServiceNow documents a list as well, but not its form.
 */
variables?: (VariableAnswers | VariableAnswers[])
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
/**
 * Which fields of a ticket to give, joined with commas and without blanks. A name that is misspelt is skipped without a word. Name id too when you read page by page: without it, tickets that look the same count as one, and reading ends too early. Left out, all fields come.
 */
fields?: TicketFields
/**
 * How many tickets a page holds at most, up to 100. Left out, ServiceNow gives 25. The administrator can change both numbers (sn_ind_tsm_sdwan.pagination.set_limit and sn_ind_tsm_sdwan.pagination.max_limit); what ServiceNow does with a limit above its own is not documented.
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
/**
 * How the ticket came in.
 */
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
 * Reads one trouble ticket: a case (sn_customerservice_case) or an incident (incident); a service problem case (sn_sprb_mgmt_case, since the Zurich release) is not documented here. Comments are given, work notes are not. Parties and items that are not set come as entries with an empty id, and severity, status and channel come in another form than they are sent. Where an instance has only the older address troubleticket/{ticketType}/{id} (deprecated since Tokyo), use Generic API Request.
 */
export interface TroubleTicketGetInput {
/**
 * The sys_id of the ticket, not its number (such as CS0001234 or INC0001234). List All Trouble Tickets gives it; in ServiceNow, open the ticket, right-click the bar at its top and choose Copy sys_id.
 */
id: TicketId
/**
 * Which fields of the ticket to give, joined with commas and without blanks. A name that is misspelt is skipped without a word. Left out, all fields come.
 */
fields?: TicketFields
}
/**
 * Changes the given fields of a trouble ticket, adds the given notes, and gives the whole ticket. Look at what comes back: a severity that the ticket does not know becomes Low without a word, and severity, status and channel come in another form than they are sent. Sent twice, it adds its notes twice. Cases and incidents are documented, service problem cases (sn_sprb_mgmt_case) are not. To resolve or close a ticket, an instance can demand more than this action can send; then change the table itself with Generic API Request, as well as where an instance has only the older address troubleticket/{ticketType}/{id} (deprecated since Tokyo).
 */
export interface TroubleTicketUpdateInput {
/**
 * The sys_id of the ticket, not its number (such as CS0001234 or INC0001234). List All Trouble Tickets gives it; in ServiceNow, open the ticket, right-click the bar at its top and choose Copy sys_id.
 */
id: TicketId
/**
 * The new state: one of the choices of the field State, as its label or as its stored value. The choices differ between ticket types. It comes back as the label. What a word that is no choice does is not documented (a new ticket then becomes New), so look at the state that comes back. Left out, the state stays as it is.
 */
status?: string
/**
 * The new priority, as a digit in text: 1 critical, 2 high, 3 moderate, 4 low, 5 planning (incidents alone have it; one that the ticket does not know becomes Low). It comes back as digit and label, such as 2 - High. An incident takes urgency and impact from it and works its priority out anew, so another can come back. Left out, it stays as it is.
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
/**
 * How the ticket came in. Left out, it stays as it is.
 */
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
 * Which of the two it is: comments for a comment, which the customer can see, or work_notes for a work note, which is for the people who work on the ticket and does not come back in any answer. Always give it: what happens without it, or with another word, is not documented.
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
 * The sys_id of the party. On a case: of an account (customer_account, from List Accounts) or a contact (customer_contact, from List Contacts). On an incident: of a company (core_company) or a user (sys_user). On a service problem case it is not documented. Left out, nobody can be set.
 */
id?: string
/**
 * Which party it is: customer for the account of a case or the company of an incident, customer_contact for the contact of a case or the caller of an incident; a contact or caller brings its own account or company along, which an answer need not show at once. Answers have assigned_to and assignment_group too, but these can only be read. What happens without a kind is not documented.
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
 * The sys_id of the item. On a case: of an asset (alm_asset), product model (cmdb_model), sold product (sn_install_base_sold_product) or product inventory (sn_prd_invt_product_inventory). On an incident: of a configuration item (cmdb_ci) or service (cmdb_ci_service). On a service problem case it is not documented. Left out, nothing can be linked.
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
 * Creates a case (sn_customerservice_case), an incident (incident) or, since the Zurich release, a service problem case (sn_sprb_mgmt_case), and gives the whole ticket. Look at what comes back: an unknown severity becomes Low and an unknown status New without a word, and severity, status and channel come in another form than they are sent. Every call creates another ticket, and none can be found by a value of your own, so put a mark into the short description if you may have to look. An instance can demand more fields or fewer. Where an instance has only the older address troubleticket/{ticketType} (deprecated since Tokyo), use Generic API Request.
 */
export interface TroubleTicketCreateInput {
/**
 * What is wrong, at length.
 */
description: string
/**
 * The priority, as a digit in text: 1 critical, 2 high, 3 moderate, 4 low, 5 planning (incidents alone have it; one that the ticket does not know becomes Low). It comes back as digit and label, such as 2 - High. An incident takes urgency and impact from it and works its priority out anew, so another can come back.
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
/**
 * How the ticket came in. Left out, this call sets none.
 */
channel?: TicketChannelInput
/**
 * Comments and work notes to begin with. Left out, the ticket begins without any.
 */
note?: TicketNoteInput[]
}
