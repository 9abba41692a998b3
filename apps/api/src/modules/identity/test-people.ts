import { Client } from 'pg'
import { PasswordHasher } from './password-hasher'

export const goodPassword = 'vier blaue Kraniche'

const hashed = new PasswordHasher().hash(goodPassword)

export interface SeededPerson {
  readonly personId: string
  readonly organisationId: string
  readonly email: string
}

interface Wanted {
  readonly name: string
  readonly kind?: 'applicant' | 'provider'
  readonly role?: 'owner' | 'editor' | 'desk_officer'
}

/** Looks and arranges behind the scenes, as the owner of the database. */
export async function asOwner<Row>(ownerUrl: string, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return (await client.query(sql, [...values])).rows as Row[]
  } finally {
    await client.end()
  }
}

/** A confirmed person with a membership in an organisation of the same name. */
export async function aPerson(
  ownerUrl: string,
  { name, kind = 'applicant', role = kind === 'provider' ? 'desk_officer' : 'owner' }: Wanted,
): Promise<SeededPerson> {
  const email = `${name}@${kind}.example`
  const [row] = await asOwner<{ person_id: string; organisation_id: string }>(
    ownerUrl,
    `with p as (insert into person (email, name, password_hash, mail_confirmed_at)
         values ($1, $2, $3, now()) returning id),
       o as (insert into organisation (kind, name, applicant_kind, country, provider, created_by)
         select $4, $2, case when $4 = 'applicant' then 'company' end, 'DE', case when $4 = 'provider' then $2 end,
           case when $4 = 'applicant' then p.id end from p returning id)
     insert into membership (person_id, organisation_id, role) select p.id, o.id, $5 from p, o
     returning person_id, organisation_id`,
    [email, name, await hashed, kind, role],
  )
  if (row === undefined) throw new Error('the person was not made')
  return { personId: row.person_id, organisationId: row.organisation_id, email }
}
