/** How a person gives one fact of a need; the sentences stand under `facts.<path>` in the texts. */
export type FactInput =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  | { readonly kind: 'yes-no' }
  | {
      readonly kind: 'number'
      readonly min?: number
      /** The bound itself is outside: a quantity of nothing is none. */
      readonly above?: 0
      readonly max?: number
      readonly factor?: number
      readonly unit?: true
      readonly whole?: true
    }
  | { readonly kind: 'date' }
  | { readonly kind: 'country' }
  | { readonly kind: 'land' }

const yesNo: FactInput = { kind: 'yes-no' }
const percent: FactInput = { kind: 'number', min: 0, max: 100, unit: true }
const euro: FactInput = { kind: 'number', min: 0, unit: true }
const choice = (...values: readonly string[]): FactInput => ({ kind: 'choice', values })

export const factInputs: Readonly<Record<string, FactInput>> = {
  'applicant.kind': choice(
    'startup',
    'company',
    'higher_education',
    'research_institute',
    'public_sector',
    'nonprofit',
    'individual',
  ),
  'applicant.country': { kind: 'country' },
  'applicant.headOfficeCountry': { kind: 'country' },
  'applicant.land': { kind: 'land' },
  'applicant.staffHeadcount': { kind: 'number', min: 0, unit: true, whole: true },
  'applicant.annualTurnoverEur': euro,
  'applicant.balanceSheetTotalEur': euro,
  'applicant.figuresIncludeLinkedEnterprises': yesNo,
  'applicant.ownedByLargeEnterprisePercent': percent,
  'applicant.publicBodyControlPercent': percent,
  'applicant.deMinimisReceivedEur': euro,
  'applicant.academicPartner': yesNo,
  'applicant.leadQualification': choice('none', 'student', 'master', 'doctorate', 'professor'),
  'applicant.euProgramme': choice('none', 'horizon_europe', 'digital_europe', 'seal_of_excellence'),
  'applicant.foundedOn': { kind: 'date' },
  'applicant.rdShareInEuropePercent': percent,
  'applicant.publiclyFunded': yesNo,
  'applicant.leadContractUntil': { kind: 'date' },
  'project.purpose': choice(
    'competitive_development',
    'precompetitive_research',
    'production_service',
    'fundamental_research',
    'teaching',
    'public_task',
  ),
  'project.resultsPublishable': yesNo,
  'project.use': choice('civilian', 'dual', 'military'),
  'project.usesAi': yesNo,
  'project.field': choice(
    'computer_science',
    'engineering',
    'natural_sciences',
    'life_sciences',
    'health',
    'social_sciences_humanities',
    'other',
  ),
  'project.reportingAccepted': yesNo,
  'project.nationalPublicFunding': yesNo,
  'workload.kind': choice(
    'advice',
    'test',
    'finetuning',
    'pretraining',
    'inference',
    'development',
    'data_analytics',
    'simulation',
    'benchmark',
  ),
  'workload.gpuHours': { kind: 'number', above: 0, unit: true },
  'workload.modelParameters': { kind: 'number', above: 0, unit: true, factor: 1e9 },
  'workload.trainingTokens': { kind: 'number', above: 0, unit: true, factor: 1e9 },
  'workload.method': choice('full', 'lora', 'qlora'),
  'workload.inferenceTokensPerDay': { kind: 'number', above: 0, unit: true, factor: 1e6 },
  'workload.cpuCoreHours': { kind: 'number', above: 0, unit: true },
  'workload.gpuMemoryGb': { kind: 'number', above: 0, unit: true },
  'workload.modelSharding': yesNo,
  'workload.cudaOnly': yesNo,
  'workload.inferenceShare': { kind: 'number', min: 0, max: 100, unit: true, factor: 0.01 },
  'workload.storageTb': { kind: 'number', min: 0, unit: true },
  'workload.accessForm': choice('batch', 'notebook', 'vm', 'api'),
  'workload.needsSeveralSystems': yesNo,
  'workload.scalingEvidence': yesNo,
  'data.personalData': choice('none', 'synthetic', 'anonymised', 'pseudonymised', 'personal', 'special_category'),
  'data.confidential': yesNo,
  'data.residency': choice('any', 'eu', 'de'),
  'data.processingAgreement': yesNo,
  'data.reducedPublicSet': yesNo,
  'data.encryptionAtRest': yesNo,
  'timing.startBy': { kind: 'date' },
  'timing.durationMonths': { kind: 'number', above: 0, max: 120, unit: true },
  'budget.maxEur': euro,
  'support.hpcExperience': choice('none', 'some', 'expert'),
  'support.wanted': {
    kind: 'choices',
    values: ['consulting', 'training', 'porting', 'data_preparation', 'hosting'],
  },
}
