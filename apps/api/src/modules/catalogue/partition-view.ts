import type { Catalogue, GpuModel, Partition } from '@rechenlotse/domain/catalogue'
import type { GpuDto, PartitionDto } from './dto/system.dto'
import type { SourceViews } from './source-views'

/** A partition with its GPU model and its sources. */
export function partitionView(partition: Partition, { gpus }: Catalogue, views: SourceViews): PartitionDto {
  const { key, name, gpusPerNode, countingUnit, countedPerModule, citations } = partition
  const model = gpus.find((gpu) => gpu.key === partition.gpu)
  const gpu = model ? gpuView(model, views) : null
  return {
    key,
    name,
    gpu,
    gpusPerNode,
    countingUnit: countingUnit ?? null,
    countedPerModule: countedPerModule ?? 1,
    citations: citations.map(views.citation),
  }
}

function gpuView({ key, name, bf16DenseTflops, memoryGb, vendor, facts }: GpuModel, views: SourceViews): GpuDto {
  return { key, name, bf16DenseTflops, memoryGb, vendor, facts: views.facts(facts) }
}
