import type { Applicant } from '../need'
import { isSme } from './is-sme'
import { SME_LIMITS } from './sme-limits'

export interface SmeTest {
  /** undefined = the figures given do not decide. */
  readonly isSme: boolean | undefined
  /** Paths of the need that would still have to be given, or given otherwise. */
  readonly missing: readonly string[]
}

const AMOUNTS = ['annualTurnoverEur', 'balanceSheetTotalEur'] as const

/** The SME test (EU 2003/361, Annex) with what it still needs; of turnover and balance sheet one within its limit is enough. */
export function smeTest(applicant: Applicant): SmeTest {
  const result = isSme(applicant)
  if (result !== undefined) return { isSme: result, missing: [] }
  const isWithin = AMOUNTS.some((name) => (applicant[name] ?? Infinity) <= SME_LIMITS[name])
  const needed = [
    'staffHeadcount',
    ...(isWithin ? [] : AMOUNTS),
    'ownedByLargeEnterprisePercent',
    'publicBodyControlPercent',
  ] as const
  const missing: readonly (keyof Applicant)[] = needed.filter((name) => applicant[name] === undefined)
  const isWhole = applicant.figuresIncludeLinkedEnterprises === true
  const all = isWhole ? missing : [...missing, 'figuresIncludeLinkedEnterprises']
  return { isSme: undefined, missing: all.map((name) => `applicant.${name}`) }
}
