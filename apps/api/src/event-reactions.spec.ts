import { randomUUID } from 'node:crypto'
import type { IdentityEventName } from '@rechenlotse/domain/identity'
import { eventReactions } from './event-reactions'
import { EventReactionsModule } from './event-reactions.module'
import { recordIdentityEvent } from './modules/identity/record-identity-event'
import { asOwner } from './modules/identity/test-people'
import { Database, type Transaction } from './platform/database/database'
import { EventLog } from './platform/events/event-log'
import { startTestApplication, type TestApplication } from './platform/http/test-application'
import { startMailServer } from './platform/mail/test-mail-server'
import { eventually } from './test-eventually'

let test: TestApplication
const rows = <Row>(sql: string, values: readonly unknown[] = []) => asOwner<Row>(test.database.ownerUrl, sql, values)

describe('a fact', () => {
  const personId = randomUUID()
  const prioritiesAfter = async (work: (tx: Transaction) => Promise<unknown>, asker: string | null = personId) => {
    await test.app.get(Database, { strict: false }).run({ personId: asker }, work)
    return (await rows<{ priority: number }>('select priority from pgboss.job_common')).map(({ priority }) => priority)
  }
  const recorded = (type: string) =>
    prioritiesAfter((tx) => test.app.get(EventLog).record(tx, { type, actorId: personId, actorSide: 'applicant' }))
  const ofIdentity: Readonly<Record<IdentityEventName, true>> = {
    'identity.registration-requested': true,
    'identity.registration-repeated': true,
    'identity.mail-confirmed': true,
    'identity.signed-in': true,
    'identity.signed-out': true,
    'identity.person-updated': true,
    'identity.password-reset-requested': true,
    'identity.password-reset-for-nobody': true,
    'identity.password-changed': true,
    'identity.administrator-created': true,
  }

  beforeAll(async () => {
    test = await startTestApplication([EventReactionsModule], { PROCESS_ROLE: 'requests' })
  })
  afterAll(() => test.close())
  beforeEach(() => rows('delete from pgboss.job_common'))

  it('that nobody reacts to makes no job and waits for nothing', async () => {
    expect(await recorded('applications.started')).toEqual([])
    expect(await rows('select type from event where reacted_at is null')).toEqual([])
  })

  it('with a reaction makes one job in its turn', async () => {
    expect(await recorded('applications.message-sent')).toEqual([0])
  })

  it.each(Object.keys(ofIdentity) as IdentityEventName[])(
    'named %s makes a job just when the table has a reaction, and that job comes before all others',
    async (type) => {
      const asker = /registration|reset/.test(type) ? null : personId
      const priorities = await prioritiesAfter(
        (tx) => recordIdentityEvent(tx, type, { personId: asker } as never),
        asker,
      )
      expect(priorities).toEqual(eventReactions[type] === undefined ? [] : [10])
    },
  )
})

describe('mails that wait', () => {
  const crowd = 100
  const kept = `insert into mail (recipient, locale, subject, text, html)
    select 'person-' || n || '@firm.example', 'de', case n when $1 then 'first' else 'in turn' end, 'x', 'x'
    from generate_series(1, $1) n returning id, subject`
  // One statement: all of them are there at once, the urgent one came last.
  const enqueued = `with kept as (${kept})
    select app_enqueue('send-mail', jsonb_build_object('mailId', id), case subject when 'first' then 10 else 0 end) from kept`

  it('leave in batches, the urgent one among the first, however many wait before it', async () => {
    const server = await startMailServer()
    test = await startTestApplication([EventReactionsModule], { PROCESS_ROLE: 'all', SMTP_URL: server.url })
    await rows(enqueued, [crowd])
    await eventually(async () => (server.mails.length === crowd ? true : null), `${crowd} mails arrive`)
    const place = server.mails.findIndex(({ subject }) => subject === 'first')
    expect(place).toBeGreaterThanOrEqual(0)
    expect(place).toBeLessThan(5)
    await test.close()
    await server.close()
  })
})
