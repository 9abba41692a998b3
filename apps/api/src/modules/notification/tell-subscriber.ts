import type { Locale } from '@rechenlotse/domain/catalogue'
import type { NeedNews } from '@rechenlotse/domain/matching'
import { composeMail, newsInWords, newsKind } from '@rechenlotse/domain/notification'
import type { Config } from '../../platform/config/config'
import type { LaterReaction } from '../../platform/events/reactions'
import { apiPrefix } from '../../platform/http/api-prefix'
import { MailTokens } from '../identity'
import { findNeedNames, findProgrammeNames } from './needs-news.query'
import { pageAddress } from './page-address'
import { findPerson } from './people.query'

const oneClickAddress = (config: Config, locale: Locale, token: string): string =>
  pageAddress(config, 'de', `/${apiPrefix}/needs/unsubscriptions/one-click?token=${token}&locale=${locale}`)

/** One mail about all needs of a person that something changed for, with the way out of such mails. */
export const tellSubscriber: LaterReaction = async ({ tx, config }, { payload }) => {
  const { personId, news } = payload as { readonly personId: string; readonly news: readonly NeedNews[] }
  const person = await findPerson(tx, personId)
  if (person === null) return []
  const needs = await findNeedNames(tx, { personId, ids: news.map(({ needId }) => needId) })
  const wanted = news.filter(({ needId }) => needs.has(needId))
  if (wanted.length === 0) return []
  const { email, name, locale } = person
  const keys = wanted.flatMap(({ changes }) => changes.map(({ programme }) => programme))
  const page = (path: string) => pageAddress(config, locale, path)
  const words = newsInWords(wanted, locale, {
    need: (id) => ({ name: needs.get(id) ?? '', link: page(`/needs/${id}`) }),
    programmes: await findProgrammeNames(tx, keys),
  })
  const token = new MailTokens(config.sessionSecret).unsubscribeToken(personId)
  const params = { news: words, link: page('/needs'), unsubscribe: page(`/needs/unsubscribe#token=${token}`) }
  return [
    {
      recipient: email,
      locale,
      tag: null,
      unsubscribe: oneClickAddress(config, locale, token),
      ...composeMail({ kind: newsKind(wanted), locale, params, name }),
    },
  ]
}
