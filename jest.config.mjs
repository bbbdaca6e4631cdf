const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
  ],
};

const project = (displayName, folders, more = {}) => ({
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  transform,
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/harness/seed.ts'],
  ...more,
});

/** `graph` files share a read-only example; `write` and `laws` files run one at a time (scripts/test.mjs). */
export default {
  testTimeout: 60_000,
  projects: [
    project('unit', ['unit', 'tree']),
    project('graph', ['domains', 'http']),
    project('write', ['write']),
    project('laws', ['laws']),
    project('browser', ['browser']),
    // Not of `npm test`: `npm run truth` loads what these ask about.
    project('truth', ['truth']),
  ],
};
