import { costKindsOf } from './cost-kinds'

const condition = { shared: 'anything' }
const free = (when: object | null) => ({ kind: 'free' as const, when: when as never })
const priced = (when: object | null) => ({ kind: 'market_price' as const, when: when as never })

describe('the kinds of cost of a programme', () => {
  it.each([
    ['no rule says nothing', [], [], []],
    ['a rule without a condition holds for everybody', [free(null)], ['free'], []],
    ['a rule with a condition holds for some', [priced(condition)], [], ['market_price']],
    [
      'what stands behind a condition holds for the others',
      [free(condition), priced(null)],
      [],
      ['free', 'market_price'],
    ],
    ['what everybody gets hides what stands behind it', [free(null), priced(condition)], ['free'], []],
    [
      'one kind with and without a condition holds for everybody',
      [priced(condition), priced(null)],
      ['market_price'],
      [],
    ],
  ])('%s', (_name, rules, costKinds, conditionalCostKinds) => {
    expect(costKindsOf(rules)).toEqual({ costKinds, conditionalCostKinds })
  })
})
