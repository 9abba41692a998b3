import type { Locale, Localized } from '../catalogue/localized'
import { changeInWords } from '../matching/change-in-words'
import type { OfferChange } from '../matching/compare-results'
import type { NeedNews } from '../matching/matching.events'
import type { MailKind } from './mail-texts'

/** What a mail about saved needs calls things by. */
export interface NewsNames {
  /** Name and page of a need. */
  readonly need: (id: string) => { readonly name: string; readonly link: string }
  /** By catalogue key; a programme without a name is called by its key. */
  readonly programmes: ReadonlyMap<string, Localized>
}

const quoted: Localized = { de: '„{name}“', en: '“{name}”' }

/** The news as paragraphs, one for each need: its name, what changed, where to look. */
export const newsInWords = (news: readonly NeedNews[], locale: Locale, names: NewsNames): string => {
  const paragraph = ({ needId, changes }: NeedNews): string => {
    const { name, link } = names.need(needId)
    const lines = changes.map(
      (change) =>
        `- ${names.programmes.get(change.programme)?.[locale] ?? change.programme}: ${changeInWords(change, locale)}`,
    )
    return [quoted[locale].split('{name}').join(name), ...lines, link].join('\n')
  }
  return news.map(paragraph).join('\n\n')
}

const isRoundThatFits = ({ kind, before, after }: OfferChange): boolean => {
  if (after?.verdict !== 'eligible') return false
  if (kind === 'opened' || kind === 'added') return true
  return kind === 'cutoff' && (after.applyBy ?? '') > (before?.applyBy ?? '')
}

/** Which mail the news are: a new round for which one may apply is worth a subject of its own. */
export const newsKind = (news: readonly NeedNews[]): Extract<MailKind, 'new-round-fits' | 'needs-changed'> =>
  news.some(({ changes }) => changes.some(isRoundThatFits)) ? 'new-round-fits' : 'needs-changed'
