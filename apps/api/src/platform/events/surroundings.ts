import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/clock'
import { Config } from '../config/config'
import type { ReactionContext } from './reactions'

/** What reactions find around them beside the data. */
@Injectable()
export class Surroundings {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  now(): Omit<ReactionContext, 'tx'> {
    return { config: this.config, now: this.clock.now() }
  }
}
