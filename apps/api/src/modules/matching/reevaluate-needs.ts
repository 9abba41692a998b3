import {
  compareResults,
  dayInGermany,
  toMatchingCatalogue,
  type MatchingEvents,
  type NeedNews,
} from '@rechenlotse/domain/matching'
import type { Transaction } from '../../platform/database/database'
import type { LaterReaction } from '../../platform/events/reactions'
import { recordEvent } from '../../platform/events/record-event'
import type { NewEvent } from '../../platform/events/recorded-event'
import { findNewestRevision, readContent } from '../catalogue'
import type { Current } from './current-matching'
import { lookAt } from './look-at'
import { listDueNeeds, lockReevaluation, saveLook, type DueNeed } from './subscription.repository'

/** As many as one transaction takes in a second or two; the rest follows in the next. */
const PEOPLE_AT_ONCE = 40

/**
 * Looks again at every subscribed need that was not looked at with this catalogue on this day. What changed is a fact in
 * the same transaction as the new result, so that however often this runs, nobody is told twice.
 */
export const reevaluateNeeds: LaterReaction = async ({ tx, now }) => {
  await lockReevaluation(tx)
  const head = await findNewestRevision(tx)
  if (head === null) return []
  const day = dayInGermany(now)
  const due = await listDueNeeds(tx, { revision: head.hash, day, people: PEOPLE_AT_ONCE })
  if (due.length === 0) return []
  const current = { catalogue: toMatchingCatalogue(await readContent(tx, head.hash), head.hash), day }
  const people = [...new Set(due.map(({ personId }) => personId))]
  for (const personId of people) {
    const needs = due.filter((need) => need.personId === personId)
    await lookForPerson(tx, { personId, needs, current })
  }
  if (people.length === PEOPLE_AT_ONCE) await record(tx, 'matching.reevaluation-continued', {})
  return []
}

interface PersonDue {
  readonly personId: string
  readonly needs: readonly DueNeed[]
  readonly current: Current
}

async function lookForPerson(tx: Transaction, { personId, needs, current }: PersonDue): Promise<void> {
  const news: NeedNews[] = []
  for (const { id, need, lastResult } of needs) {
    const look = lookAt(need, current)
    await saveLook(tx, id, look)
    const changes = compareResults(lastResult, look.result)
    if (changes.length > 0) news.push({ needId: id, changes })
  }
  if (news.length > 0) await record(tx, 'matching.needs-changed', { personId, news })
}

const record = async <Name extends keyof MatchingEvents>(
  tx: Transaction,
  type: Name,
  payload: MatchingEvents[Name],
): Promise<void> => {
  const fact: NewEvent = { type, actorId: null, actorSide: 'system', payload: { ...payload } }
  await recordEvent(tx, fact, { hasLaterReactions: true })
}
