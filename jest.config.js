export default {
  testMatch: ['<rootDir>/tests/**/*.spec.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
