import { randomUUID } from 'node:crypto'
import { applicationStates, applicationTransitions } from '@rechenlotse/domain/applications'
import { aCase } from './test-case'
import { aPerson, asOwner, type SeededPerson } from './test-people'
import { openWall, type Wall } from './test-wall'

const refused = '42501'

let wall: Wall
let firm: SeededPerson
let rival: SeededPerson
let desk: SeededPerson
let otherDesk: SeededPerson
let own: string
let foreign: string

const owner = <Row>(sql: string, values: readonly unknown[] = []) => asOwner<Row>(wall.ownerUrl, sql, values)
const dossierOf = async (caseId: string) =>
  (await owner<{ dossier: string }>('select dossier_id as dossier from application where case_id = $1', [caseId]))[0]!
    .dossier

beforeAll(async () => {
  wall = await openWall()
  const { ownerUrl } = wall
  firm = await aPerson(ownerUrl, { name: 'firm' })
  rival = await aPerson(ownerUrl, { name: 'rival' })
  desk = await aPerson(ownerUrl, { name: 'kisski', kind: 'provider' })
  otherDesk = await aPerson(ownerUrl, { name: 'westai', kind: 'provider' })
  own = await aCase(ownerUrl, { firm, desk, mark: 'FIRM' })
  foreign = await aCase(ownerUrl, { firm: rival, desk: otherDesk, mark: 'RIVAL' })
})
afterAll(() => wall?.close())

describe('what opens an account', () => {
  it.each(['session', 'attempt'])('%s: the table is closed, whoever asks', async (table) => {
    await owner(`insert into session (sid, sess, expire) values ('secret', '{"passport":"x"}', now() + interval '1 hour')
      on conflict do nothing`)
    for (const who of [null, firm.personId])
      for (const sql of [
        `select 1 from ${table}`,
        `insert into ${table} default values`,
        `update ${table} set ${table === 'session' ? 'sid = sid' : 'hits = 0'}`,
        `delete from ${table}`,
      ])
        expect(await wall.answer(who, sql)).toBe(refused)
  })

  it.each([
    'select password_hash from person',
    'select token_digest from mail_token',
    'select password_hash from registration',
    "update person set mail_confirmed_at = now(), email = 'x@y.example'",
    'delete from person',
  ])('%s is refused, whoever asks', async (sql) => {
    for (const who of [null, firm.personId]) expect(await wall.answer(who, sql)).toBe(refused)
  })

  it('of others is not even a name to somebody who is not signed in', async () => {
    expect(await wall.answer(null, 'select name from person')).toBe('0 rows')
  })

  it('is changed by its person alone', async () => {
    const rename = `update person set name = 'X', password_hash = 'X' where id = $1`
    expect(await wall.answer(firm.personId, rename, [firm.personId])).toBe('1 rows')
    expect(await wall.answer(firm.personId, rename, [rival.personId])).toBe('0 rows')
    expect(await wall.answer(null, rename, [rival.personId])).toBe('0 rows')
  })

  it('is made for nobody but the person whose identity the request has', async () => {
    const make = `insert into person (id, email, name, mail_confirmed_at) values ($1, 'made@firm.example', 'x', now())`
    const [self, another] = [randomUUID(), randomUUID()]
    expect(await wall.answer(self, make, [self])).toBe('1 rows')
    expect(await wall.answer(self, make, [another])).toBe(refused)
    expect(await wall.answer(null, make, [another])).toBe(refused)
  })
})

describe('founding an organisation', () => {
  const sql = `insert into organisation (kind, name, created_by, provider, is_demo) values ('applicant', 'x', $1, $2, $3)`

  it.each([
    ['that takes the place of a desk', 'hlrs', false],
    ['that passes for a demo', null, true],
  ])('%s is refused', async (_, provider, isDemo) => {
    expect(await wall.answer(firm.personId, sql, [firm.personId, null, false])).toBe('1 rows')
    expect(await wall.answer(firm.personId, sql, [firm.personId, provider, isDemo])).toBe(refused)
  })
})

