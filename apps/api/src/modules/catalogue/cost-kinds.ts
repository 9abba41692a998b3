import type { CostRule } from '@rechenlotse/domain/catalogue'

type Kind = CostRule['kind']

export interface CostKinds {
  /** What it costs whoever applies. */
  readonly costKinds: readonly Kind[]
  /** What it costs some, depending on who applies and what for. */
  readonly conditionalCostKinds: readonly Kind[]
}

const distinct = (kinds: readonly Kind[]): readonly Kind[] => [...new Set(kinds)]

/** The first rule whose condition holds gives the cost: only one without a condition before it holds for everybody. */
export function costKindsOf(rules: readonly Pick<CostRule, 'kind' | 'when'>[]): CostKinds {
  const kinds = distinct(rules.map(({ kind }) => kind))
  const isSettled = rules[0]?.when === null || (kinds.length === 1 && rules.some(({ when }) => when === null))
  return isSettled
    ? { costKinds: kinds.slice(0, 1), conditionalCostKinds: [] }
    : { costKinds: [], conditionalCostKinds: kinds }
}
