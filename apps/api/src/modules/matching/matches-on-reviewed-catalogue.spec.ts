import { loadCatalogue } from '@rechenlotse/catalogue'
import type { Offer } from '@rechenlotse/domain/matching'
import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { CatalogueModule, publishCatalogue } from '../catalogue'
import { IdentityModule } from '../identity'
import { MatchingModule } from './index'

let test: TestApplication
beforeAll(async () => {
  test = await startTestApplication([IdentityModule, CatalogueModule, MatchingModule])
  await publishCatalogue(test.database.ownerUrl, loadCatalogue(), { demo: true })
})
afterAll(() => test.close())

describe('POST /matches on the reviewed catalogue', () => {
  it('says why health data keep a start-up from one service centre and what remains open', async () => {
    const payload = {
      asOf: '2026-11-23',
      need: {
        applicant: { kind: 'startup', country: 'DE' },
        project: { purpose: 'competitive_development', use: 'civilian', resultsPublishable: false },
        data: { personalData: 'special_category', residency: 'de', processingAgreement: true },
      },
    }
    const answer = await test.app.inject({ method: 'POST', url: '/api/v1/matches', payload })
    const offers: readonly Offer[] = answer.json().offers
    const offer = (key: string) => offers.find(({ programme }) => programme === key)
    expect(offers).toHaveLength(loadCatalogue().programmes.length)
    expect(offer('kisz-bb-compute')).toMatchObject({ verdict: 'ineligible', intake: 'here' })
    expect(offer('kisz-bb-compute')?.reasons[0]).toMatchObject({
      rule: 'kisz-bb.data-anonymised-or-synthetic',
      outcome: 'violated',
      sources: [expect.objectContaining({ tier: 'primary' })],
    })
    expect(offer('kisski-compute')).toMatchObject({ verdict: 'check', intake: 'here' })
    expect(offer('eurohpc-ai-special-access')?.successors).toContain('eurohpc-aif-playground')
  })
})
