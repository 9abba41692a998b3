import { roughly } from './roughly'

describe('an estimate in words', () => {
  it.each([
    [9.59, 10],
    [28.6, 29],
    [3.49, 3],
    [0.127, 0.1],
    [1234, 1200],
    [0, 0],
  ])('%d is said as %d', (value, said) => expect(roughly(value)).toBe(said))
})
