// Every fault in processes of its own: `npm run test:faults`. In `npm test` they are tried all at once.
import config from './jest.config.js'

export default { ...config, testMatch: ['**/*.faults.ts'] }