describe('writing a message', () => {
  const sql = 'insert into message (case_id, author_id, author_side, visibility, body) values ($1, $2, $3, $4, $5)'
  const write = ({ personId }: SeededPerson, side: string, visibility: string) =>
    wall.answer(personId, sql, [own, personId, side, visibility, 'x'])

  it('happens on the side whose right the author holds', async () => {
    expect(await write(firm, 'applicant', 'public')).toBe('1 rows')
    expect(await write(desk, 'desk', 'public')).toBe('1 rows')
    expect(await write(desk, 'desk', 'internal')).toBe('1 rows')
    expect(await write(firm, 'desk', 'public')).toBe(refused)
    expect(await write(firm, 'applicant', 'internal')).toBe(refused)
    expect(await write(desk, 'applicant', 'public')).toBe(refused)
    expect(await write(otherDesk, 'desk', 'public')).toBe(refused)
  })
})

describe('an application', () => {
  const sql = `insert into application (id, organisation_id, dossier_id, programme, state, form_version, case_id, created_by,
    forwarded_from) values ($1, $2, $3, 'kisski-compute', $4, '1', $5, $6, $7)`
  const insert = (
    who: SeededPerson,
    given: { state: string; caseId: string | null; firm?: SeededPerson; dossier: string; from?: string },
  ) => {
    const { organisationId } = given.firm ?? firm
    const values = [given.dossier, given.state, given.caseId, who.personId, given.from ?? null]
    return wall.answer(who.personId, sql, [randomUUID(), organisationId, ...values])
  }
  const applicationOf = async (caseId: string) =>
    (await owner<{ id: string }>('select id from application where case_id = $1', [caseId]))[0]!.id

  it('begins as a draft without a case, or submitted with a case that is still to be opened', async () => {
    const dossier = await dossierOf(own)
    expect(await insert(firm, { state: 'draft', caseId: null, dossier })).toBe('1 rows')
    expect(await insert(firm, { state: 'submitted', caseId: randomUUID(), dossier })).toBe('1 rows')
    for (const state of ['draft', 'submitted', 'decided', 'active'])
      for (const caseId of [own, foreign]) expect(await insert(firm, { state, caseId, dossier })).toBe(refused)
    for (const state of ['in_check', 'decided', 'active'])
      expect(await insert(firm, { state, caseId: null, dossier })).toBe(refused)
  })

  it('never borrows the dossier of another organisation', async () => {
    const dossier = await dossierOf(foreign)
    expect(await insert(firm, { state: 'draft', caseId: null, dossier })).toBe(refused)
    expect(await insert(desk, { state: 'submitted', caseId: own, dossier, from: await applicationOf(own) })).toBe(
      refused,
    )
  })

  it('is passed on only by the desk on which its case stands, for the same firm', async () => {
    const [dossier, from] = [await dossierOf(own), await applicationOf(own)]
    expect(await insert(desk, { state: 'submitted', caseId: own, dossier, from })).toBe('1 rows')
    expect(await insert(desk, { state: 'submitted', caseId: own, dossier })).toBe(refused)
    expect(await insert(otherDesk, { state: 'submitted', caseId: own, dossier, from })).toBe(refused)
    const other = { firm: rival, dossier: await dossierOf(foreign) }
    expect(await insert(desk, { state: 'submitted', caseId: own, from, ...other })).toBe(refused)
  })

  it('is not led into another case', async () => {
    const lead = `update application set case_id = $1 where case_id = $2`
    for (const who of [firm, desk])
      for (const to of [foreign, randomUUID(), null])
        expect(await wall.answer(who.personId, lead, [to, own])).toBe(refused)
  })
})

