import { factsContradict } from './facts-contradict'

const hours = (bounds: object) => ({ ...bounds, unit: 'GPU-hours' })

describe('two sources', () => {
  it.each([
    ['the same set in another order', ['academia', 'SME'], ['SME', 'academia']],
    ['a lower and an upper limit', hours({ min: 30_000 }), hours({ max: 1_000_000 })],
    ['a window and its upper limit', hours({ min: 10_000, max: 50_000 }), hours({ max: 50_000 })],
    ['limits in different units', hours({ max: 5000 }), { max: 4500, unit: 'node-hours' }],
    ['a name and the more exact one', 'NVIDIA A100', 'NVIDIA A100 40GB'],
  ])('do not differ by %s', (_what, one, other) => {
    expect(factsContradict(one, other)).toBe(false)
    expect(factsContradict(other, one)).toBe(false)
  })

  it.each([
    ['another number', 5000, 4000],
    ['another upper limit', hours({ max: 5000 }), hours({ max: 15_000 })],
    ['limits that exclude each other', hours({ min: 5000 }), hours({ max: 100 })],
    ['a smaller set', ['SME', 'startup'], ['startup']],
    ['other words', 'twice a year', 'every two months'],
    ['a value where the other says none', null, 32],
  ])('differ by %s', (_what, one, other) => {
    expect(factsContradict(one, other)).toBe(true)
    expect(factsContradict(other, one)).toBe(true)
  })
})
