import { demandNoteOf, matchNeed, toMatchingCatalogue, type DemandNote, optionsAt } from '@rechenlotse/domain/matching'
import { attemptLimits } from '@rechenlotse/domain/identity'
import { loadCatalogue } from '@rechenlotse/catalogue'
import { openPortal, type Portal } from '../../test-portal'
import { Visitor } from '../identity/test-visitor'

const need = {
  applicant: { kind: 'startup', country: 'DE', land: 'DE-NI', annualTurnoverEur: 1_234_567 },
  project: { purpose: 'competitive_development', sector: 'J', resultsPublishable: false },
  workload: { kind: 'finetuning', gpuHours: 4321 },
  data: { personalData: 'special_category' },
} as const

let portal: Portal
let note: DemandNote
let network = 0
const stranger = () => new Visitor(portal.test.app, `203.0.113.${(network += 1)}`)

beforeAll(async () => {
  portal = await openPortal({}, loadCatalogue())
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
  note = demandNoteOf(need, matchNeed(need, toMatchingCatalogue(loadCatalogue(), 'x'), optionsAt(today, 'de')))
})
afterAll(() => portal?.close())

const stored = () => portal.rows<Record<string, unknown>>('select * from demand_note')

describe('an anonymous demand note', () => {
  it('is kept as it was shown, with a month, and nothing beside it', async () => {
    const before = await portal.rows('select from event')
    const answer = await stranger().post('/demand-notes', note)
    expect([answer.status, answer.headers['set-cookie']]).toEqual([204, undefined])
    const [row] = await stored()
    const { id: _, ...kept } = row!
    const { verdicts, ruledOutBy, ...rest } = note
    expect(ruledOutBy.length).toBeGreaterThan(0)
    expect(kept).toEqual({
      month: rest.month,
      applicant_kind: 'startup',
      region: 'germany',
      sector: 'J',
      purpose: 'competitive_development',
      workload_kind: 'finetuning',
      gpu_hours: 'up_to_10k',
      personal_data: 'special_category',
      ...verdicts,
      ruled_out_by: ruledOutBy,
    })
    expect(await portal.rows('select from event')).toHaveLength(before.length)
  })

  it('is the same whether somebody is signed in or not', async () => {
    const founder = await portal.as('startup')
    expect((await founder.post('/demand-notes', note)).status).toBe(204)
    const columns = new Set((await stored()).flatMap((row) => Object.keys(row)))
    expect([...columns].filter((name) => /person_|organisation|address|_at$|ip$/.test(name))).toEqual([])
  })

  it.each([
    [{ applicantKind: 'Musterwerke GmbH' }, '/applicantKind'],
    [{ gpuHours: 4321 }, '/gpuHours'],
    [{ region: 'Bremen' }, '/region'],
    [{ country: 'DE' }, '/country'],
    [{ month: '2020-01' }, '/month'],
    [{ month: '2026-11-27' }, '/month'],
    [{ ruledOutBy: ['we-are-musterwerke'] }, '/ruledOutBy/0'],
    [{ ruledOutBy: ['free text'] }, '/ruledOutBy'],
    [{ verdicts: { eligible: 1.5, check: 0, ineligible: 0, unavailable: 0 } }, '/verdicts/eligible'],
    [{ comment: 'call me' }, '/comment'],
    [{ region: undefined }, '/region'],
  ])('takes no text and no figure: %j', async (change, pointer) => {
    const before = (await stored()).length
    const answer = await stranger().post<{ errors: { pointer: string }[] }>('/demand-notes', { ...note, ...change })
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([422, pointer])
    expect(await stored()).toHaveLength(before)
  })

  it('cannot be left without end from one network', async () => {
    const one = stranger()
    const { attempts } = attemptLimits['demand-note-by-address']
    for (let time = 0; time < attempts; time += 1) expect((await one.post('/demand-notes', note)).status).toBe(204)
    expect((await one.post('/demand-notes', note)).status).toBe(429)
    expect((await stranger().post('/demand-notes', note)).status).toBe(204)
  })
})
