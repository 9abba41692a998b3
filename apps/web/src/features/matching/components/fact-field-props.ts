import type { Need } from '@rechenlotse/domain/matching'
import type { NeedChange } from '../change-need'
import type { Faults } from '../use-fact-faults'

export interface FactFieldProps {
  /** Path in the need, such as "applicant.kind". */
  readonly path: string
  readonly need: Need
  readonly unknown: readonly string[]
  readonly onChange: (change: NeedChange, unknown?: readonly string[]) => void
  /** The page's heading asks already; the legend is only read out. */
  readonly hideLabel?: boolean | undefined
  /** A value that cannot be taken, in words; null = all is well again. */
  readonly onFault?: ((path: string, message: string | null) => void) | undefined
  /** What is shown as wrong, by path. */
  readonly faults?: Faults | undefined
}

export function fieldIdOf(path: string): string {
  return `fact-${path.replace('.', '-')}`
}
