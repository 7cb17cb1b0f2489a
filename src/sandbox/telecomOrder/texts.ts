/** How one endpoint words what it refuses. The pages differ in dots, capitals and prefixes. */
export interface Texts {
  readonly body: string;
  readonly items: string;
  readonly itemId: string;
  readonly action: string;
  readonly subject: string;
  readonly specification: string;
  readonly specificationId: string;
  readonly noSpecification: string;
  readonly inventoryId: string;
  readonly noInventory: string;
  readonly inactive: string;
  readonly parties: string;
  readonly customer: string;
  readonly noAccount: string;
  readonly noConsumer: string;
  readonly failed: string;
}

const shared = {
  body: 'Invalid payload: Request body missing',
  parties: 'Invalid payload: relatedParty is missing',
  customer: 'Invalid payload: Customer Account or Consumer is missing',
  noAccount: 'Invalid payload: Customer Account does not exist',
  noConsumer: 'Invalid payload: Consumer does not exist',
  failed: 'Invalid payload: Order creation failed',
};

export const newProductOrder: Texts = {
  ...shared,
  items: 'Invalid payload: productOrderItem is missing',
  itemId: 'Invalid payload: productOrderItem id is missing',
  action: 'Invalid payload: productOrderItem action is missing',
  subject: 'Invalid payload: productOrderItem product is missing',
  specification: 'Invalid payload: product productSpecification is missing',
  specificationId: 'Invalid payload: productSpecification id is missing',
  noSpecification: 'Invalid payload: Product specification does not exist',
  inventoryId: 'Invalid payload: Product inventory ID is missing',
  noInventory: 'Invalid payload: Product Inventory does not exist',
  inactive: 'Invalid payload: Sold Product is inactive',
};

export const changedProductOrder: Texts = { ...newProductOrder, customer: 'Customer Account or Consumer is missing' };

export const newServiceOrder: Texts = {
  ...shared,
  body: 'Invalid payload: Request body missing.',
  items: 'Invalid payload: serviceOrderItem missing.',
  itemId: 'Invalid payload: serviceOrderItem ID is missing.',
  action: 'Invalid payload: serviceOrderItem action is missing.',
  subject: 'Invalid payload: serviceOrderItem service is missing.',
  specification: 'Invalid payload: serviceSpecification is missing.',
  specificationId: 'Invalid payload: serviceSpecification ID is missing.',
  noSpecification: 'Invalid payload: Service specification does not exist.',
  inventoryId: 'Invalid payload: Product inventory ID is missing.',
  noInventory: 'Invalid payload: Product Inventory does not exist.',
  inactive: 'Invalid payload: Sold Product is inactive.',
  // The list of a new service order knows no other word for absent parties.
  parties: shared.customer,
  noAccount: 'Invalid payload: Customer Account does not exist.',
  failed: 'Invalid payload: Order creation failed.',
};

export const changedServiceOrder: Texts = {
  ...shared,
  items: 'Invalid payload: serviceOrderItem is missing',
  itemId: 'Invalid payload: serviceOrderItem id is missing',
  action: 'Invalid payload: serviceOrderItem action is missing',
  subject: 'Invalid payload: serviceOrderItem service is missing',
  specification: 'Invalid payload: service serviceSpecification is missing',
  specificationId: 'Invalid payload: serviceSpecification id is missing',
  noSpecification: 'Invalid payload: Service specification does not exist',
  inventoryId: 'Invalid payload: Service inventory ID is missing',
  noInventory: 'Invalid payload: Service Inventory does not exist',
  inactive: 'Invalid payload: Sold Service is inactive',
};

/** Only products are offered and priced. */
export const offeringTexts = {
  missing: 'Invalid payload: productOrderItem productOffering is missing',
  id: 'Invalid payload: productOffering id is missing',
  unknown: 'Invalid payload: Product offering does not exist',
};

export const currencyTexts = {
  missing: 'Invalid payload: orderCurrency is required',
  missingInQueue: 'Invalid payload: orderCurrency is missing',
  inactive: 'Inactive Currency Code: ',
  mixed: 'One or more line items has a different currency code than the order currency',
  fixed: 'In-flight revision to order currency not supported',
};

/** Of the form that parties have in version 3. */
export const partyTexts = {
  id: 'Invalid payload: partyOrPartyRole id is missing',
  both: 'Invalid payload: Both Account and Consumer cannot be present simultaneously',
  unrelated: 'Customer contact is not related to the account',
};

export const queueTexts = {
  queued: 'Request in queue',
  waiting: 'This Order is still in the inbound queue table waiting to be processed.',
  cancel: 'This order is yet to be created in customer order table',
  update: 'This order is yet to be created in customer order table. Please check in inbound queue for more details.',
};

/** The quotation mark that is never closed is documented so. */
export const notDelivered = "Patch request cannot be made as the order's fulfillment type is not 'deliver.";
