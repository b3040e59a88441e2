// The tests that mutation runs, named by scripts/mutate.ts in MUTATION_TESTS: fast, in this process, no bundle.
import config from './jest.config.js'

export default {
  ...config,
  testMatch: (process.env.MUTATION_TESTS ?? '__tests__/{core,net,providers}/**/*.test.ts')
    .split(',')
    .map((path) => `**/${path}`),
  // A mutant that hangs is noticed by the test it hangs in, which costs less than a new process.
  testTimeout: 5_000,
  setupFiles: ['<rootDir>/__tests__/support/few-runs.ts'],
}
