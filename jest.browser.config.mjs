/** Tests of the page and of the sidebars, in a real Chromium that is launched once. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/jest-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.stryker-tmp'],
  globalSetup: '<rootDir>/test/browser/launch/launch.mjs',
  globalTeardown: '<rootDir>/test/browser/launch/close.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
};
