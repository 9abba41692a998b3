import { centralAdvice } from '../applications'

export interface RoutingRequest {
  readonly programme: string
  /** Keys of the programme's operators that have a desk here. */
  readonly operatorsWithDesk: readonly string[]
  /** What the applicant picked; null = leaves it to central advice. */
  readonly chosenOperator: string | null
}

/** Whose desk gets the case, and the operator if one is settled. `unknown-operator`: the one picked is none of the programme's. */
export type Route =
  { readonly desk: string; readonly operator: string | null } | { readonly refused: 'unknown-operator' }

/**
 * Programme and operator to desk: the operator that was picked; the only one where there is one;
 * central advice where several are left open, or where nobody has a desk here.
 */
export const routeToDesk = ({ programme, operatorsWithDesk, chosenOperator }: RoutingRequest): Route => {
  if (programme === centralAdvice) return { desk: centralAdvice, operator: null }
  if (chosenOperator !== null)
    return operatorsWithDesk.includes(chosenOperator)
      ? { desk: chosenOperator, operator: chosenOperator }
      : { refused: 'unknown-operator' }
  const [only, ...others] = operatorsWithDesk
  return only !== undefined && others.length === 0
    ? { desk: only, operator: only }
    : { desk: centralAdvice, operator: null }
}
