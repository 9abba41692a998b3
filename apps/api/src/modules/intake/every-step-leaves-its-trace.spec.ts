import type { ApplicationState, Transition } from '@rechenlotse/domain/applications'
import { workflow, type CaseRole } from '@rechenlotse/domain/intake'
import { allDeclarations, caseOf, draft, submitted } from '../../test-applying'
import { openPortal, type Portal } from '../../test-portal'
import type { Visitor } from '../identity/test-visitor'

interface Step {
  readonly side: 'applicant' | 'desk'
  readonly action: string
  readonly from: ApplicationState | null
  readonly to: ApplicationState
  readonly event: string | null
}

interface Stage {
  readonly application: string
  readonly case: string
  readonly version: number
}

type Act = (stage: Stage) => Promise<{ readonly status: number; readonly body: unknown }>

interface Trace {
  readonly type: string
  readonly application: string
  readonly from: string | null
  readonly to: string
  readonly transaction: string
}

let portal: Portal
let applicant: Visitor
let kisski: Visitor
let centralAdvice: Visitor

beforeAll(async () => {
  portal = await openPortal()
  applicant = await portal.as('startup')
  kisski = await portal.as('kisski')
  centralAdvice = await portal.as('central-advice')
})
afterAll(() => portal?.close())

type Row = Transition<ApplicationState, 'applicant' | CaseRole, string | null, never>

const rows: readonly Step[] = (['applicant', 'desk'] as const).flatMap((side) =>
  Object.entries<Row>(workflow[side]).flatMap(([action, row]) =>
    row.from.map((from) => ({
      side,
      action,
      from,
      to: row.to === 'same' ? (from ?? 'draft') : row.to,
      event: row.event,
    })),
  ),
)

const need = { workload: { kind: 'finetuning' } }
const answers = { 'project-title': 'Anders' }
const at = (stage: Stage, path: string) => `/applications/${stage.application}/${path}`
const begin = (path: string, more: object) => () =>
  applicant.post(path, { organisation: portal.people.startup.organisationId, need, ...more })
const byDesk =
  (path: string, body: object, desk = () => kisski): Act =>
  (stage) =>
    desk().post(`/desk/cases/${stage.case}/${path}`, { version: stage.version, ...body })

const to = { programme: 'eurohpc-aif-playground', operator: 'eurohpc-ju', reason: 'Dort passt die Größe.' }
const message =
  (visibility: string): Act =>
  (stage) =>
    kisski.post(`/desk/cases/${stage.case}/messages`, { body: 'Guten Tag', visibility })

/** The command behind each row, as people reach it. */
const commands: Readonly<Record<string, Act>> = {
  'applicant start': begin('/applications', { programme: 'kisski-compute' }),
  'applicant request-advice': begin('/advice-requests', { message: 'Was passt?' }),
  'applicant save-answers': (stage) =>
    applicant.send('PUT', at(stage, 'answers'), { body: { answers }, headers: { 'if-match': '"2"' } }),
  'applicant submit': (stage) => applicant.post(at(stage, 'submission'), { declarations: allDeclarations }),
  'applicant report-external': (stage) =>
    applicant.send('PUT', at(stage, 'external'), { body: { number: '7', state: 'eingegangen' } }),
  'applicant answer-clarification': (stage) => applicant.post(at(stage, 'clarification-answer'), { answers }),
  'applicant send-message': (stage) => applicant.post(at(stage, 'messages'), { body: 'Guten Tag' }),
  'applicant withdraw': (stage) => applicant.post(at(stage, 'withdrawal'), {}),
  'desk take': byDesk('take', {}),
  'desk ask': byDesk('clarification', { questions: ['project-title'], message: 'Bitte genauer.' }),
  'desk forward': byDesk('forwarding', to),
  'desk arrive': byDesk('forwarding', to),
  'desk assign': byDesk('assignment', { operator: 'hlrs' }, () => centralAdvice),
  'desk approve': byDesk('approval', { reason: 'Passt.' }),
  'desk decline': byDesk('decline', { reason: 'Passt nicht.' }),
  'desk answer': byDesk('advice', { reason: 'So geht es.' }, () => centralAdvice),
  'desk send-message': message('public'),
  'desk write-note': message('internal'),
}

/** Where the row begins, brought about behind the scenes: not every state has a command that leads to it yet. */
const stand = async (id: string, state: ApplicationState): Promise<void> => {
  await portal.rows('update application set state = $2 where id = $1', [id, state])
  await portal.rows('update "case" set state = $2 where application_id = $1', [id, state])
}

const programmes: Readonly<Record<string, string>> = { assign: 'gcs-regular', 'report-external': 'nhr-normal' }

