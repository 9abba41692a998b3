import { factInputs } from '../facts'
import { FactChoice } from './fact-choice'
import type { FactFieldProps } from './fact-field-props'
import { FactNumber } from './fact-number'
import { FactDate, FactPlace } from './fact-text'

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
