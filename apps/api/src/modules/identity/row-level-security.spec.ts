import { Client, type DatabaseError } from 'pg'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database'
import { aCase } from './test-case'
import { aPerson, asOwner, type SeededPerson } from './test-people'
import { walledTables as walled } from './test-walled-tables'

let database: TestDatabase
let app: Client
let firm: SeededPerson
let rival: SeededPerson
let desk: SeededPerson
let rivalDesk: SeededPerson

const owner = <Row>(sql: string, values: readonly unknown[] = []) => asOwner<Row>(database.ownerUrl, sql, values)

const as = async <Result>(personId: string | null, work: () => Promise<Result>): Promise<Result> => {
  await app.query('begin')
  try {
    await app.query("select set_config('app.person_id', $1, true)", [personId ?? ''])
    return await work()
  } finally {
    await app.query('rollback')
  }
}

const refusalOf = async (personId: string | null, sql: string, values: readonly unknown[] = []): Promise<string> =>
  as(personId, async () => {
    try {
      return `${(await app.query(sql, [...values])).rowCount ?? 0} rows`
    } catch (fault) {
      return (fault as DatabaseError).code ?? String(fault)
    }
  })

const visible = async (personId: string | null): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const table of walled) {
    const answer = await refusalOf(personId, `select 1 from "${table}"`)
    counts[table] = answer === '42501' ? 0 : Number(answer.split(' ')[0])
  }
  return counts
}

beforeAll(async () => {
  database = await createTestDatabase()
  const { ownerUrl } = database
  firm = await aPerson(ownerUrl, { name: 'firm' })
  rival = await aPerson(ownerUrl, { name: 'rival' })
  desk = await aPerson(ownerUrl, { name: 'kisski', kind: 'provider' })
  rivalDesk = await aPerson(ownerUrl, { name: 'westai', kind: 'provider' })
  await aCase(ownerUrl, { firm, desk, mark: 'FIRM' })
  await aCase(ownerUrl, { firm: rival, desk: rivalDesk, mark: 'RIVAL' })
  app = new Client({ connectionString: database.appUrl })
  await app.connect()
})

afterAll(async () => {
  await app.end()
  await database.drop()
})

describe('what can be read', () => {
  it('without identity: nothing of anybody', async () => {
    expect(await visible(null)).toEqual(Object.fromEntries(walled.map((table) => [table, 0])))
  })

  it('by a stranger: nothing but the names of the desks', async () => {
    const stranger = '00000000-0000-4000-8000-000000000000'
    expect(await visible(stranger)).toEqual({
      ...Object.fromEntries(walled.map((table) => [table, 0])),
      organisation: 2,
    })
  })

  it('by the applicant: the own case, without internal notes and internal facts', async () => {
    expect(await visible(firm.personId)).toEqual({
      application: 1,
      audit_entry: 0,
      case: 1,
      case_access: 2,
      clarification: 1,
      decision: 1,
      demand_note: 0,
      dossier: 1,
      event: 1,
      idempotency_key: 1,
      mail: 0,
      membership: 1,
      message: 1,
      need: 1,
      organisation: 3,
      saved_need: 1,
    })
  })

  it('by the desk: its case with the notes, and the one firm that stands in it', async () => {
    expect(await visible(desk.personId)).toEqual({
      application: 1,
      audit_entry: 0,
      case: 1,
      case_access: 2,
      clarification: 1,
      decision: 1,
      demand_note: 0,
      dossier: 1,
      event: 2,
      idempotency_key: 0,
      mail: 0,
      membership: 1,
      message: 2,
      need: 1,
      organisation: 3,
      saved_need: 0,
    })
  })

  it.each(['dossier', 'case', 'message', 'clarification', 'decision'])('of a rival in %s: nothing', async (table) => {
    const column = {
      dossier: 'title',
      case: 'reference',
      message: 'body',
      clarification: 'message',
      decision: 'reason',
    }[table]!
    expect(await refusalOf(firm.personId, `select 1 from "${table}" where ${column} = 'RIVAL'`)).toBe('0 rows')
    expect(await refusalOf(desk.personId, `select 1 from "${table}" where ${column} = 'RIVAL'`)).toBe('0 rows')
  })
})

