module.exports = require('../shared/library.js')
