import type { Need } from '@rechenlotse/domain/matching'

export interface Question {
  readonly key: 'goal' | 'who' | 'where' | 'data' | 'size' | 'time' | 'help' | 'budget'
  /** The facts that the question asks for, given what is known already. */
  readonly facts: (need: Need) => readonly string[]
}

const academic = new Set(['higher_education', 'research_institute'])
const business = new Set(['startup', 'company'])

function whoFacts({ applicant }: Need): readonly string[] {
  const kind = applicant?.kind ?? ''
  if (academic.has(kind)) return ['applicant.kind', 'applicant.leadQualification']
  if (business.has(kind)) return ['applicant.kind', 'applicant.academicPartner']
  return ['applicant.kind']
}

export const questions: readonly Question[] = [
  { key: 'goal', facts: () => ['workload.kind', 'project.purpose', 'project.use'] },
  { key: 'who', facts: whoFacts },
  {
    key: 'where',
    facts: ({ applicant }) =>
      applicant?.country === 'DE' ? ['applicant.country', 'applicant.land'] : ['applicant.country'],
  },
  { key: 'data', facts: () => ['data.personalData', 'data.confidential', 'project.resultsPublishable'] },
  { key: 'size', facts: () => [] },
  { key: 'time', facts: () => ['timing.startBy', 'timing.durationMonths'] },
  { key: 'help', facts: () => ['support.wanted', 'support.hpcExperience'] },
  { key: 'budget', facts: () => ['budget.maxEur'] },
]

/** Figures of the SME test (EU 2003/361), asked only from who wants to know. */
export const smeFacts = [
  'applicant.staffHeadcount',
  'applicant.annualTurnoverEur',
  'applicant.balanceSheetTotalEur',
  'applicant.figuresIncludeLinkedEnterprises',
  'applicant.ownedByLargeEnterprisePercent',
  'applicant.publicBodyControlPercent',
] as const

export function isBusiness(need: Need): boolean {
  return business.has(need.applicant?.kind ?? '')
}
