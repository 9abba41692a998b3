/** What an organisation wants to compute. An absent fact means "not known yet", never "no". */
export interface Need {
  readonly applicant?: Applicant
  readonly project?: Project
  readonly workload?: Workload
  readonly data?: NeedData
  readonly timing?: Timing
  readonly budget?: Budget
  readonly support?: Support
}

export type ApplicantKind =
  'startup' | 'company' | 'higher_education' | 'research_institute' | 'public_sector' | 'nonprofit' | 'individual'
export type LeadQualification = 'none' | 'student' | 'master' | 'doctorate' | 'professor'
export type EuProgramme = 'none' | 'horizon_europe' | 'digital_europe' | 'seal_of_excellence'
export type Purpose =
  | 'fundamental_research'
  | 'precompetitive_research'
  | 'competitive_development'
  | 'production_service'
  | 'teaching'
  | 'public_task'
export type Field =
  | 'computer_science'
  | 'engineering'
  | 'natural_sciences'
  | 'life_sciences'
  | 'health'
  | 'social_sciences_humanities'
  | 'other'
export type WorkloadKind =
  | 'advice'
  | 'test'
  | 'benchmark'
  | 'development'
  | 'pretraining'
  | 'finetuning'
  | 'inference'
  | 'simulation'
  | 'data_analytics'
/** From harmless to most sensitive; the last three are personal data (GDPR Art. 4 and 9). */
export type PersonalData = 'none' | 'synthetic' | 'anonymised' | 'pseudonymised' | 'personal' | 'special_category'
export type SupportKind = 'consulting' | 'training' | 'porting' | 'data_preparation' | 'hosting'

export interface Applicant {
  readonly kind?: ApplicantKind
  /** ISO 3166-1 alpha-2 of the establishment that applies. */
  readonly country?: string
  /** ISO 3166-1 alpha-2 of the ultimate head office. */
  readonly headOfficeCountry?: string
  /** ISO 3166-2 code of the German Land. */
  readonly land?: string
  /** Persons, annual average, with partner and linked enterprises (EU 2003/361). */
  readonly staffHeadcount?: number
  /** EUR per year, consolidated likewise. */
  readonly annualTurnoverEur?: number
  /** EUR, consolidated likewise. */
  readonly balanceSheetTotalEur?: number
  readonly figuresIncludeLinkedEnterprises?: boolean
  /** Percent, largest single holding by an enterprise that is no SME, without the exempt investors. */
  readonly ownedByLargeEnterprisePercent?: number
  /** Percent of capital or votes held by public bodies. */
  readonly publicBodyControlPercent?: number
  /** EUR granted to the single undertaking in the three years before the evaluation date. */
  readonly deMinimisReceivedEur?: number
  readonly academicPartner?: boolean
  readonly leadQualification?: LeadQualification
  readonly euProgramme?: EuProgramme
  /** Catalogue keys of providers. */
  readonly memberOfProviders?: readonly string[]
  /** ISO date. */
  readonly foundedOn?: string
  /** Percent. */
  readonly rdShareInEuropePercent?: number
  readonly publiclyFunded?: boolean
  /** ISO date. */
  readonly leadContractUntil?: string
  /** Catalogue keys of programmes under which the lead has a running project. */
  readonly runningProjects?: readonly string[]
}

export interface Project {
  readonly purpose?: Purpose
  readonly resultsPublishable?: boolean
  /** NACE Rev. 2 section letter. */
  readonly sector?: string
  readonly use?: 'civilian' | 'dual' | 'military'
  readonly usesAi?: boolean
  readonly field?: Field
  readonly reportingAccepted?: boolean
  readonly nationalPublicFunding?: boolean
}

export interface Workload {
  readonly kind?: WorkloadKind
  /** GPU-hours on gpuHoursReference. */
  readonly gpuHours?: number
  /** GPU model key of the catalogue; h100-sxm where absent. */
  readonly gpuHoursReference?: string
  /** Parameters active per token (N). */
  readonly modelParameters?: number
  /** Tokens over all epochs (D). */
  readonly trainingTokens?: number
  readonly method?: 'full' | 'lora' | 'qlora'
  readonly inferenceTokensPerDay?: number
  readonly cpuCoreHours?: number
  /** GB that one device must hold. */
  readonly gpuMemoryGb?: number
  readonly modelSharding?: boolean
  readonly cudaOnly?: boolean
  /** 0 to 1. */
  readonly inferenceShare?: number
  readonly storageTb?: number
  readonly accessForm?: 'batch' | 'notebook' | 'vm' | 'api'
  readonly needsSeveralSystems?: boolean
  readonly scalingEvidence?: boolean
}

export interface NeedData {
  readonly personalData?: PersonalData
  readonly confidential?: boolean
  readonly residency?: 'any' | 'eu' | 'de'
  readonly processingAgreement?: boolean
  readonly reducedPublicSet?: boolean
  readonly encryptionAtRest?: boolean
}

export interface Timing {
  /** ISO date. */
  readonly startBy?: string
  readonly durationMonths?: number
}

export interface Budget {
  /** EUR; 0 = hopes for free offers. */
  readonly maxEur?: number
}

export interface Support {
  readonly hpcExperience?: 'none' | 'some' | 'expert'
  readonly wanted?: readonly SupportKind[]
}
