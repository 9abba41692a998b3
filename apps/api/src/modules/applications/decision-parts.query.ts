import { Prisma } from '@rechenlotse/prisma/generated/client'

/** Names of programmes in the catalogue in force. */
const nameOf = (programme: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  select n.content->'name' from catalogue_entry n where n.kind = 'programmes' and n.key = ${programme}
    and n.revision = (select hash from catalogue_revision order by published_at desc, hash limit 1))`

/** The decision `d` of the desk `desk`, with the names of what it suggests. */
export const decisionAsJson: Prisma.Sql = Prisma.sql`json_build_object(
  'outcome', d.outcome, 'reason', d.reason, 'gpuHours', d.gpu_hours, 'system', d.system, 'startsOn', d.starts_on,
  'endsOn', d.ends_on, 'at', d.decided_at, 'by', desk.name, 'provider', desk.provider,
  'suggestions', coalesce((
    select json_agg(json_build_object('programme', s.key, 'name', ${nameOf(Prisma.sql`s.key`)}) order by s.place)
    from unnest(d.suggestions) with ordinality as s (key, place)), '[]'))`

/** What a sentence about the fact `f` mentions; desks and programmes by name. */
export const paramsOfFact: Prisma.Sql = Prisma.sql`(f.payload - 'to' - 'programme' - 'operatorsWithDesk'
  || case when f.payload ?| array['toDesk', 'operator'] then jsonb_build_object('deskName', (
      select o.name from organisation o where o.provider = coalesce(f.payload->>'toDesk', f.payload->>'operator')))
    else '{}' end
  || case when f.payload ? 'toProgramme' then jsonb_build_object('programmeName', ${nameOf(Prisma.sql`f.payload->>'toProgramme'`)})
    else '{}' end)`
