import type { ProgrammeSummaryView } from './api/views'
import { costsThis } from './cost-tag'

export interface ProgrammeFilter {
  readonly text: string
  readonly who: string
  readonly purpose: string
  /** ISO 3166-1 alpha-2 of who would apply. */
  readonly from: string
  readonly cost: string
  readonly status: string
  /** ISO 3166-1 alpha-2 of machines and operators. */
  readonly country: string
}

export const filterNames = ['text', 'who', 'purpose', 'from', 'cost', 'status', 'country'] as const

function plain(text: string): string {
  return text.toLocaleLowerCase('de').normalize('NFD').replace(/\p{M}/gu, '')
}

function wordsOf({ key, name, summary, operators, systems, cities }: ProgrammeSummaryView): string {
  const names = [
    ...operators.flatMap((operator) => [operator.name.de, operator.name.en]),
    ...systems.map((system) => system.name),
  ]
  return plain([key, name.de, name.en, summary.de, summary.en, ...names, ...cities].join(' '))
}

const statusOrder = ['open', 'partly-open', 'not-open-to-DE', 'planned', 'superseded', 'closed']

/** What one can apply to now comes first; within a status by name. */
export function sortProgrammes(
  programmes: readonly ProgrammeSummaryView[],
  locale: 'de' | 'en',
): readonly ProgrammeSummaryView[] {
  const order = new Intl.Collator(locale)
  const rank = ({ statusCode }: ProgrammeSummaryView) => statusOrder.indexOf(statusCode)
  return [...programmes].sort((a, b) => rank(a) - rank(b) || order.compare(a.name[locale], b.name[locale]))
}

/** All words must occur; `isOpenTo` says whether who is asking is ruled out by the conditions. */
export function filterProgrammes(
  programmes: readonly ProgrammeSummaryView[],
  filter: ProgrammeFilter,
  isOpenTo: (key: string) => boolean,
): readonly ProgrammeSummaryView[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean)
  return programmes.filter((programme) => {
    const text = wordsOf(programme)
    return (
      words.every((word) => text.includes(word)) &&
      (filter.cost === '' || costsThis(programme, filter.cost)) &&
      (filter.status === '' || programme.statusCode === filter.status) &&
      (filter.country === '' || programme.countries.includes(filter.country)) &&
      isOpenTo(programme.key)
    )
  })
}
