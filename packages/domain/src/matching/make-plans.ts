import { DEFAULT_REFERENCE } from './estimate/reference-hours'
import { judgeProgramme } from './judge-programme'
import { contextWith, judgedShared, type MatchingContext } from './matching-context'
import type { Plan, PlanStage } from './match-result'
import { TEXTS } from './matching-texts'
import { explainNode } from './rules/explain-node'
import type { Need } from './need'
import type { Localized } from '../catalogue/localized'
import type { ProgrammeGift } from '../catalogue/programme'
import { rankPlain } from './rank-plain'
import { toReasons } from './to-reasons'

/** Programmes named per stage. */
const MOST_PROGRAMMES = 8
const SMALL_GPU_HOURS = 500
const MIDDLE_GPU_HOURS = 20_000
const LARGE_GPU_HOURS = 50_000

interface Stage {
  readonly title: Localized
  readonly need: Need
  readonly dataClass?: string
  /** One of these the stage needs of a programme; compute unless stated. */
  readonly gives?: readonly ProgrammeGift[]
  /** Programmes that are made for such data come first. */
  readonly prefersMadeFor?: true
  /** Only programmes for which the last stage is too large. */
  readonly isBeforeLast?: true
}

/** Staged routes whose condition is fulfilled and each of whose stages has a programme that is open to it. */
export function makePlans(context: MatchingContext): readonly Plan[] {
  const { need } = context
  return [
    ...plan('pretrain_then_refine', refineStages(need), context),
    ...plan('measure_then_grow', growStages(context), context),
    ...plan('advice_first', adviceStages(context), context),
  ]
}

/** The shared rule of a kind of plan bears its name. */
function plan(kind: Plan['kind'], stages: readonly Stage[], context: MatchingContext): readonly Plan[] {
  const root = judgedShared(`plan-${kind.replaceAll('_', '-')}`, context)
  if (root === undefined || stages.length === 0) return []
  const [reason] = toReasons(explainNode(root, context), context)
  if (reason === undefined) return []
  const filled = fillStages(stages, context)
  return filled.every(({ programmes }) => programmes.length > 0) ? [{ kind, reason, stages: filled }] : []
}

/** Keys of the programmes that give what the stage needs and are open to it, in the published order. */
function openTo({ need, gives = ['compute'], prefersMadeFor }: Stage, whole: MatchingContext): readonly string[] {
  const context = contextWith(need, whole)
  const giving = context.index.catalogue.programmes.filter((one) =>
    (one.gives ?? ['compute']).some((gift) => gives.includes(gift)),
  )
  const judged = giving.map((programme) => judgeProgramme(programme, context))
  const open = judged.filter(({ verdict }) => verdict === 'eligible' || verdict === 'check')
  const ranked = rankPlain(open, context)
  const first = prefersMadeFor ? ranked.toSorted((a, b) => Number(b.madeFor) - Number(a.madeFor)) : ranked
  return first.map(({ programme }) => programme.key)
}

function fillStages(stages: readonly Stage[], context: MatchingContext): readonly PlanStage[] {
  const open = stages.map((stage) => openTo(stage, context))
  const last = open.at(-1) ?? []
  return stages.map(({ title, dataClass, isBeforeLast }, index) => ({
    title: title[context.options.locale],
    ...(dataClass === undefined ? {} : { dataClass }),
    programmes: (open[index] ?? []).filter((key) => !isBeforeLast || !last.includes(key)).slice(0, MOST_PROGRAMMES),
  }))
}

/** White paper chapter 2 (H15); not proposed where no public or reduced data set exists. */
function refineStages(need: Need): readonly Stage[] {
  if (need.data?.reducedPublicSet === false) return []
  const { trainingTokens: _, ...workload } = need.workload ?? {}
  return [
    {
      title: TEXTS.stagePublicData,
      dataClass: 'none',
      need: { ...need, data: { personalData: 'none', confidential: false, residency: 'any' } },
    },
    {
      title: TEXTS.stageSensitiveData,
      prefersMadeFor: true,
      ...(need.data?.personalData === undefined ? {} : { dataClass: need.data.personalData }),
      need: { ...need, workload: { ...workload, kind: 'finetuning', gpuHours: SMALL_GPU_HOURS } },
    },
  ]
}

/** Small first; beyond the large window a middle step where a programme for it exists (H16). */
function growStages(context: MatchingContext): readonly Stage[] {
  const { need, reference } = context
  if (need.workload?.scalingEvidence === true) return []
  const small: Stage = {
    title: TEXTS.stageMeasure,
    need: sized(need, SMALL_GPU_HOURS),
    gives: ['compute', 'measurement'],
    isBeforeLast: true,
  }
  const middle: Stage = { title: TEXTS.stageMiddle, need: sized(need, MIDDLE_GPU_HOURS), isBeforeLast: true }
  const whole: Stage = { title: TEXTS.stageGrow, need }
  const isLarge = (reference?.hours.low ?? 0) > LARGE_GPU_HOURS
  const last = isLarge ? openTo(whole, context) : []
  const hasMiddle = isLarge && openTo(middle, context).some((key) => !last.includes(key))
  return hasMiddle ? [small, middle, whole] : [small, whole]
}

function adviceStages({ need, reference }: MatchingContext): readonly Stage[] {
  if (reference !== undefined && need.support?.hpcExperience !== 'none') return []
  const { gpuHours: _, modelParameters: __, ...workload } = need.workload ?? {}
  return [
    { title: TEXTS.stageAdvice, gives: ['advice'], need: { ...need, workload: { ...workload, kind: 'advice' } } },
    { title: TEXTS.stageTest, need: sized(need, SMALL_GPU_HOURS) },
  ]
}

/** The need as a short test of so many hours on an H100. */
function sized(need: Need, gpuHours: number): Need {
  const { modelParameters: _, trainingTokens: __, ...workload } = need.workload ?? {}
  const timing = { ...need.timing, durationMonths: Math.min(3, need.timing?.durationMonths ?? 3) }
  const size = { gpuHours, gpuHoursReference: DEFAULT_REFERENCE }
  return { ...need, timing, workload: { ...workload, kind: 'test', ...size } }
}
