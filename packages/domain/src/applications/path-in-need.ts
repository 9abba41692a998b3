/** Question id to the path in the need that holds the same fact; both directions read it. */
export const pathInNeed: Readonly<Record<string, string>> = {
  'organisation-kind': 'applicant.kind',
  'organisation-country': 'applicant.country',
  'organisation-land': 'applicant.land',
  'organisation-staff': 'applicant.staffHeadcount',
  'organisation-turnover': 'applicant.annualTurnoverEur',
  'organisation-balance-sheet': 'applicant.balanceSheetTotalEur',
  'project-purpose': 'project.purpose',
  'project-use': 'project.use',
  'project-results-publishable': 'project.resultsPublishable',
  'project-start': 'timing.startBy',
  'project-duration': 'timing.durationMonths',
  'project-budget': 'budget.maxEur',
  'technical-workload': 'workload.kind',
  'technical-method': 'workload.method',
  'technical-gpu-hours': 'workload.gpuHours',
  'technical-gpu-model': 'workload.gpuHoursReference',
  'technical-model-parameters': 'workload.modelParameters',
  'technical-training-tokens': 'workload.trainingTokens',
  'technical-gpu-memory': 'workload.gpuMemoryGb',
  'technical-storage': 'workload.storageTb',
  'technical-access': 'workload.accessForm',
  'technical-experience': 'support.hpcExperience',
  'technical-support': 'support.wanted',
  'data-personal': 'data.personalData',
  'data-agreement': 'data.processingAgreement',
  'data-confidential': 'data.confidential',
  'data-residency': 'data.residency',
}

/** The need knows one form of access, the form of an application lets several be ticked. */
export const severalInForm: ReadonlySet<string> = new Set(['technical-access'])
