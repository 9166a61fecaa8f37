/** Mutation tests of the pure core: changes the sources, one decision at a time, and says which changes no test sees. */
export default {
  mutate: ['src/{model,indicators,mediation}/**/*.ts'],
  testRunner: 'jest',
  jest: {
    configFile: 'jest.config.mjs',
    config: { testMatch: ['<rootDir>/test/{model,indicators,mediation}/**/*.test.ts'] },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ['dist', 'docs'],
  reporters: ['clear-text', 'progress-append-only'],
};
