// Jest runs the TypeScript sources as Node does: types are blanked out in place, so line numbers stay true.
const { stripTypeScriptTypes } = require('node:module');

module.exports = { process: (source) => ({ code: stripTypeScriptTypes(source) }) };
