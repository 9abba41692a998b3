import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Config } from '../../platform/config/config'
import { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { listRounds } from './catalogue.repository'
import { CatalogueStates } from './catalogue-state'
import { programmeView } from './programme-views'
import type { ReadyAnswer } from './ready-answers'

/** One programme with everything that is known about it, and its rounds. */
@Injectable()
export class ProgrammeQuery {
  constructor(
    private readonly states: CatalogueStates,
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  async read(key: string): Promise<ReadyAnswer> {
    const current = await this.states.current()
    const programme = current.catalogue.programmes.find((found) => found.key === key)
    if (programme === undefined) throw new RefusalError({ kind: 'not-found', code: 'catalogue.programme-not-found' })
    const rounds = await listRounds(this.database.open, key)
    const digest = createHash('sha256').update(JSON.stringify(rounds)).digest('hex').slice(0, 12)
    return {
      name: `programmes/${key}`,
      state: `${current.state}.${digest}`,
      make: () => ({ ...programmeView(programme, current, rounds), isDemo: !this.config.production }),
    }
  }
}
