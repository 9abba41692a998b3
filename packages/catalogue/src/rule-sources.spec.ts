import { changedFiles } from './changed-files'
import { checkCatalogue } from './check-catalogue'
import { loadCatalogue } from './load-catalogue'

const both = { de: 'Ja', en: 'Yes' }
const cited = [{ source: 'page' }]
const sentences = { fulfilled: both, violated: both, unknown: both }
const leaf = (comparison: object) => ({
  id: 'z',
  fact: 'applicant.kind',
  ...comparison,
  text: sentences,
  citations: [],
})
const kinds = {
  'a leaf with in': leaf({ in: ['startup'] }),
  'a leaf with inList': leaf({ inList: ['eu'] }),
  'a leaf with is': leaf({ is: true }),
  'a leaf with atMost': leaf({ atMost: 1 }),
  'a leaf with lessThan': leaf({ lessThan: 1 }),
  'a leaf with atLeast': leaf({ atLeast: 1 }),
  'a leaf with moreThan': leaf({ moreThan: 1 }),
  'a leaf with includes': leaf({ includes: ['csc'] }),
  'a manual leaf': { id: 'z', manual: true, text: both, citations: [] },
  'a warning': { id: 'z', warning: true, text: both, citations: [] },
}
const bare = kinds['a leaf with is']
const inside = {
  all: { all: [bare] },
  any: { any: [bare] },
  not: { not: bare },
  'a group in a group': { all: [{ any: [{ not: bare }] }] },
  'the condition of a warning': { id: 'y', warning: true, when: bare, text: both, citations: cited },
}
const free = { kind: 'free', when: null, text: both, citations: cited }
const places: readonly (readonly [string, string, (rule: object) => unknown])[] = [
  ['programmes/try.json', '/rules', (rule) => [rule]],
  ['programmes/try.json', '/offers/0/rules', (rule) => [rule]],
  ['programmes/try.json', '/cost/0', (when) => ({ ...free, when })],
  ['programmes/try.json', '/madeFor', (rule) => rule],
  ['shared-rules/in-eu.json', '/rule', (rule) => rule],
]
const planted = places.flatMap(([path, pointer, holding]) =>
  Object.entries({ ...kinds, ...inside }).map(([what, rule]) => [what, path, pointer, holding(rule)] as const),
)

/** Every object that is a rule with words: it has an id and sentences. */
function rulesIn(value: unknown): readonly { readonly id: string; readonly citations?: readonly unknown[] }[] {
  if (Array.isArray(value)) return value.flatMap(rulesIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(rulesIn)
  return 'id' in value && 'text' in value ? [value as { id: string }, ...inner] : inner
}

describe('a rule without a source does not pass', () => {
  it.each(planted)('%s, %s %s', (_, path, pointer, value) => {
    expect(checkCatalogue(changedFiles(path, pointer, value))).toEqual([
      expect.objectContaining({
        file: path,
        pointer: expect.stringMatching(/\/citations$/),
        problem: 'there is no citation',
      }),
    ])
  })

  it.each([
    ['a cost', '/cost/0', { ...free, citations: [] }],
    ['a warning on a system', '/offers/0/warnings', [{ id: 'z', text: both, citations: [] }]],
    ['a status', '/status/0/citations', []],
    ['a calendar', '/calendar', { kind: 'continuous', citations: [] }],
    ['a decision time', '/decisionTime/citations', []],
  ])('%s', (_, pointer, value) => {
    expect(checkCatalogue(changedFiles('programmes/try.json', pointer, value))).toEqual([
      expect.objectContaining({ problem: 'there is no citation' }),
    ])
  })
})

describe('the reviewed catalogue', () => {
  const { programmes, sharedRules } = loadCatalogue()

  it('has a source for each of its rules', () => {
    const rules = rulesIn([programmes, sharedRules])
    expect(rules.length).toBeGreaterThan(400)
    expect(rules.filter(({ citations = [] }) => citations.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('asks for personal data wherever it computes, where no source tells the rules of the site too (H14)', () => {
    const gates = /"shared":"(data-gate-unknown-site|data-gate-lumi|kisz-bb-data)"/
    const isGated = (...rules: unknown[]) => gates.test(JSON.stringify(rules))
    const ungated = programmes
      .filter(({ rules, offers, gives }) => !gives?.includes('money') && rules.length + offers.length > 0)
      .flatMap(({ key, rules, offers }) => {
        const places = offers.length > 0 ? offers.map((offer) => offer.rules) : [[]]
        return places.filter((own) => !isGated(rules, own)).map(() => key)
      })
    expect(ungated).toEqual([])
  })
})
