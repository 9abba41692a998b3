import type { Membership } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'

export interface Credentials {
  readonly id: string
  readonly name: string
  readonly passwordHash: string | null
  readonly isActive: boolean
}

export interface KnownPerson {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly locale: string
  readonly isAdministrator: boolean
  readonly isDemo: boolean
  readonly memberships: readonly (Membership & { readonly organisationName: string })[]
}

interface PersonRow extends Omit<KnownPerson, 'memberships'> {
  readonly memberships: KnownPerson['memberships']
}

/** What sign-in and registration ask by mail address: the one way of a request to a password's hash. */
export const findCredentials = async (tx: Transaction, email: string): Promise<Credentials | null> => {
  const rows = await tx.$queryRaw<Credentials[]>`
    select id, name, password_hash as "passwordHash", is_active as "isActive" from app_credentials(${email})`
  return rows[0] ?? null
}

/** The person with all memberships in one statement; null when disabled or gone. */
export const findActivePerson = async (tx: Transaction, personId: string): Promise<KnownPerson | null> => {
  const rows = await tx.$queryRaw<PersonRow[]>`
    select p.id, p.email, p.name, p.locale, p.is_administrator as "isAdministrator", p.is_demo as "isDemo",
      coalesce(json_agg(json_build_object(
        'organisationId', o.id, 'organisationName', o.name, 'organisationKind', o.kind,
        'provider', o.provider, 'role', m.role) order by m.created_at, o.id)
        filter (where o.id is not null), '[]') as memberships
    from person p
    left join membership m on m.person_id = p.id
    left join organisation o on o.id = m.organisation_id
    where p.id = ${personId}::uuid and p.disabled_at is null and p.mail_confirmed_at is not null
    group by p.id`
  return rows[0] ?? null
}

export const updatePerson = async (
  tx: Transaction,
  personId: string,
  change: { readonly name?: string; readonly locale?: string },
): Promise<void> => {
  await tx.person.updateMany({ where: { id: personId }, data: change })
}

export const setPasswordHash = async (tx: Transaction, personId: string, passwordHash: string): Promise<void> => {
  await tx.person.updateMany({ where: { id: personId }, data: { passwordHash } })
}

/** Ends every session of the person who asks, wherever it was opened. */
export const endOwnSessions = async (tx: Transaction): Promise<void> => {
  await tx.$executeRaw`select app_end_own_sessions()`
}
