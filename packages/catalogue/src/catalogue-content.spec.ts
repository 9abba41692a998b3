import { checkCatalogue } from './check-catalogue'
import { dataDirectory } from './data-directory'
import { describeFault } from './describe-fault'
import { loadCatalogue } from './load-catalogue'
import { readCatalogueFiles } from './read-catalogue-files'

const catalogue = loadCatalogue()

it('has no fault', () => {
  expect(checkCatalogue(readCatalogueFiles(dataDirectory())).map(describeFault)).toEqual([])
})

it('holds everything that was researched', () => {
  const sizes = Object.fromEntries(
    Object.entries(catalogue).map(([name, list]) => [name, Array.isArray(list) ? list.length : 0]),
  )
  expect(sizes).toMatchObject({
    providers: 51,
    systems: 46,
    services: 18,
    measures: 21,
    normativeRules: 45,
    references: 166,
  })
})

it.each([
  ['leonardo-booster', 'a100-64', 4],
  ['lumi-g', 'mi250x', 4],
  ['marenostrum5-acc', 'h100', 4],
  ['meluxina-gpu', 'a100-40', 4],
  ['karolina-gpu', 'a100-40', 8],
  ['vega-gpu', 'a100-40', 4],
  ['discoverer-gpu', 'h200', 8],
  ['deucalion-gpu', 'a100', 4],
  ['supermuc-ng-2', 'pvc1550', 4],
  ['juwels-cluster', 'v100', 4],
  ['jupiter', 'gh200', 4],
  ['hunter', 'mi300a', 4],
])('%s has GPUs of the model %s, %p per node', (key, gpu, gpusPerNode) => {
  const partition = catalogue.systems.flatMap((system) => system.partitions).find((found) => found.key === key)
  expect(partition).toMatchObject({ gpu, gpusPerNode })
})

it('says how LUMI counts: two halves to a module', () => {
  const partition = catalogue.systems.flatMap((system) => system.partitions).find(({ key }) => key === 'lumi-g')
  expect(partition?.countedPerModule).toBe(2)
  expect(partition?.countingUnit?.de).toContain('halbe MI250X-Module')
})

it.each([
  'a100-40',
  'a100-80',
  'a100-64',
  'h100-sxm',
  'h100-94',
  'h200',
  'gh200',
  'b200',
  'gb200',
  'b300',
  'mi250x',
  'mi300a',
  'v100',
  'a40',
  'a30',
  'l40s',
  'pvc1550',
])('knows the GPU model %s', (key) => {
  expect(catalogue.gpus.map((gpu) => gpu.key)).toContain(key)
})

it('leaves unsourced peaks and memory unknown', () => {
  const known = Object.fromEntries(catalogue.gpus.map((gpu) => [gpu.key, [gpu.bf16DenseTflops, gpu.memoryGb]]))
  expect(known).toMatchObject({
    a30: [null, null],
    l40s: [null, null],
    a40: [149, null],
    pvc1550: [null, null],
    v100: [null, 16],
  })
})

it('puts the newest value of the best tier first', () => {
  const lumi = catalogue.systems.find(({ key }) => key === 'lumi')
  const [first] = lumi?.facts.filter(({ field }) => field === 'gpuCount') ?? []
  expect(first?.citation.source).toBe('white-paper')
  expect(catalogue.gpus.find(({ key }) => key === 'h200')?.memoryGb).toBe(141)
})

it('cites every source that it holds', () => {
  const text = JSON.stringify({ ...catalogue, sources: [] })
  const unused = catalogue.sources.filter(({ key }) => !text.includes(`"${key}"`)).map(({ key }) => key)
  expect(unused).toEqual([])
})

it.each([
  ['ffplus-innovation', '17:00'],
  ['ffplus-business', '17:00'],
  ['eurohpc-ai-special-access', '10:00'],
  ['eurohpc-ai-for-science', '10:00'],
  ['eurohpc-regular', '10:00'],
  ['eurohpc-extreme', '10:00'],
  ['eurohpc-benchmark', '10:00'],
  ['eurohpc-development', '10:00'],
])('knows the hour of the cut-off of %s', (key, closesAt) => {
  expect(catalogue.programmes.find((programme) => programme.key === key)?.calendar).toMatchObject({ closesAt })
})

it('offers for Regular Access only the systems of its call', () => {
  const regular = catalogue.programmes.find(({ key }) => key === 'eurohpc-regular')
  expect(regular?.offers.map(({ partition }) => partition)).not.toContain('discoverer-gpu')
})

it.each(['juwels-cluster', 'jupiter'])(
  'calls no need too small for JUWELS that the GPUs of %s could make large',
  (key) => {
    const system = catalogue.systems.flatMap(({ partitions }) => partitions).find((partition) => partition.key === key)
    const gpu = catalogue.gpus.find((model) => model.key === system?.gpu)
    const flopPerHour = (gpu?.bf16DenseTflops ?? gpu?.fp16DenseTflops ?? 0) * 1e12 * 3600
    const offer = catalogue.programmes
      .find((programme) => programme.key === 'gcs-large-scale')
      ?.offers.find(({ partition }) => partition === key)
    const [, hours] =
      /can-reach-juwels-threshold","fact":"derived.gpuHoursOnSystem","atLeast":(\d+)/.exec(JSON.stringify(offer)) ?? []
    expect(Number(hours) * flopPerHour).toBeLessThanOrEqual(5250e18)
    expect((Number(hours) + 1) * flopPerHour).toBeGreaterThan(5250e18)
  },
)
