import { Injectable } from '@nestjs/common'
import type { Actor, RequestIdentity } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'
import { Acting } from '../identity'
import { MatchVerdict } from './match-verdict'

/** The one transaction of a desk's request. The catalogue is looked up before it: a request never holds two connections. */
@Injectable()
export class AtDesk {
  constructor(
    private readonly acting: Acting,
    private readonly verdict: MatchVerdict,
  ) {}

  async run<Result>(who: RequestIdentity, work: (tx: Transaction, actor: Actor) => Promise<Result>): Promise<Result> {
    await this.verdict.refresh()
    return this.acting.run(who, work)
  }
}
