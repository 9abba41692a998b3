import type { Locale } from '@rechenlotse/domain/catalogue'
import type { Transaction } from '../../platform/database/database'

export interface Addressee {
  readonly email: string
  readonly name: string
  readonly locale: Locale
}

export const findPerson = async (tx: Transaction, personId: string): Promise<Addressee | null> => {
  const rows = await tx.$queryRaw<Addressee[]>`
    select email, name, locale from person where id = ${personId}::uuid and disabled_at is null`
  return rows[0] ?? null
}

/** Without a name: a stranger may have typed name and address. */
export const findRegistrant = async (
  tx: Transaction,
  registrationId: string,
): Promise<Omit<Addressee, 'name'> | null> => {
  const rows = await tx.$queryRaw<Omit<Addressee, 'name'>[]>`
    select email, locale from registration where id = ${registrationId}::uuid and used_at is null and expires_at > now()`
  return rows[0] ?? null
}

/** Everybody who can act for the organisation now. */
export const listMembers = (tx: Transaction, organisationId: string): Promise<Addressee[]> =>
  tx.$queryRaw<Addressee[]>`
    select p.email, p.name, p.locale from membership m join person p on p.id = m.person_id
    where m.organisation_id = ${organisationId}::uuid and p.disabled_at is null and p.mail_confirmed_at is not null
    order by p.email`

/** The officer who has the case; all of its desk while nobody has. */
export const listOfficers = (tx: Transaction, caseId: string): Promise<Addressee[]> =>
  tx.$queryRaw<Addressee[]>`
    select p.email, p.name, p.locale from "case" c
    join membership m on m.organisation_id = c.desk_organisation_id and m.role = 'desk_officer'
    join person p on p.id = m.person_id
    where c.id = ${caseId}::uuid and p.disabled_at is null and p.mail_confirmed_at is not null
      and (p.id = c.owner_id or not exists (
        select from membership o where o.organisation_id = c.desk_organisation_id and o.person_id = c.owner_id))
    order by p.email`
