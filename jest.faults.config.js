// Every fault in processes of its own, and many more keys: `npm run test:faults`. In `npm test` the faults are tried all at
// once, and a few keys.
import config from './jest.config.js'

process.env.TRIALS = '8'

export default { ...config, testMatch: ['**/*.faults.ts', '**/trust/keys.test.ts'] }
