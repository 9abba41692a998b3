import type { Project } from '@rechenlotse/domain/matching'
import { Fact } from './need-field'

export class ProjectDto implements Project {
  @Fact.oneOf([
    'fundamental_research',
    'precompetitive_research',
    'competitive_development',
    'production_service',
    'teaching',
    'public_task',
  ])
  readonly purpose?: NonNullable<Project['purpose']>

  @Fact.flag()
  readonly resultsPublishable?: NonNullable<Project['resultsPublishable']>

  @Fact.word(/^[A-U]$/)
  readonly sector?: NonNullable<Project['sector']>

  @Fact.oneOf(['civilian', 'dual', 'military'])
  readonly use?: NonNullable<Project['use']>

  @Fact.flag()
  readonly usesAi?: NonNullable<Project['usesAi']>

  @Fact.oneOf([
    'computer_science',
    'engineering',
    'natural_sciences',
    'life_sciences',
    'health',
    'social_sciences_humanities',
    'other',
  ])
  readonly field?: NonNullable<Project['field']>

  @Fact.flag()
  readonly reportingAccepted?: NonNullable<Project['reportingAccepted']>

  @Fact.flag()
  readonly nationalPublicFunding?: NonNullable<Project['nationalPublicFunding']>
}
