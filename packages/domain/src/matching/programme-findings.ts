import { addDays } from './days'
import { explainNode, type Finding } from './rules/explain-node'
import type { CostFinding } from './cost-of'
import { compiledOf, openness, type Judgement } from './judge-programme'
import type { MatchingContext } from './matching-context'
import { filled, TEXTS } from './matching-texts'
import { isUnavailable } from './status-at'
import { systemFindings } from './system-findings'

/** Everything that there is to say about one programme, cause first: status, rules, systems, dates, cost. */
export function programmeFindings(
  judgement: Judgement,
  cost: CostFinding,
  context: MatchingContext,
): readonly Finding[] {
  return [
    ...statusFindings(judgement, context),
    ...judgement.rules.flatMap((root) => explainNode(root, context)),
    ...focusFindings(judgement, context),
    ...systemFindings(judgement, context),
    ...dateFindings(judgement, context),
    ...costFindings(cost, context),
    ...listFindings(judgement, context),
  ]
}

function statusFindings(judgement: Judgement, context: MatchingContext): readonly Finding[] {
  const { programme, status } = judgement
  if (status === undefined)
    return [
      {
        rule: 'status.not-yet',
        outcome: 'violated',
        text: TEXTS.notYet,
        citations: programme.status.flatMap(({ citations }) => citations),
        fact: null,
      },
    ]
  if (status.code === 'open') return []
  const open = openness(programme, status, context)
  const isClosed = isUnavailable(status) || open === 'violated'
  const isWaiting = status.code === 'not-open-to-DE' && context.facts('applicant.country') === undefined
  const text = status.code === 'not-open-to-DE' ? TEXTS.hostCountryOnly : status.text
  return [
    {
      rule: `status.${status.code}`,
      outcome: isClosed ? 'violated' : isWaiting ? 'unknown' : 'manual',
      text,
      citations: status.citations,
      fact: isWaiting ? 'applicant.country' : null,
    },
  ]
}

function focusFindings({ programme, madeFor }: Judgement, context: MatchingContext): readonly Finding[] {
  const root = compiledOf(programme, context).madeFor
  return madeFor && root !== null ? explainNode(root, context) : []
}

function dateFindings({ access, programme }: Judgement, { options }: MatchingContext): readonly Finding[] {
  const { calendar, decisionTime } = programme
  const citations = calendar.kind === 'unknown' ? [] : calendar.citations
  const findings: Finding[] = []
  if (access.meetsStartBy === false)
    findings.push({
      rule: 'timing.starts-late',
      outcome: 'warning',
      text: filled(TEXTS.startsLate, { date: access.earliestStart ?? '' }),
      citations: [...citations, ...(decisionTime?.citations ?? [])],
      fact: 'timing.startBy',
    })
  if (calendar.kind === 'dates' && access.applyBy === null && calendar.cutoffs.every((day) => day < options.asOf))
    findings.push({
      rule: 'calendar.ended',
      outcome: 'warning',
      text: TEXTS.calendarEnded,
      citations,
      fact: null,
    })
  return findings
}

function costFindings({ cost, rule, waitsFor }: CostFinding, { need }: MatchingContext): readonly Finding[] {
  const maxEur = need.budget?.maxEur
  const isAbove = maxEur !== undefined && cost.price?.currency === 'EUR' && cost.price.low > maxEur
  const findings: Finding[] = []
  if (rule !== null)
    findings.push({
      rule: `cost.${rule.kind}`,
      outcome: 'fulfilled',
      text: rule.text,
      citations: rule.citations,
      fact: null,
    })
  const [open] = waitsFor
  if (open !== undefined)
    findings.push({ ...open, rule: 'cost.open', outcome: 'warning', text: filled(TEXTS.costOpen, { what: open.text }) })
  if (isAbove)
    findings.push({
      rule: 'budget.above',
      outcome: 'warning',
      text: filled(TEXTS.aboveBudget, { low: String(cost.price?.low) }),
      citations: [],
      fact: 'budget.maxEur',
    })
  return findings
}

/** A list older than a year on which the answer rests is shown with a warning (H30). */
function listFindings({ programme }: Judgement, context: MatchingContext): readonly Finding[] {
  const { facts, index, options } = context
  const country = facts('applicant.country')
  if (typeof country !== 'string') return []
  const limit = addDays(options.asOf, -365)
  const listHas = index.listHasAt(options.asOf)
  const isOld = (key: string): boolean => (index.list(key)?.asOf ?? limit) < limit
  const read = compiledOf(programme, context).reading().lists
  const holding = read.filter((key) => listHas(key, country))
  const resting = holding.length === 0 ? read : holding.every(isOld) ? holding : []
  return [...new Set(resting.filter(isOld))].flatMap((key) => {
    const list = index.list(key)
    if (list === undefined) return []
    return [
      {
        rule: `list.${key}.old`,
        outcome: 'warning' as const,
        text: filled(TEXTS.oldList, { list: list.name }),
        citations: [{ source: list.source }],
        fact: null,
      },
    ]
  })
}
