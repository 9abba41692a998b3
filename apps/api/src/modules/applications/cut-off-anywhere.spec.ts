import { randomUUID } from 'node:crypto'
import { allDeclarations, draft } from '../../test-applying'
import { openPortal, type Portal } from '../../test-portal'
import { Database } from '../../platform/database/database'
import type { Visitor } from '../identity/test-visitor'
import type { ApplicationViewDto } from './dto/application-view.dto'

let portal: Portal
let founder: Visitor

beforeAll(async () => {
  portal = await openPortal()
  founder = await portal.as('startup')
})
afterAll(() => portal?.close())

interface OpenSocket {
  readonly connection: { readonly stream: { destroy(): void } }
}

/** Cuts every connection to the database while the n-th statement of the request is under way: what PostgreSQL sees of a kill. */
const cutAt = (n: number): { readonly happened: () => boolean; readonly stop: () => void } => {
  const { connection } = portal.test.app.get(Database)
  let sent = 0
  const stop = connection.onStatement(() => {
    sent += 1
    if (sent !== n) return
    const { _clients: clients } = connection.pool as unknown as { _clients: readonly OpenSocket[] }
    setImmediate(() => clients.forEach((client) => client.connection.stream.destroy()))
  })
  return { happened: () => sent >= n, stop }
}

const traces = async (id: string) => {
  const [row] = await portal.rows<Record<string, unknown>>(
    `select a.state, a.submitted is not null as frozen, a.case_id is not null as linked,
      (select count(*)::int from "case" where application_id = a.id) as cases,
      (select count(*)::int from case_access x join "case" c on c.id = x.case_id where c.application_id = a.id) as rights,
      (select count(*)::int from event where application_id = a.id and type = 'applications.submitted') as facts,
      (select count(*)::int from audit_entry where subject_id = a.id::text and action = 'applications.submitted') as audits,
      (select count(*)::int from pgboss.job_common j join event e on e.id = (j.data->>'eventId')::bigint
        where e.application_id = a.id and e.type = 'applications.submitted') as jobs
    from application a where id = $1`,
    [id],
  )
  return row
}

const untouched = { state: 'draft', frozen: false, linked: false, cases: 0, rights: 0, facts: 0, audits: 0, jobs: 0 }
const complete = { state: 'submitted', frozen: true, linked: true, cases: 1, rights: 2, facts: 1, audits: 1, jobs: 1 }

describe('a submission that is cut off', () => {
  it('at any statement leaves a draft or a complete submission, and sending it again completes it once', async () => {
    let cuts = 0
    for (let statement = 1; ; statement += 1) {
      const { id } = await draft(portal, founder, { firm: 'startup', programme: 'kisski-compute' })
      const send = () =>
        founder.send<ApplicationViewDto>('POST', `/applications/${id}/submission`, {
          body: { declarations: allDeclarations },
          headers: { 'idempotency-key': key },
        })
      const key = randomUUID()
      const cut = cutAt(statement)
      const first = await send()
      cut.stop()
      if (!cut.happened()) break
      cuts += 1
      const left = await traces(id)
      expect([statement, left]).toEqual([statement, left?.['state'] === 'draft' ? untouched : complete])
      if (first.status === 200) expect(left).toEqual(complete)
      else expect([500, 503]).toContain(first.status)
      const again = await send()
      expect([statement, again.status, await traces(id)]).toEqual([statement, 200, complete])
    }
    expect(cuts).toBeGreaterThanOrEqual(8)
  })
})
