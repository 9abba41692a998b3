import type { Transaction } from '../../platform/database/database'

/** Makes the person of this address an administrator, or makes that person. Only the owner of the database may. */
export const upsertAdministrator = async (
  tx: Transaction,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<string> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    insert into person (email, name, mail_confirmed_at, is_administrator) values (${email}, ${name}, now(), true)
    on conflict (email) do update set is_administrator = true, disabled_at = null
    returning id`
  const id = rows[0]?.id
  if (id === undefined) throw new Error(`${email} could not be made an administrator`)
  return id
}
