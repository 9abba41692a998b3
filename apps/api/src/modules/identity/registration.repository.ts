import type { Transaction } from '../../platform/database/database'

export interface FoundedOrganisation {
  readonly name: string
  readonly kind: string
  readonly country: string
  readonly land: string | null
}

export interface Registration {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly locale: string
  readonly passwordHash: string
  readonly organisation: FoundedOrganisation
  readonly tokenDigest: string
  readonly expiresAt: Date
}

export type StoredRegistration = Registration & { readonly usedAt: Date | null }

export interface AskedRegistration {
  readonly id: string
  readonly tokenDigest: string
  readonly now: Date
}

export const saveRegistration = async (tx: Transaction, registration: Registration): Promise<void> => {
  await tx.registration.createMany({ data: [{ ...registration, organisation: { ...registration.organisation } }] })
}

/** The registration behind a token, locked until the transaction ends; null when unknown or expired. */
export const lockRegistration = async (
  tx: Transaction,
  asked: AskedRegistration,
): Promise<StoredRegistration | null> => {
  const rows = await tx.$queryRaw<StoredRegistration[]>`
    select id, email, name, locale, password_hash as "passwordHash", organisation, token_digest as "tokenDigest",
      expires_at as "expiresAt", used_at as "usedAt"
    from app_lock_registration(${asked.id}::uuid, ${asked.tokenDigest}, ${asked.now})`
  return rows[0] ?? null
}

/** Uses up every open registration of this address: whoever confirmed first has it. */
export const closeRegistrations = async (tx: Transaction, email: string, now: Date): Promise<void> => {
  await tx.registration.updateMany({ where: { email, usedAt: null }, data: { usedAt: now } })
}

/** Makes the person out of the registration; false when the address is taken meanwhile. */
export const insertPerson = async (
  tx: Transaction,
  { personId, now, from }: { readonly personId: string; readonly now: Date; readonly from: Registration },
): Promise<boolean> => {
  const inserted = await tx.$executeRaw`
    insert into person (id, email, name, locale, password_hash, mail_confirmed_at)
    values (${personId}::uuid, ${from.email}, ${from.name}, ${from.locale}, ${from.passwordHash}, ${now})
    on conflict (email) do nothing`
  return inserted === 1
}

/** The organisation and its founder's ownership. The request's identity must already be the founder. */
export const foundOrganisation = async (
  tx: Transaction,
  ids: { readonly organisationId: string; readonly personId: string },
  organisation: FoundedOrganisation,
): Promise<void> => {
  const { name, kind, country, land } = organisation
  await tx.$executeRaw`
    insert into organisation (id, kind, name, applicant_kind, country, land, created_by)
    values (${ids.organisationId}::uuid, 'applicant', ${name}, ${kind}, ${country}, ${land}, ${ids.personId}::uuid)`
  await tx.$executeRaw`
    insert into membership (person_id, organisation_id, role)
    values (${ids.personId}::uuid, ${ids.organisationId}::uuid, 'owner')`
}
