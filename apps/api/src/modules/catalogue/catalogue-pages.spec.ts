import { loadCatalogue } from '@rechenlotse/catalogue'
import { measureViews, normativeRuleViews, providerView, referenceViews, serviceViews, systemView } from './entry-views'
import { programmeView, type Viewpoint } from './programme-views'

const catalogue = loadCatalogue()
const asOf = '2026-11-24'
const viewpoint: Viewpoint = { revision: 'reviewed', catalogue, settings: [], asOf }

describe('every page of the reviewed catalogue can be shown, with no source or name missing', () => {
  it.each(catalogue.systems.map((system) => [system.key, system] as const))('system %s', (_, system) => {
    const { provider, partitions } = systemView(system, catalogue, asOf)
    expect(provider.key).toBe(system.provider)
    expect(partitions.length).toBeGreaterThan(0)
  })

  it.each(catalogue.providers.map((provider) => [provider.key, provider] as const))('provider %s', (_, provider) => {
    expect(providerView(provider, catalogue, asOf).facts).toHaveLength(provider.facts.length)
  })

  it('programmes', () => {
    const pages = catalogue.programmes.map((programme) => programmeView(programme, viewpoint, []))
    expect(pages.filter(({ sources }) => sources.length === 0).map(({ key }) => key)).toEqual([])
    expect(JSON.stringify(pages)).not.toContain('"shared":')
  })

  it('services, measures, references and normative rules', () => {
    const facts = [
      ...serviceViews(catalogue),
      ...measureViews(catalogue),
      ...referenceViews(catalogue),
      ...normativeRuleViews(catalogue),
    ].flatMap((entry) => entry.facts)
    expect(facts.length).toBeGreaterThan(250)
    expect(facts.filter(({ citation }) => !citation.title.de || !citation.asOf)).toEqual([])
  })
})

it('marks what a third party says, and gives the official page beside it', () => {
  const lumi = catalogue.systems.find(({ key }) => key === 'lumi')
  if (lumi === undefined) throw new Error('LUMI is in the catalogue')
  const said = systemView(lumi, catalogue, asOf).facts.filter(({ citation }) => citation.key === 'jp')
  expect(said[0]?.citation).toMatchObject({
    thirdParty: true,
    officialUrl: 'https://www.eurohpc-ju.europa.eu/ai-factories_en',
  })
})
