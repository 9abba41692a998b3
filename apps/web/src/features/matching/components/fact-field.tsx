import type { Need } from '@rechenlotse/domain/matching'
import type { NeedChange } from '../change-need'
import { factInputs } from '../facts'
import { FactChoice } from './fact-choice'
import { FactNumber } from './fact-number'
import { FactDate, FactPlace } from './fact-text'

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
}

export function fieldIdOf(path: string): string {
  return `fact-${path.replace('.', '-')}`
}

/** The control for one fact of a need, whatever its kind. */
export function FactField(props: FactFieldProps) {
  const input = factInputs[props.path]
  if (!input) return null
  switch (input.kind) {
    case 'number':
      return <FactNumber {...props} input={input} />
    case 'date':
      return <FactDate {...props} />
    case 'country':
    case 'land':
      return <FactPlace {...props} kind={input.kind} />
    default:
      return <FactChoice {...props} input={input} />
  }
}
