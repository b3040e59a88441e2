// A time without a zone is UTC, wherever the tests run.
process.env.TZ = 'Asia/Kathmandu'

export default {
  testEnvironment: 'node',
  // Not in the system's temporary folder, where it would stay behind.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/__tests__/support/check-machine.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  testTimeout: 30_000,
  // A gate waits more than it computes: every core is worth a worker, on a machine with two as well.
  maxWorkers: '100%',
  maxConcurrency: 12,
}
