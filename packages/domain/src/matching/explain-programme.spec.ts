import { exampleCatalogue, exampleLeaf, exampleProgramme } from './example-catalogue'
import { explainProgramme, type ProgrammeExplanation } from './explain-programme'
import type { ExplainedRule } from './explain-rule'
import type { MatchingCatalogue } from './matching-catalogue'
import { matchNeed } from './match-need'
import type { Need } from './need'

const citations = [{ source: 'page' }]
const text = { de: 'Bitte beachten.', en: 'Please note.' }
const ai = exampleLeaf('uses-ai', { fact: 'project.usesAi', is: true })
const company = exampleLeaf('company', { fact: 'applicant.kind', in: ['company'] })

const catalogue: MatchingCatalogue = {
  ...exampleCatalogue,
  sharedRules: [
    { id: 'companies', rule: { any: [company, { id: 'asked', manual: true, text, citations }] } },
    { id: 'every-offer', rule: exampleLeaf('in-germany', { fact: 'derived.siteCountry', in: ['DE'] }) },
  ],
  programmes: [
    exampleProgramme('explained', {
      rules: [
        { shared: 'companies' },
        { not: ai },
        { id: 'told', warning: true, when: { all: [ai] }, text, citations },
        { id: 'always-told', warning: true, text, citations },
      ],
      offers: [
        { partition: 'fast', rules: [], warnings: [{ id: 'full', text, citations }] },
        { partition: 'slow', rules: [exampleLeaf('small', { fact: 'derived.gpuHoursOnSystem', atMost: 1000 })] },
      ],
      cost: [
        { kind: 'free', when: null, text, citations },
        {
          kind: 'market_price',
          when: exampleLeaf('pays', { fact: 'applicant.kind', in: ['startup'] }),
          text,
          citations,
        },
      ],
      madeFor: exampleLeaf('focus', { fact: 'project.field', in: ['health'] }),
    }),
    ...exampleCatalogue.programmes,
  ],
}
const options = { asOf: '2026-11-23', locale: 'en', holidays: {} } as const
const explain = (need: Need, key = 'explained') => explainProgramme(key, { need, catalogue, options })
const startup: Need = { applicant: { kind: 'startup' }, project: { usesAi: false }, workload: { gpuHours: 2000 } }

const outline = ({ kind, mark, rule, shared, parts }: ExplainedRule): unknown[] => [
  ...(shared === null ? [] : [`shared ${shared}`]),
  `${mark} ${rule ?? kind}`,
  ...(parts.length > 0 ? [parts.map(outline)] : []),
]

describe('the explanation of a programme', () => {
  const found = explain(startup) as ProgrammeExplanation

  it('says verdict, status, dates and cost at the top', () => {
    const [offer] = matchNeed(startup, catalogue, options).offers.filter(({ programme }) => programme === 'explained')
    expect(found).toMatchObject({ verdict: 'check', status: 'open', access: offer?.access, cost: offer?.cost })
  })

  it('shows each rule as it was written, with its value, and names the shared ones', () => {
    expect(found.applicantAndProject.map(outline)).toEqual([
      ['shared companies', 'unknown any', [['violated company'], ['unknown asked']]],
      ['fulfilled not', [['violated uses-ai']]],
      ['silent told', [['violated all', [['violated uses-ai']]]]],
      ['warning always-told'],
    ])
  })

  it('says of a leaf what is the case, with the sources', () => {
    const [leaf] = found.applicantAndProject[0]?.parts ?? []
    expect(leaf).toMatchObject({ text: 'company does not hold', sources: [{ title: 'A page', asOf: '2026-01-01' }] })
  })

  it('shows each system with its rules, those for every offer and its warnings', () => {
    expect(found.systems.map(({ system, value, rules }) => [system, value, rules.map(outline)])).toEqual([
      ['fast', 'fulfilled', [['shared every-offer', 'fulfilled in-germany'], ['warning full']]],
      ['slow', 'violated', [['violated small'], ['shared every-offer', 'fulfilled in-germany']]],
    ])
  })

  it('gives the value of each condition of cost and focus, those included that nobody asked', () => {
    expect(found.costs.map(({ kind, when }) => [kind, when && outline(when)])).toEqual([
      ['free', null],
      ['market_price', ['fulfilled pays']],
    ])
    expect(found.madeFor && outline(found.madeFor)).toEqual(['unknown focus'])
  })

  it('shows a warning whose condition holds', () => {
    const told = explain({ project: { usesAi: true } })?.applicantAndProject[2]
    expect(told && outline(told)).toEqual(['warning told', [['fulfilled all', [['fulfilled uses-ai']]]]])
  })

  it('is none for a programme that does not exist', () => {
    expect(explain({}, 'nowhere')).toBeUndefined()
  })

  it('gives the verdict of matching for every programme', () => {
    for (const { programme, verdict } of matchNeed(startup, catalogue, options).offers)
      expect([programme, explain(startup, programme)?.verdict]).toEqual([programme, verdict])
  })
})
