// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
module.exports = {
  get 'manifest.config'() {
    return require('./checks/manifest.config.cjs');
  },
  get 'account'() {
    return require('./checks/account.cjs');
  },
  get 'consumer'() {
    return require('./checks/consumer.cjs');
  },
  get 'contact'() {
    return require('./checks/contact.cjs');
  },
  get 'generic'() {
    return require('./checks/generic.cjs');
  },
  get 'order'() {
    return require('./checks/order.cjs');
  },
  get 'productOrder'() {
    return require('./checks/productOrder.cjs');
  },
  get 'serviceOrder'() {
    return require('./checks/serviceOrder.cjs');
  },
  get 'catalog'() {
    return require('./checks/catalog.cjs');
  },
  get 'troubleTicket'() {
    return require('./checks/troubleTicket.cjs');
  },
};
