import type { Schema } from '@rechenlotse/contract'
import type { FactView } from '../catalogue/api/views'
import type { PublishedRuns } from './api/load-published-runs'

const both = (text: string) => ({ de: text, en: `${text} (en)` })

function fact(field: string, value: string | number): FactView {
  const citation = {
    key: 'report',
    title: both('Bericht'),
    url: 'https://report.example',
    officialUrl: null,
    asOf: '2025-03',
    tier: 'primary' as const,
    thirdParty: false,
    note: both('Gelesen in einer Zusammenfassung.'),
    chapter: null,
    quote: null,
  }
  return { field, label: both(field), value, text: null, unit: null, note: null, judgement: false, citation }
}

function run(key: string, name: string, values: Readonly<Record<string, string | number>>): Schema<'ReferenceDto'> {
  const size = { modelParameters: 7e9, trainingTokens: 1e12, trainingKind: 'dense', gpuModel: 'a100', ...values }
  const facts = Object.entries(size).map(([field, value]) => fact(field, value))
  return { key, group: 'published-run', name: both(name), facts }
}

/** Three runs for specs: one in our range, one outside, one of another kind; and a reference that is no run. */
export const testRuns: PublishedRuns = {
  gpus: [
    {
      key: 'a100',
      name: 'NVIDIA A100',
      generation: 'ampere',
      bf16DenseTflops: 312,
      memoryGb: 80,
      vendor: 'nvidia',
    },
    { key: 'h100', name: 'NVIDIA H100', generation: 'hopper', bf16DenseTflops: 989, memoryGb: 80, vendor: 'nvidia' },
  ],
  references: [
    run('inside', 'Innen 7B', { gpuHours: 100_000 }),
    run('outside', 'Außen 7B', { gpuHours: 900_000 }),
    run('experts', 'Experten 7B', { gpuHours: 100_000, trainingKind: 'moe', gpuModel: 'h100' }),
    { key: 'market', group: 'market-prices', name: both('Preise'), facts: [] },
  ],
}
