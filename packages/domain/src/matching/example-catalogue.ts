import type { Localized } from '../catalogue/localized'
import type { MatchingCatalogue, MatchingProgramme } from './matching-catalogue'
import type { Predicate, PredicateLeaf, Rule } from './rules/rule'

const citations = [{ source: 'page' }]
const text = (english: string): Localized => ({ de: `(de) ${english}`, en: english })

/** A leaf for specs: its sentences are made of its id. */
export function exampleLeaf(id: string, predicate: Predicate): PredicateLeaf {
  return {
    ...predicate,
    id,
    text: {
      fulfilled: text(`${id} holds`),
      violated: text(`${id} does not hold`),
      unknown: text(`${id} is not known`),
    },
    citations,
  }
}

const manual = (id: string): Rule => ({ id, manual: true, text: text(`${id}: a person decides`), citations })

const companies = exampleLeaf('companies-only', { fact: 'applicant.kind', in: ['startup', 'company'] })
const openResults = exampleLeaf('open-results', { fact: 'project.resultsPublishable', is: true })
const harmless = exampleLeaf('no-personal-data', {
  fact: 'data.personalData',
  in: ['none', 'synthetic', 'anonymised'],
})
const size = (id: string, atMost: number): Rule => exampleLeaf(id, { fact: 'derived.gpuHoursOnSystem', atMost })

/** A programme of the example catalogue; parts may be replaced. */
export function exampleProgramme(key: string, parts: Partial<MatchingProgramme> = {}): MatchingProgramme {
  return {
    key,
    name: text(key),
    operators: ['centre'],
    status: [{ code: 'open', from: null, text: text('open'), citations }],
    successors: [],
    rules: [],
    offers: [],
    calendar: { kind: 'continuous', citations },
    decisionTime: { min: 2, max: 4, unit: 'working_days', citations },
    cost: [],
    review: 'technical',
    ...parts,
  }
}

const smeIsFree: MatchingProgramme['cost'] = [
  {
    kind: 'free',
    when: exampleLeaf('is-sme', { fact: 'derived.isSme', is: true }),
    text: text('free for SMEs'),
    citations,
  },
  {
    kind: 'market_price',
    when: null,
    text: text('market price'),
    citations,
    perGpuHour: [{ currency: 'EUR', low: 2, high: 5, gpu: 'h100-sxm' }],
  },
]

const programmes: readonly MatchingProgramme[] = [
  exampleProgramme('small', {
    rules: [companies, openResults, { any: [harmless, manual('site-agrees')] }],
    offers: [
      { partition: 'fast', rules: [size('fast-window', 5000)] },
      { partition: 'slow', rules: [size('slow-window', 5000)] },
    ],
    cost: smeIsFree,
  }),
  exampleProgramme('academic', {
    rules: [exampleLeaf('universities-only', { fact: 'applicant.kind', in: ['higher_education'] })],
    review: 'peer',
  }),
  exampleProgramme('partner', {
    rules: [
      {
        any: [
          exampleLeaf('has-partner', { fact: 'applicant.academicPartner', is: true }),
          exampleLeaf('is-university', { fact: 'applicant.kind', in: ['higher_education'] }),
        ],
      },
      openResults,
    ],
    review: 'peer',
  }),
  exampleProgramme('market', {
    cost: [{ ...smeIsFree[1], when: null, kind: 'market_price', text: text('price'), citations } as never],
    review: 'none',
  }),
  exampleProgramme('gone', {
    rules: [companies],
    status: [
      { code: 'open', from: '2024-01-01', text: text('open'), citations },
      { code: 'superseded', from: '2025-01-01', text: text('superseded'), citations },
    ],
    successors: ['small'],
  }),
  exampleProgramme('half-open', {
    status: [{ code: 'partly-open', from: null, text: text('partly open'), citations }],
  }),
  exampleProgramme('host-only', {
    operators: ['elsewhere'],
    status: [{ code: 'not-open-to-DE', from: null, text: text('hosts only'), citations }],
  }),
]

/** A small catalogue for specs: two systems, seven programmes, one service. */
export const exampleCatalogue: MatchingCatalogue = {
  revision: 'example',
  sources: {
    page: { title: text('A page'), url: 'https://example.org', asOf: '2026-01-01', tier: 'primary' },
  },
  lists: [],
  sharedRules: [],
  gpus: [
    { key: 'h100-sxm', name: 'H100', bf16DenseTflops: 990, memoryGb: 80, vendor: 'nvidia' },
    { key: 'a100-80', name: 'A100', bf16DenseTflops: 330, memoryGb: 80, vendor: 'nvidia' },
  ],
  partitions: ['h100-sxm', 'a100-80'].map((gpu, index) => ({
    key: index === 0 ? 'fast' : 'slow',
    name: index === 0 ? 'Fast' : 'Slow',
    gpu,
    gpusPerNode: 4,
    citations,
    system: 'machine',
    systemName: 'Machine',
    country: 'DE',
  })),
  providers: [
    { key: 'centre', name: text('Centre'), land: 'DE-NI', country: 'DE', website: null, contact: null },
    { key: 'elsewhere', name: text('Elsewhere'), land: null, country: 'FI', website: null, contact: null },
  ],
  programmes,
  services: [{ key: 'advice', name: text('Advice'), provider: 'centre', kinds: ['consulting'], page: null, citations }],
}
