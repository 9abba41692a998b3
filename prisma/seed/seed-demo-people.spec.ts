import { createTestDatabase, type TestDatabase } from '../../apps/api/src/platform/database/test-database'
import { asOwner } from '../../apps/api/src/modules/identity/test-people'
import { demoPassword, demoPeople } from './demo-people'
import { seedDemoPeople } from './seed-demo-people'

let database: TestDatabase
const rows = <Row>(sql: string) => asOwner<Row>(database.ownerUrl, sql)
const everything = async () => [
  await rows('select * from person order by email'),
  await rows('select * from organisation order by id'),
  await rows('select * from membership order by person_id'),
]

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('the demo people', () => {
  it('are the ones that the guide names, each with one role, all marked as demo', async () => {
    await seedDemoPeople(database.ownerUrl)
    const people = await rows(
      `select p.email, p.is_administrator as admin, m.role, o.provider, o.applicant_kind as kind
       from person p left join membership m on m.person_id = p.id left join organisation o on o.id = m.organisation_id
       where p.is_demo and p.name like '%(Demo)' and (o.id is null or (o.is_demo and o.name like '%(Demo)')) order by p.email`,
    )
    const desk = (key: string) => ({
      email: `desk@${key}.example`,
      admin: false,
      role: 'desk_officer',
      provider: key,
      kind: null,
    })
    expect(people).toEqual([
      { email: 'admin@rechenlotse.example', admin: true, role: null, provider: null, kind: null },
      ...['central-advice', 'eurohpc-ju', 'gcs', 'hessian-aisc', 'hlrs', 'kisski', 'kisz-bb', 'westai'].map(desk),
      { email: 'employee@mittelstand.example', admin: false, role: 'editor', provider: null, kind: 'company' },
      { email: 'founder@startup.example', admin: false, role: 'owner', provider: null, kind: 'startup' },
      { email: 'owner@mittelstand.example', admin: false, role: 'owner', provider: null, kind: 'company' },
      { email: 'professor@uni.example', admin: false, role: 'owner', provider: null, kind: 'higher_education' },
    ])
  })

  it('stay as they are when they are seeded again, twice at once too', async () => {
    const before = await everything()
    await Promise.all([seedDemoPeople(database.ownerUrl), seedDemoPeople(database.ownerUrl)])
    expect(await everything()).toEqual(before)
  })

  it('are told with their password', async () => {
    const lines = (await seedDemoPeople(database.ownerUrl)).join('\n')
    for (const { email } of demoPeople) expect(lines).toContain(email)
    expect(lines).toContain(demoPassword)
  })

  it('do not exist in production', async () => {
    const empty = await createTestDatabase()
    const { NODE_ENV } = process.env
    process.env.NODE_ENV = 'production'
    try {
      await expect(seedDemoPeople(empty.ownerUrl)).rejects.toThrow('Demo people do not exist in production')
    } finally {
      process.env.NODE_ENV = NODE_ENV
    }
    expect(await asOwner(empty.ownerUrl, 'select 1 from person')).toEqual([])
    await empty.drop()
  })
})
