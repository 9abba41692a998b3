import type { CatalogueFile } from './catalogue-file'

const both = { de: 'Ja', en: 'Yes' }
const citation = { source: 'white-paper', chapter: '6 Maßnahmen' }
const sentences = { fulfilled: both, violated: both, unknown: both }
const status = { field: 'status', value: 'runs since the spring of 2026', text: both, citation }
const place = { city: null, country: 'FI', approximateCoordinates: { lat: 64, lon: 27 } }

function system(key: string, partition: string): object {
  const partitions = [{ key: partition, name: partition, gpu: 'h200', gpusPerNode: 4, citations: [citation] }]
  return { key, name: key, provider: 'csc', ...place, status: 'operational', partitions, namedInSeed: true, facts: [] }
}

const programme = {
  key: 'try',
  name: both,
  summary: both,
  operators: ['csc'],
  status: [{ code: 'open', from: null, text: both, citations: [citation] }],
  successors: [],
  rules: [
    { id: 'a', fact: 'applicant.kind', in: ['startup'], text: sentences, citations: [citation] },
    { shared: 'in-eu' },
  ],
  offers: [{ partition: 'lumi-g', rules: [] }],
  calendar: {
    kind: 'dates',
    cutoffs: ['2026-11-30'],
    timeZone: 'Europe/Luxembourg',
    closesAt: '10:00',
    citations: [citation],
  },
  decisionTime: { min: null, max: 10, unit: 'working_days', citations: [citation] },
  cost: [{ kind: 'free', when: null, text: both, citations: [citation] }],
  review: 'technical',
  applicationUrl: null,
  facts: [],
  unknownFields: ['status'],
  namedInSeed: false,
  examples: ['eligible', 'check', 'ineligible'].map((verdict) => ({
    title: both,
    asOf: '2026-11-23',
    need: { base: 'start-up', changes: { 'workload.gpuHours': 200, 'project.use': null } },
    verdict,
    because: 'a',
  })),
}

const contents: Readonly<Record<string, object>> = {
  'fields.json': {
    status: both,
    modelParameters: both,
    trainingTokens: both,
    trainingKind: both,
    gpuModel: both,
    gpuHours: both,
  },
  'vocabulary.json': {
    audience: { academia: { means: ['higher_education'], note: both } },
    purposes: { training: { means: 'explains only', note: both } },
  },
  'sources/white-paper.json': {
    key: 'white-paper',
    title: both,
    url: null,
    asOf: '2024-05-17',
    tier: 'seed',
    officialUrl: null,
  },
  'sources/page.json': {
    key: 'page',
    title: both,
    url: 'https://page.example',
    asOf: '2026-09',
    tier: 'secondary',
    officialUrl: 'https://official.example/',
  },
  'providers/csc.json': {
    key: 'csc',
    name: both,
    land: null,
    ...place,
    website: null,
    contact: null,
    namedInSeed: true,
    facts: [],
  },
  'systems/lumi.json': system('lumi', 'lumi-g'),
  'systems/other.json': system('other', 'other-gpu'),
  'gpus/h200.json': {
    key: 'h200',
    name: 'H200',
    generation: 'hopper',
    bf16DenseTflops: 989,
    memoryGb: 141,
    vendor: 'nvidia',
    facts: [{ field: 'status', value: 141, citation }],
  },
  'programmes/try.json': programme,
  'services/advice.json': { key: 'advice', name: both, provider: 'csc', kinds: ['consulting'], facts: [status] },
  'measures/m-one.json': { key: 'm-one', name: both, category: both, facts: [status] },
  'normative-rules/r-one.json': { key: 'r-one', statement: both, kind: 'hard', facts: [status] },
  'references/ref-one.json': { key: 'ref-one', group: 'figures', name: both, facts: [status] },
  'references/run-one.json': {
    key: 'run-one',
    group: 'published-run',
    name: both,
    facts: [
      { field: 'modelParameters', value: 7e9, citation },
      { field: 'trainingTokens', value: 1e12, citation },
      { field: 'trainingKind', value: 'dense', citation },
      { field: 'gpuModel', value: 'h200', citation },
      { field: 'gpuHours', value: 40_000, citation },
    ],
  },
  'shared-rules/in-eu.json': {
    id: 'in-eu',
    rule: { id: 'in-eu', fact: 'applicant.country', inList: ['eu'], text: sentences, citations: [citation] },
  },
  'example-needs/start-up.json': {
    key: 'start-up',
    name: both,
    need: { applicant: { kind: 'startup', memberOfProviders: ['csc'] }, project: { use: 'civilian' } },
  },
  'lists/eu.json': { key: 'eu', name: both, members: ['DE'], source: 'white-paper', asOf: '2024-05-17' },
}

/** A catalogue as small as can be, in which every folder has a file and nothing is wrong; for specs. */
export function soundFiles(): CatalogueFile[] {
  return Object.entries(contents).map(([path, content]) => ({ path, text: JSON.stringify(content) }))
}