describe('what opens an account', () => {
  beforeAll(async () => {
    for (const { email, personId } of [firm, rival]) {
      await owner(
        `insert into mail_token (person_id, purpose, token_digest, expires_at)
         values ($1, 'password-reset', $2, now() + interval '1 hour')`,
        [personId, `token of ${email}`],
      )
      await owner(
        `insert into registration (email, name, locale, password_hash, organisation, token_digest, expires_at)
         values ($1, 'x', 'de', 'hash', '{}', $1, now() + interval '1 hour')`,
        [email],
      )
    }
  })

  it.each(['person', 'registration'])('is no password’s hash of %s, not even the own', async (table) => {
    expect(await refusalOf(firm.personId, `select password_hash from ${table}`)).toBe('42501')
    expect(await refusalOf(firm.personId, `select * from ${table}`)).toBe('42501')
    const returning = `update ${table} set locale = locale returning password_hash`
    expect(await refusalOf(firm.personId, returning)).toBe('42501')
  })

  it('is asked for by one whole address, and answered with one row', async () => {
    const credentials = 'select password_hash from app_credentials($1)'
    expect(await refusalOf(null, credentials, [firm.email])).toBe('1 rows')
    for (const guess of ['%', '', firm.email.toUpperCase()])
      expect(await refusalOf(null, credentials, [guess])).toBe('0 rows')
  })

  it.each([
    ['mail_token', 'select id from mail_token', 'token_digest'],
    ['registration', 'select email from registration', 'token_digest'],
  ])('is of %s only what is the own, and no token’s digest', async (table, sql, digest) => {
    expect(await refusalOf(null, sql)).toBe('0 rows')
    expect(await refusalOf(firm.personId, sql)).toBe('1 rows')
    expect(await refusalOf(firm.personId, `select ${digest} from ${table}`)).toBe('42501')
    expect(await refusalOf(null, `update ${table} set used_at = now()`)).toBe('0 rows')
    expect(await refusalOf(firm.personId, `update ${table} set used_at = now()`)).toBe('1 rows')
  })

  it('is found by id and digest together', async () => {
    const [token] = await owner<{ id: string }>('select id from mail_token where person_id = $1', [rival.personId])
    const [wish] = await owner<{ id: string }>('select id from registration where email = $1', [rival.email])
    const open = 'select 1 from app_open_mail_token($1, $2, now())'
    const lock = 'select 1 from app_lock_registration($1, $2, now())'
    expect(await refusalOf(null, open, [token?.id, `token of ${rival.email}`])).toBe('1 rows')
    expect(await refusalOf(null, open, [token?.id, `token of ${firm.email}`])).toBe('0 rows')
    expect(await refusalOf(null, lock, [wish?.id, rival.email])).toBe('1 rows')
    expect(await refusalOf(null, lock, [wish?.id, firm.email])).toBe('0 rows')
  })
})

