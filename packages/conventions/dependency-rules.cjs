/** Who may import whom; each rule says why in its comment. Read by dependency-cruiser. */

const SPECS = '(^apps/api/src/journeys/|\\.spec\\.tsx?|/test-[^/]+\\.tsx?|\\.builders?\\.ts)$'
const PRISMA = '^(prisma/generated|node_modules/@prisma|node_modules/prisma/)'

const forbid = (name, comment, [from, to]) => ({ name, comment, severity: 'error', from, to })

/** Downward calls that are allowed; all else goes by event. */
const MODULE_TABLE = {
  identity: [],
  catalogue: ['identity'],
  matching: ['catalogue', 'identity'],
  applications: ['identity', 'catalogue', 'matching'],
  intake: ['applications', 'matching', 'catalogue', 'identity'],
  review: ['applications', 'identity'],
  allocation: ['applications', 'catalogue', 'identity'],
  notification: ['identity'],
  insights: [],
}

const moduleRules = Object.entries(MODULE_TABLE).map(([word, callable]) =>
  forbid(
    `module-${word}`,
    `${word} may call ${callable.join(', ') || 'no other module'}; everything else reaches it, or is reached, by event`,
    [
      { path: `^apps/api/src/modules/${word}/`, pathNot: SPECS },
      { path: '^apps/api/src/modules/[^/]+/', pathNot: `^apps/api/src/modules/(${[word, ...callable].join('|')})/` },
    ],
  ),
)

const rooms = [
  forbid(
    'domain-imports-nothing',
    'domain runs in the browser and on the server alike: no package, no Node, no other room',
    [{ path: '^packages/domain/src', pathNot: SPECS }, { pathNot: '^packages/domain/src' }],
  ),
  forbid(
    'catalogue-knows-the-domain-only',
    'the reviewed data is read with the types of the domain and nothing else of ours',
    [
      { path: '^packages/catalogue/src' },
      { path: '^(apps|packages|prisma)/', pathNot: '^packages/(catalogue|domain)/' },
    ],
  ),
  forbid('ui-knows-nothing-of-ours', 'dressed components carry none of the nine words', [
    { path: '^packages/ui/src' },
    { path: '^(apps|packages|prisma)/', pathNot: '^packages/ui/' },
  ]),
  forbid('contract-is-generated', 'what crosses the wire depends on nothing of ours', [
    { path: '^packages/contract/src' },
    { path: '^(apps|packages|prisma)/', pathNot: '^packages/contract/' },
  ]),
  forbid('web-stays-in-the-browser', 'the web talks to the API over the contract, never by import', [
    { path: '^apps/web/src' },
    { path: '^(apps/api|prisma)/' },
  ]),
  forbid('web-takes-only-types-of-the-catalogue', 'the catalogue comes over the wire; its package reads the disk', [
    { path: '^apps/web/src', pathNot: SPECS },
    { path: '^packages/catalogue/', dependencyTypesNot: ['type-only'] },
  ]),
  forbid('api-stays-on-the-server', 'the API knows neither the web nor what is generated from the API', [
    { path: '^apps/api/src', pathNot: SPECS },
    { path: '^(apps/web|packages/(ui|contract|conventions|workbench))/' },
  ]),
  forbid('web-layers-point-down', 'platform <- features <- app', [
    { path: '^apps/web/src/platform' },
    { path: '^apps/web/src/(features|app)/' },
  ]),
  forbid('features-do-not-know-the-app', 'platform <- features <- app', [
    { path: '^apps/web/src/features' },
    { path: '^apps/web/src/app/' },
  ]),
]

const walls = [
  forbid(
    'prisma-behind-repositories',
    'only repositories, queries, the platform’s database and the seed may mention Prisma',
    [
      {
        path: '^(apps|packages)/',
        pathNot: ['(\\.repository|\\.query)\\.ts$', '^apps/api/src/platform/database/', SPECS],
      },
      { path: PRISMA },
    ],
  ),
  forbid('modules-are-entered-by-index', 'what a module offers stands in its index.ts', [
    { path: '^apps/api/src/modules/([^/]+)/', pathNot: SPECS },
    { path: '^apps/api/src/modules/[^/]+/', pathNot: ['^apps/api/src/modules/$1/', '/index\\.ts$'] },
  ]),
  forbid('modules-are-entered-by-index-from-outside', 'what a module offers stands in its index.ts', [
    { path: '^(apps/api/src/(?!modules)|prisma/)', pathNot: SPECS },
    { path: '^apps/api/src/modules/', pathNot: '/index\\.ts$' },
  ]),
  forbid('platform-knows-no-module', 'the platform carries the modules, it does not know them', [
    { path: '^apps/api/src/platform', pathNot: SPECS },
    { path: '^apps/api/src/modules/' },
  ]),
  forbid('no-circles', 'a circle has no beginning to read from', [
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ]),
  forbid('specs-are-not-imported', 'specs are the end of the line', [{ pathNot: SPECS }, { path: '\\.spec\\.tsx?$' }]),
]

module.exports = { rules: [...rooms, ...walls, ...moduleRules] }
