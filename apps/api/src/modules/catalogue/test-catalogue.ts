import { assembleCatalogue } from '@rechenlotse/catalogue'
import { soundFiles } from '@rechenlotse/catalogue/sound-files'
import type { Catalogue } from '@rechenlotse/domain/catalogue'

/** A small catalogue with one programme: cut-off on 30 November 2026 at 10:00 in Luxembourg. */
export const smallCatalogue = (): Catalogue => assembleCatalogue(soundFiles())

/** The same with a programme that takes applications at any time. */
export function catalogueWithContinuousProgramme(): Catalogue {
  const catalogue = smallCatalogue()
  const [programme] = catalogue.programmes
  if (programme === undefined) throw new Error('the small catalogue has a programme')
  const citations = programme.status[0]?.citations ?? []
  const anytime = { ...programme, key: 'anytime', calendar: { kind: 'continuous', citations } as const }
  const untilMidnight = {
    ...programme,
    key: 'until-midnight',
    calendar: {
      kind: 'dates',
      cutoffs: ['2026-12-01', '2027-06-01'],
      timeZone: 'Europe/Berlin',
      closesAt: null,
      citations,
    } as const,
  }
  return { ...catalogue, programmes: [anytime, programme, untilMidnight] }
}
