/** A start-up with most questions answered, as the finder leaves it in the address of the results. */
const STARTUP = {
  applicant: {
    kind: 'startup',
    country: 'DE',
    land: 'DE-BE',
    headOfficeCountry: 'DE',
    staffHeadcount: 12,
    annualTurnoverEur: 900_000,
    balanceSheetTotalEur: 700_000,
    figuresIncludeLinkedEnterprises: true,
    ownedByLargeEnterprisePercent: 0,
    deMinimisReceivedEur: 0,
    academicPartner: false,
  },
  project: {
    purpose: 'competitive_development',
    use: 'civilian',
    resultsPublishable: false,
    reportingAccepted: true,
    usesAi: true,
  },
  workload: {
    kind: 'finetuning',
    modelParameters: 7e9,
    trainingTokens: 5e8,
    method: 'full',
    gpuMemoryGb: 80,
    accessForm: 'batch',
  },
  data: { personalData: 'none', confidential: false },
  timing: { durationMonths: 3 },
  support: { hpcExperience: 'some', wanted: ['consulting'] },
  budget: { maxEur: 5000 },
}

export const needFragment = `#n=${Buffer.from(JSON.stringify(STARTUP)).toString('base64url')}`
