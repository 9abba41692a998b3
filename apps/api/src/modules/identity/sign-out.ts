import { Injectable } from '@nestjs/common'
import { canIdentity } from '@rechenlotse/domain/identity'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { identityOf } from '../../platform/http/current-identity'
import { endSession } from '../../platform/http/session'
import { Acting } from './acting'
import { permit } from './permit'
import { recordIdentityEvent } from './record-identity-event'

/** Ends this session in the database and takes its cookie back. */
@Injectable()
export class SignOut {
  constructor(private readonly acting: Acting) {}

  async execute(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const who = identityOf(request)
    const personId = who.personId ?? ''
    await this.acting.run(who, async (tx, actor) => {
      permit(canIdentity(actor, 'sign-out', { personId }))
      await recordIdentityEvent(tx, 'identity.signed-out', { personId })
    })
    await endSession(request, reply)
  }
}
