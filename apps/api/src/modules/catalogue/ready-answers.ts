import { Injectable } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { prepareAnswer, sendPrepared, type PreparedAnswer } from '../../platform/http/prepared-answer'

export interface ReadyAnswer {
  /** Names the answer among all others of the same state. */
  readonly name: string
  /** What the answer depends on; another state makes the kept answer worthless. */
  readonly state: string
  make(): unknown
}

const type = 'application/json; charset=utf-8'

/** Answers that everybody gets alike: serialised and compressed once per state, and not sent again to whoever has them. */
@Injectable()
export class ReadyAnswers {
  private readonly kept = new Map<string, PreparedAnswer>()

  send(answer: ReadyAnswer, request: FastifyRequest, reply: FastifyReply): void {
    sendPrepared({ state: answer.state, prepare: () => this.prepared(answer) }, { request, reply })
  }

  private prepared({ name, state, make }: ReadyAnswer): PreparedAnswer {
    const kept = this.kept.get(name)
    if (kept?.state === state) return kept
    const fresh = prepareAnswer({ state, type, text: JSON.stringify(make()) })
    this.kept.set(name, fresh)
    return fresh
  }
}
