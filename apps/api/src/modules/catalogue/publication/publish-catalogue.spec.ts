import { catalogueRevision } from '@rechenlotse/catalogue'
import { Client } from 'pg'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database'
import { catalogueWithContinuousProgramme, smallCatalogue } from '../test-catalogue'
import { describePublication } from './describe-publication'
import { publishCatalogue } from './publish-catalogue'

let database: TestDatabase
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.drop())

async function rows<Row>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

const publish = (catalogue = smallCatalogue(), demo = false) => publishCatalogue(database.ownerUrl, catalogue, { demo })

it('makes the first catalogue a revision under its content hash', async () => {
  const publication = await publish()
  expect(publication).toEqual({
    outcome: 'published',
    revision: catalogueRevision(smallCatalogue()),
    proposed: publication.revision,
  })
  const [stored] = await rows<{ hash: string; content: ReturnType<typeof smallCatalogue> }>(
    'select hash, content from catalogue_revision',
  )
  expect(stored?.hash).toBe(publication.revision)
  expect(catalogueRevision(stored!.content)).toBe(publication.revision)
})

it('keeps each entry in a row of its own', async () => {
  await publish()
  expect(
    await rows("select kind, key from catalogue_entry where kind in ('systems', 'sharedRules') order by kind, key"),
  ).toEqual([
    { kind: 'sharedRules', key: 'in-eu' },
    { kind: 'systems', key: 'lumi' },
    { kind: 'systems', key: 'other' },
  ])
})

it('changes nothing at a second start', async () => {
  await publish()
  expect((await publish()).outcome).toBe('unchanged')
  expect(await rows('select 1 from catalogue_revision')).toHaveLength(1)
  expect(await rows('select 1 from round')).toHaveLength(1)
})

it('reports a package that differs as a proposal and applies none of it', async () => {
  const first = await publish()
  const changed = { ...smallCatalogue(), measures: [] }
  const second = await publish(changed)
  expect(second).toEqual({
    outcome: 'proposal-available',
    revision: first.revision,
    proposed: catalogueRevision(changed),
  })
  expect(describePublication(second)).toContain('proposal available')
  expect(await rows('select hash from catalogue_revision')).toEqual([{ hash: first.revision }])
})

it('makes a package that differs the next revision where somebody has looked at it, and keeps the earlier one', async () => {
  const first = await publish()
  const changed = catalogueWithContinuousProgramme()
  const second = await publishCatalogue(database.ownerUrl, changed, { demo: false, replace: true })
  expect(second).toEqual({
    outcome: 'published',
    revision: catalogueRevision(changed),
    proposed: catalogueRevision(changed),
  })
  expect((await publish(changed)).outcome).toBe('unchanged')
  expect(await rows('select hash from catalogue_revision order by published_at')).toEqual([
    { hash: first.revision },
    { hash: second.revision },
  ])
  expect(await rows('select programme from round order by programme, cutoff_at')).toHaveLength(4)
})

it('is a fact of its own, once for each revision', async () => {
  const first = await publish()
  await publish()
  expect(await rows("select payload from event where type = 'catalogue.published'")).toEqual([
    { payload: { revision: first.revision } },
  ])
  expect(await rows("select subject_id from audit_entry where action = 'catalogue.published'")).toEqual([
    { subject_id: first.revision },
  ])
  expect(await rows("select data->>'eventId' from pgboss.job where name = 'react-to-event'")).toHaveLength(1)
})

it('publishes once however many start at once', async () => {
  const outcomes = (await Promise.all(Array.from({ length: 6 }, () => publish()))).map(({ outcome }) => outcome)
  expect(outcomes.sort()).toEqual(['published', ...Array.from({ length: 5 }, () => 'unchanged')])
  expect(await rows('select 1 from round')).toHaveLength(1)
})

