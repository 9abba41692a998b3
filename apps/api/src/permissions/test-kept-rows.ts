import type { Portal } from '../test-portal'

const digestOf = (table: string): string =>
  `select '${table}' as name, count(*) || ' rows, ' || md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest
   from "${table}" t`

/** A digest of each table, but of those that count how often somebody asked and when a session was last seen. */
export const keptRows = async (portal: Portal): Promise<Readonly<Record<string, string>>> => {
  const tables = await portal.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'
       and table_type = 'BASE TABLE' and table_name not in ('attempt', 'session')`,
  )
  const digests = tables.map(({ name }) => digestOf(name)).join(' union all ')
  const rows = await portal.rows<{ name: string; digest: string }>(digests)
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}
