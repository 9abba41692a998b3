import type { Localized } from '@rechenlotse/domain/catalogue'
import type { Transaction } from '../../platform/database/database'

/** Names of the needs that are subscribed still. */
export const findNeedNames = async (
  tx: Transaction,
  { personId, ids }: { readonly personId: string; readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    select id, name from saved_need where person_id = ${personId}::uuid and id = any(${[...ids]}::uuid[]) and subscribed`
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Names of programmes, of the newest revision that knows each. */
export const findProgrammeNames = async (
  tx: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Localized>> => {
  const rows = await tx.$queryRaw<{ key: string; name: Localized }[]>`
    select distinct on (e.key) e.key, e.content->'name' as name
    from catalogue_entry e join catalogue_revision r on r.hash = e.revision
    where e.kind = 'programmes' and e.key = any(${[...keys]})
    order by e.key, r.published_at desc, r.hash`
  return new Map(rows.map(({ key, name }) => [key, name]))
}