describe('an applicant moves an application', () => {
  const stays: readonly string[] = ['save-answers', 'report-external']
  const isRow = (from: string, to: string) =>
    Object.entries(applicationTransitions).some(
      ([action, row]) =>
        (row.from as readonly (string | null)[]).includes(from) &&
        (row.to === to || (row.to === 'same' && from === to && stays.includes(action))),
    )

  it.each(applicationStates)('from %s just where the table leads, and a desk is not held up by that', async (from) => {
    await owner('update application set state = $1 where case_id = $2', [from, own])
    const move = 'update application set state = $1 where case_id = $2'
    for (const to of applicationStates) {
      expect({ from, to, said: await wall.answer(firm.personId, move, [to, own]) }).toEqual({
        from,
        to,
        said: isRow(from, to) ? '1 rows' : refused,
      })
      expect(await wall.answer(desk.personId, move, [to, own])).toBe('1 rows')
    }
    await owner(`update application set state = 'in_check' where case_id = $1`, [own])
  })
})

describe('a case', () => {
  const sql = `insert into "case" (id, reference, application_id, organisation_id, desk_organisation_id, state, submitted_at)
    values ($1, 'X', $2, $3, $4, $5, now())`

  it('is opened for a submitted application, on the desk of a provider', async () => {
    const [applicationId, caseId, dossier] = [randomUUID(), randomUUID(), await dossierOf(own)]
    const submit = [
      `insert into application (id, organisation_id, dossier_id, programme, state, form_version, case_id, created_by)
       values ($1, $2, $3, 'kisski-compute', 'submitted', '1', $4, $5)`,
      [applicationId, firm.organisationId, dossier, caseId, firm.personId],
    ] as const
    const opened = async (id: string, application: string, deskId: string, state: string) =>
      (await wall.answers(firm.personId, [submit, [sql, [id, application, firm.organisationId, deskId, state]]]))[1]
    const foreignApplication = (
      await owner<{ id: string }>('select id from application where case_id = $1', [foreign])
    )[0]!
    expect(await opened(caseId, applicationId, desk.organisationId, 'submitted')).toBe('1 rows')
    expect(await opened(caseId, applicationId, firm.organisationId, 'submitted')).toBe(refused)
    expect(await opened(caseId, applicationId, desk.organisationId, 'decided')).toBe(refused)
    expect(await opened(randomUUID(), applicationId, desk.organisationId, 'submitted')).toBe(refused)
    expect(await opened(caseId, foreignApplication.id, desk.organisationId, 'submitted')).toBe(refused)
  })

  it('shows no other state than its application', async () => {
    const show = 'update "case" set state = $1 where id = $2'
    for (const who of [firm, desk]) {
      expect(await wall.answer(who.personId, show, ['in_check', own])).toBe('1 rows')
      expect(await wall.answer(who.personId, show, ['decided', own])).toBe(refused)
    }
  })

  it('is handed over to providers only, never to a person', async () => {
    const sqlOfAccess = `insert into case_access (case_id, organisation_id, person_id, "right") values ($1, $2, $3, 'desk')`
    const hand = (organisationId: string | null, personId: string | null) =>
      wall.answer(desk.personId, sqlOfAccess, [own, organisationId, personId])
    expect(await hand(otherDesk.organisationId, null)).toBe('1 rows')
    expect(await hand(rival.organisationId, null)).toBe(refused)
    expect(await hand(otherDesk.organisationId, otherDesk.personId)).toBe(refused)
    expect(await hand(null, rival.personId)).toBe(refused)
  })

  it('is asked about and decided in its own name and about its own application', async () => {
    const [mine, theirs] = await Promise.all(
      [own, foreign].map((id) => owner<{ id: string }>('select id from application where case_id = $1', [id])),
    )
    await owner('delete from decision')
    const decide = `insert into decision (case_id, application_id, outcome, reason, decided_by) values ($1, $2, 'approved', 'x', $3)`
    const ask = `insert into clarification (case_id, application_id, questions, message, asked_by) values ($1, $2, '{}', 'x', $3)`
    for (const step of [decide, ask]) {
      const said = (application: string | undefined, by: string) =>
        wall.answer(desk.personId, step, [own, application, by])
      expect(await said(mine?.[0]?.id, desk.personId)).toBe('1 rows')
      expect(await said(theirs?.[0]?.id, desk.personId)).toBe(refused)
      expect(await said(mine?.[0]?.id, firm.personId)).toBe(refused)
    }
  })
})
