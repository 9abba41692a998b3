import type { Workload } from '@rechenlotse/domain/matching'
import { Fact } from './need-field'

export class WorkloadDto implements Workload {
  @Fact.oneOf([
    'advice',
    'test',
    'benchmark',
    'development',
    'pretraining',
    'finetuning',
    'inference',
    'simulation',
    'data_analytics',
  ])
  readonly kind?: NonNullable<Workload['kind']>

  @Fact.amount({ moreThan: 0 })
  readonly gpuHours?: NonNullable<Workload['gpuHours']>

  @Fact.word()
  readonly gpuHoursReference?: NonNullable<Workload['gpuHoursReference']>

  @Fact.amount({ moreThan: 0 })
  readonly modelParameters?: NonNullable<Workload['modelParameters']>

  @Fact.amount({ moreThan: 0 })
  readonly trainingTokens?: NonNullable<Workload['trainingTokens']>

  @Fact.oneOf(['full', 'lora', 'qlora'])
  readonly method?: NonNullable<Workload['method']>

  @Fact.amount({ moreThan: 0 })
  readonly inferenceTokensPerDay?: NonNullable<Workload['inferenceTokensPerDay']>

  @Fact.amount({ moreThan: 0 })
  readonly cpuCoreHours?: NonNullable<Workload['cpuCoreHours']>

  @Fact.amount({ moreThan: 0 })
  readonly gpuMemoryGb?: NonNullable<Workload['gpuMemoryGb']>

  @Fact.flag()
  readonly modelSharding?: NonNullable<Workload['modelSharding']>

  @Fact.flag()
  readonly cudaOnly?: NonNullable<Workload['cudaOnly']>

  @Fact.amount({ min: 0, max: 1 })
  readonly inferenceShare?: NonNullable<Workload['inferenceShare']>

  @Fact.amount({ min: 0 })
  readonly storageTb?: NonNullable<Workload['storageTb']>

  @Fact.oneOf(['batch', 'notebook', 'vm', 'api'])
  readonly accessForm?: NonNullable<Workload['accessForm']>

  @Fact.flag()
  readonly needsSeveralSystems?: NonNullable<Workload['needsSeveralSystems']>

  @Fact.flag()
  readonly scalingEvidence?: NonNullable<Workload['scalingEvidence']>
}
