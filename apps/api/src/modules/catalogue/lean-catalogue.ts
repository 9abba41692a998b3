import { toMatchingCatalogue, type MatchingCatalogue } from '@rechenlotse/domain/matching'
import { intakeOf } from './intake-of'
import type { Viewpoint } from './programme-views'

/** What matching needs, on the server and in the browser alike, with the operators' settings. */
export function leanCatalogue({
  catalogue,
  revision,
  settings,
}: Pick<Viewpoint, 'catalogue' | 'revision' | 'settings'>): MatchingCatalogue {
  const intakes = new Map(
    catalogue.programmes.map((programme) => [programme.key, intakeOf(programme, settings).intake]),
  )
  const lean = toMatchingCatalogue(catalogue, revision)
  const programmes = lean.programmes.map((programme) => ({
    ...programme,
    intake: intakes.get(programme.key) ?? 'contact',
  }))
  return { ...lean, programmes }
}
