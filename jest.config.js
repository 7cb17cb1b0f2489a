export default {
  testMatch: ['<rootDir>/tests/**/*.spec.ts'],
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/tests/caseCounts.cjs'],
  // Some tests start processes, which takes long on a machine that does other work as well.
  testTimeout: 30_000,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
