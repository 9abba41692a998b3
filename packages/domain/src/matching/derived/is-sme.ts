import type { Applicant } from '../need'
import { SME_LIMITS } from './sme-limits'

/**
 * SME by the recommendation 2003/361/EC: Annex Art. 2(1) sizes, Art. 3(2)–(3) partner and linked
 * enterprises (25 % and 50 %), Art. 3(4) public bodies (25 %). The rule of two years (Art. 4(2)) is not looked at.
 * Figures of parts of a group are lower bounds: they can rule an SME out, never establish it.
 *
 * @returns undefined where the figures given do not decide.
 */
export function isSme(applicant: Applicant): boolean | undefined {
  const owned = applicant.ownedByLargeEnterprisePercent
  const publicShare = applicant.publicBodyControlPercent
  if ((publicShare ?? 0) >= 25 || (owned ?? 0) > 50) return false
  const isSmall = isBelowLimits(applicant)
  if (isSmall === false) return false
  const isWhole = applicant.figuresIncludeLinkedEnterprises === true
  if (isSmall !== true || !isWhole || owned === undefined || publicShare === undefined) return undefined
  return true
}

function isBelowLimits(applicant: Applicant): boolean | undefined {
  const { staffHeadcount, annualTurnoverEur, balanceSheetTotalEur } = applicant
  const turnover = isAtMost(annualTurnoverEur, SME_LIMITS.annualTurnoverEur)
  const balance = isAtMost(balanceSheetTotalEur, SME_LIMITS.balanceSheetTotalEur)
  const isFew = staffHeadcount === undefined ? undefined : staffHeadcount < SME_LIMITS.staffHeadcount
  if (isFew === false || (turnover === false && balance === false)) return false
  if (isFew === undefined || (turnover !== true && balance !== true)) return undefined
  return true
}

function isAtMost(value: number | undefined, limit: number): boolean | undefined {
  return value === undefined ? undefined : value <= limit
}
