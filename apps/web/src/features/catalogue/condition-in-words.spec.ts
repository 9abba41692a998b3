import { conditionInWords } from './condition-in-words'

const leaf = (id: string) => {
  const both = (text: string) => ({ de: text, en: text })
  return { id, text: { fulfilled: both(`${id}.`), violated: both(`nicht ${id}.`), unknown: both('?') }, citations: [] }
}

describe('a condition in words', () => {
  it('says of one leaf what would hold, or would not', () => {
    expect(conditionInWords(leaf('A'), 'de')).toEqual({ statements: ['A.'], needsAll: true })
    expect(conditionInWords({ not: leaf('A') }, 'de').statements).toEqual(['nicht A.'])
  })

  it('turns "not any of" into "all of the opposites"', () => {
    const rule = { not: { any: [leaf('A'), { not: leaf('B') }] } }
    expect(conditionInWords(rule, 'de')).toEqual({ statements: ['nicht A.', 'B.'], needsAll: true })
  })

  it('keeps alternatives inside of what must all hold together', () => {
    const rule = { all: [leaf('A'), { all: [leaf('B')] }, { any: [leaf('C'), leaf('D')] }] }
    expect(conditionInWords(rule, 'de')).toEqual({ statements: ['A.', 'B.', 'C. / D.'], needsAll: true })
  })
})
