import type { Need } from '@rechenlotse/domain/matching'
import { ApplicantDto } from './applicant.dto'
import { BudgetDto } from './budget.dto'
import { NeedDataDto } from './need-data.dto'
import { ProjectDto } from './project.dto'
import { SupportDto } from './support.dto'
import { TimingDto } from './timing.dto'
import { WorkloadDto } from './workload.dto'
import { Fact } from './need-field'

/** The need exactly as the contract says; unknown fields are refused. */
export class NeedDto implements Need {
  @Fact.group(() => ApplicantDto)
  readonly applicant?: ApplicantDto

  @Fact.group(() => ProjectDto)
  readonly project?: ProjectDto

  @Fact.group(() => WorkloadDto)
  readonly workload?: WorkloadDto

  @Fact.group(() => NeedDataDto)
  readonly data?: NeedDataDto

  @Fact.group(() => TimingDto)
  readonly timing?: TimingDto

  @Fact.group(() => BudgetDto)
  readonly budget?: BudgetDto

  @Fact.group(() => SupportDto)
  readonly support?: SupportDto
}
