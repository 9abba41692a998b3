import type { Catalogue } from '@rechenlotse/domain/catalogue'
import type { ClientBase } from 'pg'
import type { IntakeSetting } from '../intake-of'

/** Any number that no other lock of the product uses. */
const PUBLISHING = 7_203_114

export async function lockPublishing(owner: ClientBase): Promise<void> {
  await owner.query('select pg_advisory_xact_lock($1)', [PUBLISHING])
}

export async function findNewestHash(owner: ClientBase): Promise<string | null> {
  const { rows } = await owner.query<{ hash: string }>(
    'select hash from catalogue_revision order by published_at desc, hash limit 1',
  )
  return rows[0]?.hash ?? null
}

export async function saveRevision(owner: ClientBase, hash: string, catalogue: Catalogue): Promise<void> {
  await owner.query('insert into catalogue_revision (hash, content) values ($1, $2)', [hash, JSON.stringify(catalogue)])
  await owner.query(
    `insert into catalogue_entry (revision, kind, key, content)
     select $1, list.key, coalesce(entry->>'key', entry->>'id'), entry
     from jsonb_each($2::jsonb) as list(key, entries), jsonb_array_elements(list.entries) as entry
     where jsonb_typeof(list.entries) = 'array'`,
    [hash, JSON.stringify(catalogue)],
  )
}

/**
 * A round per cut-off, closing at its hour or with the day, of a pattern without end those of two years to come;
 * one open round where applications are taken at any time. Rounds of earlier revisions stay: applications may belong to them.
 */
export async function saveRounds(owner: ClientBase, hash: string): Promise<void> {
  await owner.query(
    `insert into round (programme, revision, continuous, cutoff_at)
     select key, revision, false,
       case when calendar->>'closesAt' is null
         then (cutoff::date + 1)::timestamp at time zone (calendar->>'timeZone') - interval '1 millisecond'
         else (cutoff::date + (calendar->>'closesAt')::time) at time zone (calendar->>'timeZone') end
     from catalogue_entry, jsonb_path_query_first(content, '$.calendar') as calendar, lateral (
       select jsonb_array_elements_text(calendar->'cutoffs') as cutoff where calendar->>'kind' = 'dates'
       union all
       select ((calendar->>'first')::date + n * make_interval(months => (calendar->>'everyMonths')::int))::date::text
       from generate_series(0, 1200) as n
       where calendar->>'kind' = 'interval'
         and (calendar->>'first')::date + n * make_interval(months => (calendar->>'everyMonths')::int)
           between current_date and current_date + interval '2 years'
     ) as dates
     where revision = $1 and kind = 'programmes'
     union all
     select key, revision, true, null from catalogue_entry
     where revision = $1 and kind = 'programmes' and content->'calendar'->>'kind' = 'continuous'
     on conflict do nothing`,
    [hash],
  )
}

/** Settings that exist stay as they are. */
export async function saveIntake(owner: ClientBase, settings: readonly IntakeSetting[]): Promise<void> {
  await owner.query(
    `insert into intake_setting (programme, intake, operators)
     select programme, intake, array(select jsonb_array_elements_text(operators))
     from jsonb_to_recordset($1::jsonb) as setting(programme text, intake text, operators jsonb)
     on conflict (programme) do nothing`,
    [JSON.stringify(settings)],
  )
}

/** The fact for the outbox, the trail and whoever reacts, in the transaction that publishes. */
export async function recordPublication(owner: ClientBase, hash: string): Promise<void> {
  await owner.query(
    `with fact as (
       insert into event (type, actor_side, payload)
       values ('catalogue.published', 'system', jsonb_build_object('revision', $1::text)) returning id),
     trail as (
       insert into audit_entry (action, subject, subject_id, event_id)
       select 'catalogue.published', 'catalogue', $1, id from fact)
     select app_enqueue('react-to-event', jsonb_build_object('eventId', id::text)) from fact`,
    [hash],
  )
}
