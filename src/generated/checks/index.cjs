// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.
module.exports = {
  get config() {
    return require('./config.cjs');
  },
  get account() {
    return require('./account.cjs');
  },
  get consumer() {
    return require('./consumer.cjs');
  },
  get contact() {
    return require('./contact.cjs');
  },
  get generic() {
    return require('./generic.cjs');
  },
  get order() {
    return require('./order.cjs');
  },
  get productOrder() {
    return require('./productOrder.cjs');
  },
  get serviceOrder() {
    return require('./serviceOrder.cjs');
  },
  get catalog() {
    return require('./catalog.cjs');
  },
  get troubleTicket() {
    return require('./troubleTicket.cjs');
  },
};
