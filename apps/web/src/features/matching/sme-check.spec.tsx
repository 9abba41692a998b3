import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { writeAnswers } from './need-in-address'
import { catalogueServer, openFinder } from './test-finder'

const server = catalogueServer()
beforeAll(() => server.open())
afterAll(() => server.close())

const company = writeAnswers({ need: { applicant: { kind: 'company' } }, unknown: [] })

async function give(staff: string) {
  await userEvent.click(screen.getByText('Sind Sie ein KMU? Mit Zahlen prüfen'))
  await userEvent.type(screen.getByLabelText(/Wie viele Beschäftigte/), staff)
}

describe('the SME check', () => {
  it('comes to a result when all is given, and says what is missing before', async () => {
    await openFinder(`/finder?q=2${company}`)
    await give('40')
    const missing = await screen.findByRole('list', { name: 'Was für das Ergebnis noch fehlt' })
    expect(within(missing).getAllByRole('listitem')).toHaveLength(5)
    await userEvent.type(screen.getByLabelText(/Wie hoch ist der Jahresumsatz/), '5.000.000')
    const linked = screen.getByRole('radiogroup', { name: /verbundene Unternehmen/ })
    await userEvent.click(within(linked).getByRole('radio', { name: 'Ja' }))
    await userEvent.type(screen.getByLabelText(/hält ein großes Unternehmen/), '0')
    await userEvent.type(screen.getByLabelText(/halten öffentliche Stellen/), '0')
    expect(await screen.findByText('Ergebnis: Nach diesen Zahlen sind Sie ein KMU.')).toBeTruthy()
    expect(screen.queryByRole('list', { name: 'Was für das Ergebnis noch fehlt' })).toBeNull()
  })

  it('says that a company is none as soon as one figure decides', async () => {
    await openFinder(`/finder?q=2${company}`)
    await give('300')
    expect(await screen.findByText('Ergebnis: Nach diesen Zahlen sind Sie kein KMU.')).toBeTruthy()
  })
})
