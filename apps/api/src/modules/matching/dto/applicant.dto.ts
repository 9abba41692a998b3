import type { Applicant } from '@rechenlotse/domain/matching'
import { Fact } from './need-field'

export class ApplicantDto implements Applicant {
  @Fact.oneOf([
    'startup',
    'company',
    'higher_education',
    'research_institute',
    'public_sector',
    'nonprofit',
    'individual',
  ])
  readonly kind?: NonNullable<Applicant['kind']>

  @Fact.word(/^[A-Z]{2}$/)
  readonly country?: NonNullable<Applicant['country']>

  @Fact.word(/^[A-Z]{2}$/)
  readonly headOfficeCountry?: NonNullable<Applicant['headOfficeCountry']>

  @Fact.word(/^DE-[A-Z]{2}$/)
  readonly land?: NonNullable<Applicant['land']>

  @Fact.amount({ min: 0, whole: true })
  readonly staffHeadcount?: NonNullable<Applicant['staffHeadcount']>

  @Fact.amount({ min: 0 })
  readonly annualTurnoverEur?: NonNullable<Applicant['annualTurnoverEur']>

  @Fact.amount({ min: 0 })
  readonly balanceSheetTotalEur?: NonNullable<Applicant['balanceSheetTotalEur']>

  @Fact.flag()
  readonly figuresIncludeLinkedEnterprises?: NonNullable<Applicant['figuresIncludeLinkedEnterprises']>

  @Fact.amount({ min: 0, max: 100 })
  readonly ownedByLargeEnterprisePercent?: NonNullable<Applicant['ownedByLargeEnterprisePercent']>

  @Fact.amount({ min: 0, max: 100 })
  readonly publicBodyControlPercent?: NonNullable<Applicant['publicBodyControlPercent']>

  @Fact.amount({ min: 0 })
  readonly deMinimisReceivedEur?: NonNullable<Applicant['deMinimisReceivedEur']>

  @Fact.flag()
  readonly academicPartner?: NonNullable<Applicant['academicPartner']>

  @Fact.oneOf(['none', 'student', 'master', 'doctorate', 'professor'])
  readonly leadQualification?: NonNullable<Applicant['leadQualification']>

  @Fact.oneOf(['none', 'horizon_europe', 'digital_europe', 'seal_of_excellence'])
  readonly euProgramme?: NonNullable<Applicant['euProgramme']>

  @Fact.words()
  readonly memberOfProviders?: NonNullable<Applicant['memberOfProviders']>

  @Fact.day()
  readonly foundedOn?: NonNullable<Applicant['foundedOn']>

  @Fact.amount({ min: 0, max: 100 })
  readonly rdShareInEuropePercent?: NonNullable<Applicant['rdShareInEuropePercent']>

  @Fact.flag()
  readonly publiclyFunded?: NonNullable<Applicant['publiclyFunded']>

  @Fact.day()
  readonly leadContractUntil?: NonNullable<Applicant['leadContractUntil']>

  @Fact.words()
  readonly runningProjects?: NonNullable<Applicant['runningProjects']>
}
