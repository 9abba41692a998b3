import type { Locale, Localized } from '../catalogue/localized'
import type { OfferChange } from './compare-results'
import { filled } from './matching-texts'
import type { OfferOutline } from './offer-outline'

const VERDICTS: Readonly<Record<OfferOutline['verdict'], Localized>> = {
  eligible: { de: 'passt', en: 'fits' },
  check: { de: 'noch etwas zu klären', en: 'something to clarify' },
  ineligible: { de: 'passt nicht', en: 'does not fit' },
  unavailable: { de: 'nicht verfügbar', en: 'not available' },
}

const COSTS: Readonly<Record<OfferOutline['cost'], Localized>> = {
  free: { de: 'kostenfrei', en: 'free of charge' },
  market_price: { de: 'Marktpreis', en: 'market price' },
  grant: { de: 'Förderung', en: 'grant' },
  unknown: { de: 'keine Angabe', en: 'not stated' },
}

const TEXTS = {
  added: { de: 'neu dabei: {verdict}{until}', en: 'new: {verdict}{until}' },
  removed: { de: 'nicht mehr im Katalog (bisher: {was})', en: 'no longer in the catalogue (before: {was})' },
  opened: { de: 'jetzt geöffnet: {verdict}{until}', en: 'now open: {verdict}{until}' },
  closed: { de: 'nicht mehr offen (bisher: {was})', en: 'no longer open (before: {was})' },
  better: { de: 'jetzt: {verdict} (bisher: {was})', en: 'now: {verdict} (before: {was})' },
  worse: { de: 'jetzt: {verdict} (bisher: {was})', en: 'now: {verdict} (before: {was})' },
  cutoff: {
    de: 'neue Frist: Antrag bis {date} (bisher: {dateBefore})',
    en: 'new cut-off: apply by {date} (before: {dateBefore})',
  },
  cost: { de: 'Kosten jetzt: {cost} (bisher: {costBefore})', en: 'cost now: {cost} (before: {costBefore})' },
} satisfies Record<OfferChange['kind'], Localized>

const NO_CUTOFF: Localized = {
  de: 'zurzeit ist kein Stichtag bekannt (bisher: {dateBefore})',
  en: 'no cut-off is known at present (before: {dateBefore})',
}
const UNTIL: Localized = { de: ', Antrag bis {date}', en: ', apply by {date}' }
const NOT_STATED: Localized = { de: 'keine Angabe', en: 'not stated' }

const LONG_DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

function inWords(day: string | null | undefined): Localized {
  if (!day) return NOT_STATED
  const date = new Date(`${day}T00:00:00Z`)
  const write = (tag: string) => new Intl.DateTimeFormat(tag, LONG_DAY).format(date)
  return { de: write('de-DE'), en: write('en-GB') }
}

/** One change as half a sentence, to stand behind the programme's name. */
export function changeInWords({ kind, before, after }: OfferChange, locale: Locale): string {
  const date = inWords(after?.applyBy)
  const values = {
    verdict: VERDICTS[after?.verdict ?? 'unavailable'],
    was: VERDICTS[before?.verdict ?? 'unavailable'],
    until: after?.applyBy ? filled(UNTIL, { date }) : '',
    date,
    dateBefore: inWords(before?.applyBy),
    cost: COSTS[after?.cost ?? 'unknown'],
    costBefore: COSTS[before?.cost ?? 'unknown'],
  }
  const text = kind === 'cutoff' && !after?.applyBy ? NO_CUTOFF : TEXTS[kind]
  return filled(text, values)[locale]
}
