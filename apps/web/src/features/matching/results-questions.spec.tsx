import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { MatchingCatalogue, Predicate } from '@rechenlotse/domain/matching'
import { writeAnswers } from './need-in-address'
import { testCatalogue } from './test-catalogue'
import { catalogueServer, showMatching } from './test-finder'

const both = (text: string) => ({ de: text, en: text })
const leaf = (id: string, predicate: Predicate) => ({
  ...predicate,
  id,
  text: { fulfilled: both(`${id} gut`), violated: both(`${id} schlecht`), unknown: both(`${id} offen`) },
  citations: [{ source: 'law' }],
})
const asking = (key: string, predicate: Predicate) => ({
  ...testCatalogue.programmes[0]!,
  key,
  name: both(key),
  rules: [leaf(`${key}.rule`, predicate)],
})

/** Two offers wait for a fact of experts, one for a plain number. */
const catalogue: MatchingCatalogue = {
  ...testCatalogue,
  programmes: [
    asking('wide', { fact: 'workload.modelSharding', is: true }),
    asking('wider', { fact: 'workload.modelSharding', is: true }),
    asking('long', { fact: 'timing.durationMonths', atMost: 12 }),
  ],
}
const server = catalogueServer(catalogue)
beforeAll(() => server.open())
afterAll(() => server.close())

const at = (need: Parameters<typeof writeAnswers>[0]['need']) => `/results${writeAnswers({ need, unknown: [] })}`
const ask = () => screen.findByRole('form', { name: 'Eine Antwort, die weiterhilft' })
const startup = { applicant: { kind: 'startup' as const } }

describe('the question on the results page', () => {
  it('is plain first, then for experts with a word of help, and ends where nothing more would change', async () => {
    showMatching(at(startup))
    const plain = await ask()
    await userEvent.type(within(plain).getByRole('textbox', { name: /Wie lange brauchen Sie den Zugang/ }), '6')
    await userEvent.click(within(plain).getByRole('button', { name: 'Antwort übernehmen' }))
    const group = await screen.findByRole('radiogroup', { name: /ein Modell auf mehrere GPUs verteilen/ })
    expect(within(await ask()).getByText(/Bei großen Sprachmodellen/)).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Eine Antwort, die weiterhilft')
    await userEvent.click(within(group).getByRole('radio', { name: 'Ja' }))
    await userEvent.click(screen.getByRole('button', { name: 'Antwort übernehmen' }))
    expect(await screen.findByText('Keine weitere Antwort würde an den Ergebnissen etwas ändern.')).toBeTruthy()
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('is the most useful one for who knows the field', async () => {
    showMatching(at({ ...startup, support: { hpcExperience: 'expert' } }))
    expect(within(await ask()).getByRole('radiogroup', { name: /ein Modell auf mehrere GPUs verteilen/ })).toBeTruthy()
  })

  it('stays where its number cannot be read, and says so', async () => {
    showMatching(at(startup))
    const question = await ask()
    await userEvent.type(within(question).getByRole('textbox'), 'viel')
    await userEvent.click(within(question).getByRole('button', { name: 'Antwort übernehmen' }))
    expect(within(question).getByText(/Bitte geben Sie eine Zahl ein/)).toBeTruthy()
    expect(document.activeElement).toBe(within(question).getByRole('textbox'))
  })
})

describe('the people on the results page', () => {
  it('are named with where to reach them', async () => {
    showMatching(at(startup))
    const help = await screen.findByRole('region', { name: 'Menschen, die weiterhelfen' })
    expect(within(help).getByRole('link', { name: 'rat@example.org' }).getAttribute('href')).toBe(
      'mailto:rat@example.org',
    )
    expect(within(help).getByText('Sprechstunde')).toBeTruthy()
  })

  it('can be asked where nothing has been answered yet', () => {
    showMatching('/results')
    expect(screen.getByRole('link', { name: 'Beratung anfragen' })).toBeTruthy()
  })
})