const advice = async (): Promise<{ readonly id: string }> =>
  (
    await applicant.post<{ id: string }>('/advice-requests', {
      organisation: portal.people.startup.organisationId,
      need,
      message: 'Was passt?',
    })
  ).body

const stageFor = async ({ action, from, side }: Step): Promise<Stage> => {
  const programme = programmes[action] ?? 'kisski-compute'
  const wish = { firm: 'startup', programme } as const
  if (from === 'draft' || from === 'handed_over') {
    const { id } = await draft(portal, applicant, wish)
    await stand(id, from)
    return { application: id, case: '', version: 1 }
  }
  if (from === null && side === 'applicant') return { application: '', case: '', version: 1 }
  const { id } = action === 'answer' ? await advice() : await submitted(portal, applicant, wish)
  const stage = { application: id, case: await caseOf(portal, id), version: 1 }
  if (from !== null) await stand(id, from)
  if (from === 'clarification')
    await portal.rows(
      `insert into clarification (case_id, application_id, questions, message, asked_by)
       values ($1, $2, '{project-title}', 'Bitte genauer.', $3)`,
      [stage.case, id, portal.people.kisski.personId],
    )
  return stage
}

const newest = async (): Promise<string> =>
  (await portal.rows<{ id: string }>('select coalesce(max(id), 0) as id from event'))[0]!.id

/** Facts since then, each with its audit row; a fact without one, or with two, is no row or two here. */
const tracesSince = (id: string): Promise<Trace[]> =>
  portal.rows<Trace>(
    `select e.type, e.application_id as application, u.from_state as from, u.to_state as to, e.xmin::text as transaction
     from event e full join audit_entry u on u.event_id = e.id
       and u.action = e.type and u.subject_id = e.application_id::text and u.xmin = e.xmin
     where coalesce(e.id, u.event_id) > $1 order by coalesce(e.id, u.event_id)`,
    [id],
  )

const stored = async (id: string) =>
  (
    await portal.rows<{ state: string; transaction: string; case: string | null; caseTransaction: string | null }>(
      `select a.state, a.xmin::text as transaction, c.state as case, c.xmin::text as "caseTransaction"
       from application a left join "case" c on c.application_id = a.id where a.id = $1`,
      [id],
    )
  )[0]!

describe('every row of the workflow', () => {
  it('has its command here', () => {
    expect(Object.keys(commands).sort()).toEqual([...new Set(rows.map((row) => `${row.side} ${row.action}`))].sort())
  })

  it.each(rows.map((row) => [`${row.from ?? 'nothing'} ${row.side} ${row.action} ${row.to}`, row] as const))(
    '%s: one fact and one audit row of that name, with the change and in its transaction',
    async (_, row) => {
      const stage = await stageFor(row)
      const before = await newest()
      const answer = await commands[`${row.side} ${row.action}`]!(stage)
      if (answer.status >= 300) throw new Error(JSON.stringify(answer.body))
      const traces = await tracesSince(before)
      if (row.event === null) return expect([traces, row.from]).toEqual([[], row.to])
      const [trace, ...others] = traces.filter(({ type }) => type === row.event)
      expect([trace, others]).toMatchObject([{ from: row.from, to: row.to }, []])
      if (row.from !== null) expect(trace!.application).toBe(stage.application)
      if (!['forward', 'arrive'].includes(row.action)) expect(traces).toHaveLength(1)
      const now = await stored(trace!.application)
      expect(now.state).toBe(row.to)
      if (row.from !== row.to) expect(now.transaction).toBe(trace!.transaction)
      if (now.case !== null) expect(now.case).toBe(row.to)
      if (now.case !== null && row.from !== row.to) expect(now.caseTransaction).toBe(trace!.transaction)
    },
  )

  it('forwarding is two of them in one transaction: the old application ends, the new one begins', async () => {
    const stage = await stageFor({ side: 'desk', action: 'forward', from: 'submitted', to: 'forwarded', event: null })
    const before = await newest()
    await commands['desk forward']!(stage)
    const traces = await tracesSince(before)
    expect(traces).toMatchObject([
      { type: 'intake.case-forwarded', application: stage.application, from: 'submitted', to: 'forwarded' },
      { type: 'intake.case-arrived', from: null, to: 'submitted' },
    ])
    expect(new Set(traces.map(({ transaction }) => transaction)).size).toBe(1)
    const [next] = await portal.rows<{ id: string }>('select id from application where forwarded_from = $1', [
      stage.application,
    ])
    expect(traces[1]?.application).toBe(next?.id)
  })
})