describe('what can be written', () => {
  it('for another organisation: nothing', async () => {
    const values = [rival.organisationId, firm.personId]
    expect(
      await refusalOf(firm.personId, 'insert into dossier (organisation_id, created_by) values ($1, $2)', values),
    ).toBe('42501')
    expect(
      await refusalOf(
        firm.personId,
        "insert into membership (organisation_id, person_id, role) values ($1, $2, 'owner')",
        values,
      ),
    ).toBe('42501')
    expect(await refusalOf(firm.personId, 'update dossier set organisation_id = $1', [rival.organisationId])).toBe(
      '42501',
    )
    expect(
      await refusalOf(firm.personId, "update dossier set title = 'taken' where organisation_id = $1", [
        rival.organisationId,
      ]),
    ).toBe('0 rows')
  })

  it('to let oneself into a case: nothing', async () => {
    const sql = `insert into case_access (case_id, organisation_id, "right") select id, $1, 'desk' from "case"`
    expect(await refusalOf(rivalDesk.personId, `${sql} where reference = 'FIRM'`, [rivalDesk.organisationId])).toBe(
      '0 rows',
    )
    const [row] = await owner<{ id: string }>(`select id from "case" where reference = 'FIRM'`)
    const direct = `insert into case_access (case_id, organisation_id, "right") values ($1, $2, 'desk')`
    expect(await refusalOf(rivalDesk.personId, direct, [row!.id, rivalDesk.organisationId])).toBe('42501')
  })

  it('by the applicant to its own case: no access, no desk, no programme', async () => {
    const { personId, organisationId } = firm
    const refused = (sql: string, ...values: readonly unknown[]) => refusalOf(personId, sql, values)
    const grant = `insert into case_access (case_id, organisation_id, "right") select id, $1::uuid, $2 from "case"`
    for (const right of ['applicant', 'desk', 'former_desk', 'adviser', 'reviewer'])
      expect(await refused(grant, organisationId, right)).toBe('42501')
    expect(await refused(`update case_access set "right" = 'desk' where organisation_id = $1`, organisationId)).toBe(
      '0 rows',
    )
    expect(await refused('delete from case_access')).toBe('0 rows')
    expect(await refused('update "case" set desk_organisation_id = $1', organisationId)).toBe('42501')
    expect(await refused('update "case" set organisation_id = organisation_id')).toBe('42501')
    expect(await refused("update application set programme = 'x'")).toBe('42501')
    expect(await refused('update dossier set organisation_id = $1', organisationId)).toBe('42501')
  })

  it('into another’s history, or on the other side: no fact', async () => {
    const [row] = await owner<{ id: string; application: string }>(
      `select id, application_id as application from "case" where reference = 'RIVAL'`,
    )
    const fact = `insert into event (type, actor_id, actor_side, organisation_id, application_id, case_id, visibility)
      values ('intake.case-approved', $1, $2, $3, $4, $5, 'public')`
    const { personId, organisationId } = firm
    for (const side of ['applicant', 'desk', 'system'])
      for (const about of [
        [rival.organisationId, null, null],
        [organisationId, row!.application, null],
        [organisationId, null, row!.id],
      ])
        expect(await refusalOf(personId, fact, [personId, side, ...about])).toBe('42501')
    const own = `insert into event (type, actor_id, actor_side, organisation_id, application_id, case_id, visibility)
      select 'intake.case-approved', $1, $2, $3, application_id, id, 'public' from "case"`
    expect(await refusalOf(personId, own, [personId, 'desk', organisationId])).toBe('42501')
    expect(await refusalOf(personId, own, [personId, 'applicant', organisationId])).toBe('1 rows')
    const trail = "insert into audit_entry (actor_id, action, subject) values ($1, 'intake.case-approved', 'x')"
    expect(await refusalOf(personId, trail, [rival.personId])).toBe('42501')
  })

  it('to raise oneself: nothing', async () => {
    const { personId, organisationId } = firm
    expect(await refusalOf(personId, 'update person set is_administrator = true where id = $1', [personId])).toBe(
      '42501',
    )
    expect(await refusalOf(personId, "update person set email = 'x@y.example' where id = $1", [personId])).toBe('42501')
    expect(await refusalOf(personId, "update membership set role = 'desk_officer'")).toMatch(/^(0 rows|42501)$/)
    expect(
      await refusalOf(personId, "update organisation set kind = 'provider', provider = 'jsc' where id = $1", [
        organisationId,
      ]),
    ).toBe('42501')
    const desk = "insert into organisation (kind, name, provider, created_by) values ('provider', 'x', 'x', $1)"
    expect(await refusalOf(personId, desk, [personId])).toBe('42501')
  })

  it('in another’s name: no fact, no message, no decision', async () => {
    const fact = "insert into event (type, actor_id, actor_side) values ('applications.submitted', $1, 'applicant')"
    expect(await refusalOf(firm.personId, fact, [rival.personId])).toBe('42501')
    const message = `insert into message (case_id, author_id, author_side, visibility, body) select id, $1, 'desk', 'public', 'x' from "case"`
    expect(await refusalOf(firm.personId, message, [desk.personId])).toBe('42501')
    const decision = `insert into decision (case_id, application_id, outcome, reason, decided_by)
      select c.id, gen_random_uuid(), 'approved', 'x', $1 from "case" c`
    expect(await refusalOf(firm.personId, decision, [firm.personId])).toBe('42501')
  })

  it('into the past: no fact, message, decision or audit row is changed or deleted', async () => {
    for (const table of ['event', 'message', 'decision', 'audit_entry'])
      for (const sql of [`delete from ${table}`, `update ${table} set id = id`])
        expect(await refusalOf(desk.personId, sql)).toBe('42501')
  })
})
