import { matchNeed, publicHolidays, statusAt, toMatchingCatalogue } from '@rechenlotse/domain/matching'
import { loadCatalogue } from './load-catalogue'
import { loadExamples } from './load-examples'

const TODAY = '2026-11-23'
/** What the deciding rule says, by verdict. */
const SPEAKS = {
  eligible: ['fulfilled'],
  check: ['unknown', 'manual'],
  ineligible: ['violated'],
  unavailable: ['violated'],
}

const catalogue = toMatchingCatalogue(loadCatalogue(), 'reviewed')
const holidays = publicHolidays(2021, 2028)
const examples = loadExamples()
/** The catalogue with one programme alone: the others say nothing to it. */
const alone = new Map(catalogue.programmes.map((one) => [one.key, { ...catalogue, programmes: [one] }] as const))

describe('the examples of the programmes', () => {
  it.each(examples.map((one) => [one.programme, one.title.de, one] as const))(
    '%s: %s',
    (programme, _, { need, asOf, verdict, because }) => {
      const [offer] = matchNeed(need, alone.get(programme) ?? catalogue, { asOf, locale: 'de', holidays }).offers
      const deciding = offer?.reasons.filter(({ outcome }) => SPEAKS[verdict].includes(outcome))
      expect([offer?.verdict, deciding?.map(({ rule }) => rule)]).toEqual([verdict, expect.arrayContaining([because])])
    },
  )

  it('reach eligible at every open programme whose conditions are known', () => {
    const open = catalogue.programmes.filter(({ status }) => statusAt(status, TODAY)?.code === 'open')
    const reached = examples.filter(({ asOf, verdict }) => asOf === TODAY && verdict === 'eligible')
    const keys = new Set(reached.map(({ programme }) => programme))
    expect(open.map(({ key }) => key).filter((key) => !keys.has(key))).toEqual([])
  })
})
