import type { Fact } from '@rechenlotse/domain/catalogue'
import { loadCatalogue } from './load-catalogue'

const catalogue = loadCatalogue()
const owners: readonly { readonly key: string; readonly facts: readonly Fact[] }[] = [
  ...catalogue.systems,
  ...catalogue.references,
  ...catalogue.providers,
]

function figuresOf(key: string, chapter: string): unknown[] {
  const facts = owners.filter((owner) => owner.key === key).flatMap((owner) => owner.facts)
  return facts
    .filter(({ citation }) => citation.source === 'white-paper' && citation.chapter === chapter)
    .map((fact) => fact.value)
}

describe('every GPU figure of the white paper stands in the catalogue, with its chapter', () => {
  it.each<[key: string, figure: number | null, chapter: string]>([
    ['jupiter', 24000, '4 Tabelle EuroHPC-Systeme'],
    ['jupiter', 24000, '6 Maßnahmen'],
    ['jsc', 24000, '3 Internationaler Vergleich'],
    ['lumi', 11912, '4 Tabelle EuroHPC-Systeme'],
    ['leonardo', 13824, '4 Tabelle EuroHPC-Systeme'],
    ['marenostrum5', 4480, '4 Tabelle EuroHPC-Systeme'],
    ['vega', 240, '4 Tabelle EuroHPC-Systeme'],
    ['meluxina', 800, '4 Tabelle EuroHPC-Systeme'],
    ['karolina', 576, '4 Tabelle EuroHPC-Systeme'],
    ['discoverer', null, '4 Tabelle EuroHPC-Systeme'],
    ['deucalion', 132, '4 Tabelle EuroHPC-Systeme'],
    ['jules-verne', null, '4 Tabelle EuroHPC-Systeme'],
    ['juwels-booster', 3744, '4 Mapping (Öffentlich finanzierte Kapazitäten)'],
    ['jsc', 3744, '3 Internationaler Vergleich'],
    ['tuebingen-cluster', 1013, '4 Mapping (Öffentlich finanzierte Kapazitäten)'],
    ['mpi-is-cluster', 960, '4 Mapping (Öffentlich finanzierte Kapazitäten)'],
    ['goethe-nhr', 864, '4 Mapping (Öffentlich finanzierte Kapazitäten)'],
    ['ki-kompetenz-gpus', 3150, '3 Internationaler Vergleich'],
    ['ki-sz-gpus', 700, '6 Maßnahmen'],
    ['ki-sz-gpus', 468, '6 Maßnahmen'],
    ['alpha-one', 512, '4 Wirtschaft'],
    ['alpha-one', 1044, '4 Wirtschaft'],
    ['mlperf-best', 4216, '3 Internationaler Vergleich'],
    ['mlperf-mean', 1859, '3 Internationaler Vergleich'],
    ['leam-infra', 4480, '3 Bedarfe im Kontext der KI-Entwicklung'],
    ['leam-run', 390000, '3 Bedarfe im Kontext der KI-Entwicklung'],
    ['chatgpt', 10000, '3 Bedarfe im Kontext der KI-Entwicklung'],
    ['int-aurora', 63744, '3 Tabelle Internationaler Vergleich'],
    ['int-frontier', 37632, '3 Tabelle Internationaler Vergleich'],
    ['int-summit', 27648, '3 Tabelle Internationaler Vergleich'],
    ['int-sierra', 17280, '3 Tabelle Internationaler Vergleich'],
    ['int-ai-research-super-cluster-meta', 16000, '3 Tabelle Internationaler Vergleich'],
    ['int-private-cloud-tesla', 7360, '3 Tabelle Internationaler Vergleich'],
    ['int-eos-nvidia-dgx-superpod-nvidia', 4608, '3 Tabelle Internationaler Vergleich'],
    ['int-eagle-microsoft', 14400, '3 Tabelle Internationaler Vergleich'],
    ['int-a3-google', 26000, '3 Tabelle Internationaler Vergleich'],
    ['int-private-cloud-xtx-markets', 10000, '3 Tabelle Internationaler Vergleich'],
    ['int-isambard-ai', 5448, '3 Tabelle Internationaler Vergleich'],
    ['int-hpc5-eni-konzern', 7280, '3 Tabelle Internationaler Vergleich'],
    ['int-jean-zay-genci', 3136, '3 Tabelle Internationaler Vergleich'],
    ['int-ai-bridging-cloud-infrastructure', 4352, '3 Tabelle Internationaler Vergleich'],
  ])('%s: %p (chapter %s)', (key, figure, chapter) => {
    expect(figuresOf(key, chapter)).toContain(figure)
  })
})

it('keeps differing values beside each other: JUPITER 24,000 and 23,536, hessian.AI 632 and 304, B300 2,500 and 3,500', () => {
  const valuesOf = (
    list: readonly { key: string; facts: readonly Fact[] }[],
    key: string,
    fields: readonly string[],
  ): unknown[] =>
    list
      .filter((entry) => entry.key === key)
      .flatMap((entry) => entry.facts)
      .filter((fact) => fields.includes(fact.field))
      .map((fact) => fact.value)
  expect(valuesOf(catalogue.systems, 'jupiter', ['gpuCount', 'gpuCountTechnical'])).toEqual([24000, 24000, 23536])
  expect(new Set(valuesOf(catalogue.systems, 'fortytwo', ['gpuCount']))).toEqual(new Set([632, 304]))
  expect(valuesOf(catalogue.gpus, 'b300', ['bf16DenseTflops'])).toEqual([2500, 3500])
})
