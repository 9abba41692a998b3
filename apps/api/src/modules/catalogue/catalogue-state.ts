import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { dayInGermany } from '@rechenlotse/domain/matching'
import { Clock } from '../../platform/clock/clock'
import type { Viewpoint } from './programme-views'
import { PublishedCatalogue } from './published-catalogue'

export interface CatalogueState extends Viewpoint {
  readonly publishedAt: Date
  /** Revision, settings and day: all that a page of the catalogue depends on, save its rounds. */
  readonly state: string
}

/** What a page of the catalogue is made from: two statements, whatever its length. */
@Injectable()
export class CatalogueStates {
  constructor(
    private readonly published: PublishedCatalogue,
    private readonly clock: Clock,
  ) {}

  async current(): Promise<CatalogueState> {
    const [{ revision, publishedAt, catalogue }, settings] = await Promise.all([
      this.published.current(),
      this.published.intakeSettings(),
    ])
    const asOf = dayInGermany(this.clock.now())
    const digest = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 12)
    return { revision, publishedAt, catalogue, settings, asOf, state: `${revision}.${digest}.${asOf}` }
  }
}
