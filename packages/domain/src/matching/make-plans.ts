import { explainRule } from './explain-rule'
import { judgeProgramme } from './judge-programme'
import { contextOf, type MatchingContext } from './matching-context'
import type { Plan, PlanStage } from './match-result'
import { TEXTS } from './matching-texts'
import type { Need } from './need'
import type { Localized } from '../catalogue/localized'
import { rankPlain } from './rank-plain'
import { toReasons } from './to-reasons'

/** Programmes named per stage. */
const MOST_PROGRAMMES = 5
const SMALL_GPU_HOURS = 1000

interface Stage {
  readonly title: Localized
  readonly need: Need
  readonly dataClass?: string
}

/** Staged routes whose condition is fulfilled and each of whose stages has a programme that is open to it. */
export function makePlans(context: MatchingContext): readonly Plan[] {
  const { need } = context
  return [
    ...plan('pretrain_then_refine', 'plan-pretrain-then-refine', context, refineStages(need)),
    ...plan('measure_then_grow', 'plan-measure-then-grow', context, growStages(need)),
    ...plan('advice_first', 'plan-advice-first', context, adviceStages(context)),
  ]
}

function plan(
  kind: Plan['kind'],
  ruleId: string,
  context: MatchingContext,
  stages: readonly Stage[],
): readonly Plan[] {
  const { index, facts, options } = context
  if (!index.hasSharedRule(ruleId) || stages.length === 0) return []
  const scope = { fact: facts, listHas: index.listHasAt(options.asOf), sharedRule: index.sharedRule }
  const [reason] = toReasons(explainRule({ shared: ruleId }, scope), context)
  if (reason === undefined) return []
  const filled = stages.map((stage) => fillStage(stage, context))
  return filled.every(({ programmes }) => programmes.length > 0)
    ? [{ kind, reason, stages: filled }]
    : []
}

function fillStage(stage: Stage, { index, options }: MatchingContext): PlanStage {
  const context = contextOf(stage.need, index.catalogue, options)
  const judged = index.catalogue.programmes.map((programme) => judgeProgramme(programme, context))
  const open = judged.filter(({ verdict }) => verdict === 'eligible' || verdict === 'check')
  const programmes = rankPlain(open, context).slice(0, MOST_PROGRAMMES)
  return {
    title: stage.title[options.locale],
    ...(stage.dataClass === undefined ? {} : { dataClass: stage.dataClass }),
    programmes: programmes.map(({ programme }) => programme.key),
  }
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
      ...(need.data?.personalData === undefined ? {} : { dataClass: need.data.personalData }),
      need: { ...need, workload: { ...workload, kind: 'finetuning', gpuHours: SMALL_GPU_HOURS } },
    },
  ]
}

function growStages(need: Need): readonly Stage[] {
  if (need.workload?.scalingEvidence === true) return []
  return [
    { title: TEXTS.stageMeasure, need: testOf(need) },
    { title: TEXTS.stageGrow, need },
  ]
}

function adviceStages({ need, reference }: MatchingContext): readonly Stage[] {
  if (reference !== undefined && need.support?.hpcExperience !== 'none') return []
  if (reference !== undefined && need.workload?.kind === 'inference') return []
  const { gpuHours: _, modelParameters: __, ...workload } = need.workload ?? {}
  return [
    { title: TEXTS.stageAdvice, need: { ...need, workload: { ...workload, kind: 'advice' } } },
    { title: TEXTS.stageTest, need: testOf(need) },
  ]
}

function testOf(need: Need): Need {
  const { modelParameters: _, trainingTokens: __, ...workload } = need.workload ?? {}
  const timing = { ...need.timing, durationMonths: Math.min(3, need.timing?.durationMonths ?? 3) }
  return { ...need, timing, workload: { ...workload, kind: 'test', gpuHours: SMALL_GPU_HOURS, gpuHoursReference: 'h100-sxm' } }
}
