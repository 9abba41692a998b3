import { routeToDesk } from './routing'

const route = (operatorsWithDesk: readonly string[], chosenOperator: string | null = null, programme = 'gcs-regular') =>
  routeToDesk({ programme, operatorsWithDesk, chosenOperator })

describe('the way of an application', () => {
  it('leads to the only operator', () => {
    expect(route(['kisski'])).toEqual({ desk: 'kisski', operator: 'kisski' })
  })

  it('leads to the operator that the applicant picked', () => {
    expect(route(['jsc', 'lrz', 'hlrs'], 'hlrs')).toEqual({ desk: 'hlrs', operator: 'hlrs' })
  })

  it('leads to central advice where several operators are left open', () => {
    expect(route(['jsc', 'hlrs'])).toEqual({ desk: 'central-advice', operator: null })
  })

  it('leads to central advice where nobody has a desk', () => {
    expect(route([])).toEqual({ desk: 'central-advice', operator: null })
  })

  it('leads to central advice when advice is asked for, whatever else is said', () => {
    expect(route(['kisski'], 'kisski', 'central-advice')).toEqual({ desk: 'central-advice', operator: null })
  })

  it('ends at an operator who does not run the programme', () => {
    expect(route(['jsc', 'hlrs'], 'kisski')).toEqual({ refused: 'unknown-operator' })
  })
})
