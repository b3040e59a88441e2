// The tests that mutation runs, named by scripts/mutate.ts in MUTATION_TESTS: fast, in this process, no bundle.
import config from './jest.config.js'

export default {
  ...config,
  testMatch: (process.env.MUTATION_TESTS ?? '__tests__/{core,net,providers}/**/*.test.ts')
    .split(',')
    .map((path) => `**/${path}`),
  setupFiles: ['<rootDir>/__tests__/support/few-runs.ts'],
}