it('leaves nothing behind when publishing fails half-way', async () => {
  const broken = {
    ...smallCatalogue(),
    programmes: [
      {
        ...smallCatalogue().programmes[0]!,
        calendar: {
          kind: 'dates',
          cutoffs: ['never'],
          timeZone: 'Europe/Berlin',
          closesAt: null,
          citations: [],
        } as const,
      },
    ],
  }
  await expect(publish(broken)).rejects.toThrow(/date/)
  expect(await rows('select 1 from catalogue_revision')).toEqual([])
})

it.each(['update catalogue_revision set content = content', 'delete from catalogue_entry', 'truncate catalogue_entry'])(
  'keeps a revision even from the owner of the tables: %s',
  async (change) => {
    await publish()
    await expect(rows(change)).rejects.toThrow('a published catalogue revision is never changed')
  },
)

it('makes rounds of the calendars: at the hour, with the day, or at any time', async () => {
  await publish(catalogueWithContinuousProgramme())
  expect(await rows('select programme, continuous, cutoff_at from round order by programme, cutoff_at')).toEqual([
    { programme: 'anytime', continuous: true, cutoff_at: null },
    { programme: 'try', continuous: false, cutoff_at: new Date('2026-11-30T09:00:00Z') },
    { programme: 'until-midnight', continuous: false, cutoff_at: new Date('2026-12-01T22:59:59.999Z') },
    { programme: 'until-midnight', continuous: false, cutoff_at: new Date('2027-06-01T21:59:59.999Z') },
  ])
})

it('makes rounds of a pattern for two years to come, at month ends too', async () => {
  const calendar = {
    kind: 'interval',
    everyMonths: 1,
    first: '2024-01-31',
    timeZone: 'Europe/Luxembourg',
    closesAt: '10:00',
    citations: [],
  } as const
  await publish({ ...smallCatalogue(), programmes: [{ ...smallCatalogue().programmes[0]!, calendar }] })
  const stored = await rows<{ cutoff: string }>(
    `select to_char(cutoff_at at time zone 'Europe/Luxembourg', 'YYYY-MM-DD HH24:MI') as cutoff from round order by cutoff_at`,
  )
  const today = new Date().toISOString().slice(0, 10)
  const lastDay = (date: string) => new Date(Date.UTC(+date.slice(0, 4), +date.slice(5, 7), 0)).getUTCDate()
  expect([24, 25]).toContain(stored.length)
  expect(stored.filter(({ cutoff }) => cutoff < today || !cutoff.endsWith(`-${lastDay(cutoff)} 10:00`))).toEqual([])
})

describe('intake', () => {
  it('has no setting outside the demo', async () => {
    await publish()
    expect(await rows('select 1 from intake_setting')).toEqual([])
  })

  it('is here for the operators that have joined in the demo', async () => {
    await publish(smallCatalogue(), true)
    const settings = await rows<{ programme: string; intake: string; operators: string[] }>(
      'select * from intake_setting order by programme',
    )
    expect(settings.map(({ programme }) => programme)).toEqual([
      'central-advice',
      'eurohpc-aif-fast-lane',
      'eurohpc-aif-large-scale',
      'eurohpc-aif-playground',
      'gcs-regular',
      'hessian-aisc-compute',
      'hlrs-commercial',
      'kisski-compute',
      'kisz-bb-compute',
      'kisz-bb-pilot',
      'westai-compute',
    ])
    expect(new Set(settings.map(({ intake }) => intake))).toEqual(new Set(['here']))
    expect(settings.find(({ programme }) => programme === 'gcs-regular')?.operators).toEqual(['gcs', 'hlrs'])
  })

  it('stays as an operator has set it', async () => {
    await publish(smallCatalogue(), true)
    await rows(`update intake_setting set intake = 'contact' where programme = 'kisski-compute'`)
    await publish(smallCatalogue(), true)
    expect(await rows(`select intake from intake_setting where programme = 'kisski-compute'`)).toEqual([
      { intake: 'contact' },
    ])
  })
})
