import type {
  Estimate,
  MatchingCatalogue,
  MatchResult,
  Need,
  ProgrammeVerdict,
  SmeTest,
} from '@rechenlotse/domain/matching'
import type { Locale } from '../../../platform/locale'
import { inSlices, nextTask } from '../../../platform/next-task'
import { publishedCatalogue } from '../../catalogue/api/published-catalogue'

/** What moves while somebody answers: verdicts and size, without words. */
export interface Glance {
  readonly verdicts: readonly ProgrammeVerdict[]
  readonly estimate: Estimate | null
}

export interface Matcher {
  readonly catalogue: MatchingCatalogue
  readonly publishedAt: string
  readonly match: (need: Need, locale: Locale) => Promise<MatchResult>
  readonly glance: (need: Need, locale: Locale) => Glance
  readonly testSme: (need: Need) => SmeTest
}

/** The engine and the catalogue; the answers never leave the browser. */
export async function loadMatcher(): Promise<Matcher> {
  const [engine, { catalogue, publishedAt }] = await Promise.all([import('./engine'), publishedCatalogue()])
  const { dayInGermany, estimateNeed, matchSteps, optionsAt, prepareSteps, smeTest, verdictsOf } = engine
  await inSlices(prepareSteps(catalogue))
  await nextTask()
  const today = optionsAt(dayInGermany(new Date()), 'de')
  return {
    catalogue,
    publishedAt,
    match: (need, locale) => inSlices(matchSteps(need, catalogue, { ...today, locale })),
    glance: (need, locale) => ({
      verdicts: verdictsOf(need, catalogue, { ...today, locale }),
      estimate: estimateNeed(need, catalogue.gpus, locale),
    }),
    testSme: ({ applicant = {} }) => smeTest(applicant),
  }
}
