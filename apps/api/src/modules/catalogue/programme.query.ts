import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { listRounds } from './catalogue.repository'
import { CatalogueStates } from './catalogue-state'
import type { ProgrammeDto } from './dto/programme.dto'
import { programmeView } from './programme-views'

/** One programme with everything that is known about it, and its rounds. */
@Injectable()
export class ProgrammeQuery {
  constructor(
    private readonly states: CatalogueStates,
    private readonly database: Database,
  ) {}

  async read(key: string): Promise<ProgrammeDto> {
    const state = await this.states.current()
    const programme = state.catalogue.programmes.find((found) => found.key === key)
    if (programme === undefined) throw new RefusalError({ kind: 'not-found', code: 'catalogue.programme-not-found' })
    return programmeView(programme, state, await listRounds(this.database.open, key))
  }
}
