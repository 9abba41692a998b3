import { sessionLimits } from '@rechenlotse/domain/identity'
import type { Session } from 'fastify'
import type { Pool } from 'pg'

type Done = (fault?: unknown) => void
type Found = (fault: unknown, session?: Session | null) => void

/** Sessions in PostgreSQL, each reached by its secret id alone: the role of requests cannot look into their table. */
export class SessionStore {
  constructor(private readonly pool: Pool) {}

  get(sid: string, found: Found): void {
    this.pool
      .query<{ session: Session | null }>('select app_session($1, $2) as session', [sid, sessionLimits.idleSeconds])
      .then(({ rows }) => found(null, rows[0]?.session ?? null), found)
  }

  set(sid: string, session: Session, done: Done): void {
    this.ask('select app_keep_session($1, $2, $3)', [sid, JSON.stringify(session), sessionLimits.idleSeconds], done)
  }

  destroy(sid: string, done: Done): void {
    this.ask('select app_end_session($1)', [sid], done)
  }

  private ask(sql: string, values: unknown[], done: Done): void {
    this.pool.query(sql, values).then(() => done(), done)
  }
}
