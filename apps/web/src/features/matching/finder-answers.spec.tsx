import { act, renderHook, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { writeAnswers } from './need-in-address'
import { catalogueServer, openFinder } from './test-finder'
import { useAnswers } from './use-answers'

const server = catalogueServer()
beforeAll(() => server.open())
afterAll(() => server.close())

const budget = /Wie viel können Sie höchstens ausgeben/
const headcount = /Wie viele Beschäftigte/
const company = writeAnswers({ need: { applicant: { kind: 'company' } }, unknown: [] })

describe('a number in the finder', () => {
  it('is kept that was typed just before Enter', async () => {
    await openFinder(`/finder?q=8${company}`)
    await userEvent.type(screen.getByLabelText(budget), '2500{Enter}')
    await screen.findByRole('region', { name: /Passt \(/ })
    await userEvent.click(screen.getByText(/^Ihre Antworten \(/))
    expect(await screen.findByText('2.500 Euro')).toBeTruthy()
  })

  it('is kept that was typed just before going back', async () => {
    await openFinder(`/finder?q=8${company}`)
    await userEvent.type(screen.getByLabelText(budget), '2500')
    await userEvent.click(screen.getByRole('button', { name: 'Zurück' }))
    await userEvent.click(screen.getByRole('button', { name: /Weiter/ }))
    expect(screen.getByLabelText(budget)).toHaveProperty('value', '2.500')
  })

  it('stays in sight where it cannot be taken, and one press says so with the focus', async () => {
    await openFinder(`/finder?q=2${company}`)
    await userEvent.click(screen.getByText(/Sind Sie ein KMU/))
    await userEvent.type(screen.getByLabelText(headcount), '12,5')
    await userEvent.tab()
    expect(screen.queryByText('Bitte geben Sie eine ganze Zahl ein.')).toBeNull()
    expect(screen.getByLabelText(headcount)).toHaveProperty('value', '12,5')
    await userEvent.click(screen.getByRole('button', { name: /Weiter/ }))
    const summary = screen.getByRole('alert')
    expect(document.activeElement).toBe(summary)
    expect(within(summary).getByRole('link', { name: 'Bitte geben Sie eine ganze Zahl ein.' })).toBeTruthy()
    expect(screen.getByLabelText(headcount).getAttribute('aria-invalid')).toBe('true')
  })

  it('is not blamed again while it is being mended, nor takes the focus away', async () => {
    await openFinder(`/finder?q=8${company}`)
    const field = screen.getByLabelText(budget)
    await userEvent.type(field, 'wenig')
    await userEvent.click(screen.getByRole('button', { name: /Ergebnisse ansehen/ }))
    await userEvent.clear(field)
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.type(field, '5x')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.activeElement).toBe(field)
  })
})

describe('the answers in the address', () => {
  it('keep both of two changes that come at once', () => {
    const { result } = renderHook(() => useAnswers(), {
      wrapper: ({ children }) => <MemoryRouter initialEntries={['/finder?q=2']}>{children}</MemoryRouter>,
    })
    act(() => {
      const { change } = result.current
      change({ 'applicant.kind': 'company' }, ['project.purpose'])
      change({ 'applicant.country': 'DE' }, ['project.use'])
    })
    expect(result.current.need).toEqual({ applicant: { kind: 'company', country: 'DE' } })
    expect(result.current.unknown).toEqual(['project.purpose', 'project.use'])
  })
})
