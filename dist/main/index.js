require('../shared/action/main.js')
