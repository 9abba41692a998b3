import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { adviceForm } from '@rechenlotse/domain/applications'
import { showPages } from '../../../platform/test-page'
import { TestServer } from '../../../platform/test-server'
import { addTexts } from '../../../platform/texts'
import type { ApplicationView, DecisionView } from '../api/application-view'
import german from '../applications.texts.de.json'
import { applicationIn } from '../test-application'
import { ApplicationFrame } from './application-frame'
import { ApplicationPage } from './application-page'
import { SubmittedPage } from './submitted-page'

addTexts('applications', 'de', german)

const pages = [
  {
    path: 'applications/:id',
    Component: ApplicationFrame,
    children: [
      { index: true, Component: ApplicationPage },
      { path: 'submitted', Component: SubmittedPage },
    ],
  },
]

let server: TestServer

const open = async (application: ApplicationView, page = '') => {
  server = new TestServer(() => ({ body: application }))
  await server.open()
  showPages(pages, `/applications/a1${page}`)
  await screen.findByRole('heading', { level: 1 })
}
afterEach(() => server.close())

const decision: DecisionView = {
  outcome: 'approved',
  reason: 'Passt gut.',
  gpuHours: 600,
  system: 'Grete',
  startsOn: '2027-01-01',
  endsOn: '2027-06-30',
  suggestions: [],
  at: '2026-11-24T12:00:00Z',
  by: 'KISSKI',
  provider: 'kisski',
}

const valueOf = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent

describe('a decision', () => {
  it('says what was granted, where, when, by whom, and what happens next', async () => {
    await open(applicationIn('decided', { decision }))
    expect(['Programm', 'System', 'Rechenzeit', 'Zeitraum'].map(valueOf)).toEqual([
      'KISSKI-Rechenzeit',
      'Grete',
      '600 GPU-Stunden',
      '1. Januar 2027 bis 30. Juni 2027',
    ])
    expect(screen.getByRole('link', { name: 'Seite von KISSKI' }).getAttribute('href')).toBe('/providers/kisski')
    expect(screen.getByRole('heading', { name: 'So geht es weiter' })).toBeDefined()
    expect(await axe(document.body)).toMatchObject({ violations: [] })
  })

  it('leads on to what the desk suggests instead', async () => {
    const name = { de: 'WestAI-Rechenzeit', en: 'WestAI compute' }
    const suggestions = [
      { programme: 'westai-compute', name },
      { programme: 'gone', name: null },
    ]
    await open(applicationIn('decided', { decision: { ...decision, outcome: 'declined', suggestions } }))
    const link = screen.getByRole('link', { name: 'WestAI-Rechenzeit' })
    expect(link.getAttribute('href')).toBe('/offers/westai-compute')
    expect(within(link.closest('ul')!).getAllByRole('link')).toHaveLength(1)
  })
})

describe('the history', () => {
  it('says where a forwarded application went and why', async () => {
    const params = {
      reason: 'Dort ist Platz.',
      deskName: 'WestAI',
      programmeName: { de: 'WestAI-Rechenzeit', en: 'WestAI compute' },
    }
    const entry = {
      state: 'forwarded',
      at: '2026-11-24T12:00:00Z',
      by: 'desk',
      code: 'intake.case-forwarded',
      params,
    } as const
    await open(applicationIn('forwarded', { timeline: [entry], forwardedTo: 'a2' }))
    expect(screen.getByText('An WestAI, „WestAI-Rechenzeit“')).toBeDefined()
    expect(screen.getByText('Grund: Dort ist Platz.')).toBeDefined()
  })
})

describe('a request for advice', () => {
  const request = (state: 'submitted' | 'completed', more: Partial<ApplicationView> = {}) =>
    applicationIn(state, {
      programme: 'central-advice',
      form: adviceForm,
      answers: { 'advice-message': { value: 'Womit anfangen?', origin: 'typed' } },
      allowedActions: ['send-message', 'withdraw'],
      ...more,
    })

  it.each(['', '/submitted'])('never speaks of an application on /applications/a1%s', async (page) => {
    await open(request('submitted'), page)
    const words = document.body.textContent?.replaceAll('Meine Anträge', '') ?? ''
    expect(words).not.toMatch(/Antrag|entscheidet/)
    expect(words).toContain('Anfrage')
  })

  it('shows what was advised', async () => {
    await open(request('completed', { decision: { ...decision, outcome: 'answered', reason: 'Beginnen Sie klein.' } }))
    expect(screen.getByRole('heading', { name: 'Ihre Anfrage ist beantwortet' })).toBeDefined()
    expect(screen.getByText('Beginnen Sie klein.')).toBeDefined()
    expect(screen.queryByText('Rechenzeit', { selector: 'dt' })).toBeNull()
  })
})
