// What takes its time: every fault in processes of its own, a script that is stopped or cancelled, and many more keys;
// and a wrong configuration, which must be told in two seconds. `npm run test:faults`; in `npm test` the faults are tried
// all at once, and a few keys.
import config from './jest.config.js'

process.env.TRIALS = '8'
process.env.CONFIGURATION_MS = '2000'

export default {
  ...config,
  testMatch: ['**/*.faults.ts', '**/*.slow.ts', '**/trust/keys.test.ts', '**/trust/config-attack.test.ts'],
}
