const { resolve } = require('node:path')

const rootDir = resolve(__dirname, '../..')
const own = (path) => resolve(__dirname, 'src/jest', path)

const transform = {
  '^.+\\.(ts|tsx|mts)$': [
    '@swc/jest',
    {
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      },
    },
  ],
}

const base = {
  rootDir,
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json', 'node'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/data/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
}

const onNode = (displayName, folder, more = {}) => ({
  ...base,
  displayName,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/${folder}/**/*.spec.ts`],
  ...more,
})

const inDom = (displayName, folder) => ({
  ...base,
  displayName,
  testEnvironment: own('dom-environment.cjs'),
  setupFilesAfterEnv: [own('patient-waits.ts')],
  testMatch: [`<rootDir>/${folder}/**/*.spec.ts?(x)`],
  moduleNameMapper: {
    '\\.css$': own('style-stub.cjs'),
    '\\.(svg|png|woff2?)(\\?.*)?$': own('file-stub.cjs'),
    '^virtual:europe-map$': '<rootDir>/apps/web/build/europe-for-specs.ts',
  },
})

const onPostgres = { globalSetup: own('start-postgres.mjs'), globalTeardown: own('stop-postgres.mjs') }

module.exports = {
  rootDir,
  testTimeout: 30_000,
  projects: [
    onNode('domain', 'packages/domain/src'),
    onNode('catalogue', 'packages/catalogue/src'),
    onNode('conventions', 'packages/conventions/src'),
    onNode('contract', 'packages/contract/src'),
    onNode('workbench', 'packages/workbench/src'),
    onNode('prisma', 'prisma', onPostgres),
    onNode('api', 'apps/api/src', onPostgres),
    inDom('ui', 'packages/ui/src'),
    inDom('web', 'apps/web/src'),
    onNode('web-build', 'apps/web/build'),
    onNode('e2e', 'apps/web/e2e', { testMatch: ['<rootDir>/apps/web/e2e/**/*.e2e.ts'] }),
  ],
}
