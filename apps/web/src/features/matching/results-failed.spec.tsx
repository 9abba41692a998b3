import { screen } from '@testing-library/react'
import { writeAnswers } from './need-in-address'
import { catalogueServer, showMatching } from './test-finder'

const server = catalogueServer(null)
beforeAll(() => server.open())
afterAll(() => server.close())

describe('the results that cannot be loaded', () => {
  it('still offer advice, with the answers at hand', async () => {
    const answers = writeAnswers({ need: { applicant: { kind: 'startup' } }, unknown: [] })
    showMatching(`/results${answers}`)
    expect(await screen.findByRole('button', { name: 'Noch einmal versuchen' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Beratung anfragen' }).getAttribute('href')).toBe(`/advice${answers}`)
  })
})
