import { productModules } from '../../apps/api/src/app.module'
import { publishCatalogue } from '../../apps/api/src/modules/catalogue'
import { smallCatalogue } from '../../apps/api/src/modules/catalogue/test-catalogue'
import { asOwner } from '../../apps/api/src/modules/identity/test-people'
import { createTestDatabase, type TestDatabase } from '../../apps/api/src/platform/database/test-database'
import { demoCases } from './demo-cases'
import { seedDemoCases } from './seed-demo-cases'
import { seedDemoPeople } from './seed-demo-people'

let database: TestDatabase
const rows = <Row>(sql: string) => asOwner<Row>(database.ownerUrl, sql)

const seed = () =>
  seedDemoCases(database.ownerUrl, productModules, {
    NODE_ENV: 'test',
    SESSION_SECRET: 'only-for-specs-only-for-specs-only',
    APP_DATABASE_URL: database.appUrl,
    WORKER_DATABASE_URL: database.workerUrl,
    PUBLIC_URL: 'https://lotse.example',
  })

const whereTheyStand = () =>
  rows<{ title: string; programme: string; state: string; desk: string | null }>(
    `select a.answers->'project-title'->>'value' as title, a.programme, a.state, d.provider as desk
     from application a left join "case" c on c.application_id = a.id left join organisation d on d.id = c.desk_organisation_id
     order by title, a.created_at`,
  )

beforeAll(async () => {
  database = await createTestDatabase()
  const catalogue = smallCatalogue()
  const [programme] = catalogue.programmes
  const keys = [...new Set([...demoCases.map((demo) => demo.programme), 'gcs-regular'])]
  const programmes = keys.map((key) => ({ ...programme!, key }))
  await publishCatalogue(database.ownerUrl, { ...catalogue, programmes }, { demo: true })
  await seedDemoPeople(database.ownerUrl)
})
afterAll(() => database.drop())

describe('the demo cases', () => {
  it('stand where people expect them: a draft, one new, one asked back, one approved, one declined, one forwarded', async () => {
    await seed()
    expect(await whereTheyStand()).toEqual([
      {
        title: 'Auskunftsdienst für Kundinnen und Kunden (Demo)',
        programme: 'westai-compute',
        state: 'decided',
        desk: 'westai',
      },
      { title: 'Grundmodell für Strömungen (Demo)', programme: 'kisski-compute', state: 'forwarded', desk: null },
      { title: 'Grundmodell für Strömungen (Demo)', programme: 'gcs-regular', state: 'submitted', desk: 'gcs' },
      { title: 'Künstliche Sensordaten (Demo)', programme: 'kisz-bb-compute', state: 'decided', desk: 'kisz-bb' },
      { title: 'Sichtprüfung von Gussteilen (Demo)', programme: 'kisski-compute', state: 'submitted', desk: 'kisski' },
      {
        title: 'Sprachmodell für Wartungsberichte (Demo)',
        programme: 'eurohpc-aif-playground',
        state: 'draft',
        desk: null,
      },
      {
        title: 'Vorhersage von Lieferzeiten (Demo)',
        programme: 'hessian-aisc-compute',
        state: 'clarification',
        desk: 'hessian-aisc',
      },
    ])
  })

  it('were made by the real commands: each step is a fact in the outbox and a row in the audit trail', async () => {
    const [events] = await rows<{ count: number }>('select count(*)::int from event')
    const [audited] = await rows<{ count: number }>('select count(*)::int from audit_entry where event_id is not null')
    expect(events!.count).toBeGreaterThan(demoCases.length * 2)
    expect(audited).toEqual(events)
  })

  it('each have a trail without a gap, from nothing to where they stand', async () => {
    const trails = await rows<{ state: string; from: (string | null)[]; to: string[] }>(
      `select a.state, array_agg(u.from_state order by u.id) as from, array_agg(u.to_state order by u.id) as to
       from application a left join audit_entry u on u.subject_id = a.id::text group by a.id`,
    )
    expect(trails).toHaveLength(demoCases.length + 1)
    for (const { state, from, to } of trails) expect([...from, state]).toEqual([null, ...to])
  })

  it('are left alone when they are seeded again', async () => {
    const before = await rows('select * from application order by id')
    await seed()
    expect(await rows('select * from application order by id')).toEqual(before)
  })
})
