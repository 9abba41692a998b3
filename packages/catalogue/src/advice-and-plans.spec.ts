import {
  matchNeed,
  publicHolidays,
  toMatchingCatalogue,
  type MatchResult,
  type Need,
} from '@rechenlotse/domain/matching'
import { loadCatalogue } from './load-catalogue'

const catalogue = toMatchingCatalogue(loadCatalogue(), 'reviewed')
const holidays = publicHolidays(2024, 2028)
const match = (need: Need, asOf = '2026-11-23'): MatchResult =>
  matchNeed(need, catalogue, { asOf, locale: 'de', holidays })
const services = (need: Need, asOf?: string): readonly string[] =>
  match(need, asOf).services.map(({ service }) => service)

const startup: Need = {
  applicant: {
    kind: 'startup',
    country: 'DE',
    headOfficeCountry: 'DE',
    staffHeadcount: 12,
    annualTurnoverEur: 900_000,
    balanceSheetTotalEur: 700_000,
    figuresIncludeLinkedEnterprises: true,
    ownedByLargeEnterprisePercent: 0,
    publicBodyControlPercent: 0,
  },
  project: { purpose: 'competitive_development', use: 'civilian', reportingAccepted: true, usesAi: true },
  workload: { kind: 'finetuning', gpuHours: 3000, gpuHoursReference: 'a100-64' },
  data: { personalData: 'none' },
  timing: { durationMonths: 3 },
}

describe('support on the reviewed catalogue', () => {
  it('leads a company to offices that advise companies, not to the user support of science machines', () => {
    const found = services({ applicant: { kind: 'company', country: 'DE' }, support: { wanted: ['consulting'] } })
    expect(found.slice(0, 3)).toEqual(['kisz-office-hours', 'sicos', 'sz-seed'])
    for (const academic of ['gcs-user-support', 'nhr-advice', 'kisski-llm']) expect(found).not.toContain(academic)
  })

  it('does not offer in June 2024 what began later', () => {
    const then = services({ applicant: { country: 'DE' } }, '2024-06-01')
    const later = ['jaif-one-stop', 'hammerhai-services', 'aif-helpdesk', 'aif-support']
    expect(then.filter((service) => later.includes(service))).toEqual([])
    expect(services({ applicant: { country: 'DE' } })).toEqual(expect.arrayContaining(later))
  })

  it.each(['consulting', 'training', 'porting', 'data_preparation', 'hosting'] as const)(
    'is never empty for an applicant of Germany or France that wants %s',
    (wanted) => {
      for (const country of ['DE', 'FR'])
        expect(services({ applicant: { country }, support: { wanted: [wanted] } })).not.toEqual([])
    },
  )
})

describe('what an offer is made for', () => {
  it('moves KISSKI before the other centres for sensitive data of medicine, with the reason', () => {
    const need: Need = {
      ...startup,
      project: { ...startup.project, field: 'health' },
      data: { personalData: 'special_category', processingAgreement: true, residency: 'de' },
    }
    const { offers } = match(need)
    const place = (key: string): number => offers.findIndex(({ programme }) => programme === key)
    expect(place('kisski-compute')).toBeLessThan(place('hessian-aisc-compute'))
    expect(place('kisski-compute')).toBeLessThan(place('westai-compute'))
    const reasons = offers[place('kisski-compute')]?.reasons ?? []
    expect(reasons.filter(({ rule }) => rule.startsWith('kisski-compute.sensitive'))).toHaveLength(1)
  })
})

describe('staged plans', () => {
  it('name time for measuring only as a first step', () => {
    const university: Need = {
      applicant: { kind: 'higher_education', country: 'DE', leadQualification: 'professor', publiclyFunded: true },
      project: { purpose: 'fundamental_research', use: 'civilian', resultsPublishable: true, reportingAccepted: true },
      workload: { kind: 'pretraining', gpuHours: 40_000, gpuHoursReference: 'h100-sxm' },
      data: { personalData: 'none' },
    }
    const [plan] = match(university).plans.filter(({ kind }) => kind === 'measure_then_grow')
    const stages = plan?.stages.map(({ programmes }) => programmes) ?? []
    expect(stages.at(0)).toContain('eurohpc-benchmark')
    expect(stages.slice(1).flat()).not.toContain('eurohpc-benchmark')
  })

  it('begin for a start-up whose size is open with a door that may be free', () => {
    const unknown: Need = { applicant: { kind: 'startup', country: 'DE' }, support: { hpcExperience: 'none' } }
    const [plan] = match(unknown).plans.filter(({ kind }) => kind === 'advice_first')
    expect(plan?.stages.at(-1)?.programmes.slice(0, 3)).toContain('eurohpc-aif-playground')
  })
})
