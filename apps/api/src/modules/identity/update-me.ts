import { Injectable } from '@nestjs/common'
import { canIdentity, isReadable, singleLine, type RequestIdentity } from '@rechenlotse/domain/identity'
import { RefusalError } from '../../platform/http/refusal-error'
import { Acting } from './acting'
import type { MeDto } from './dto/me.dto'
import type { UpdateMeDto } from './dto/update-me.dto'
import { updatePerson } from './identity.repository'
import { MeQuery } from './me.query'
import { permit } from './permit'
import { recordIdentityEvent } from './record-identity-event'

/** Changes the own name or language. */
@Injectable()
export class UpdateMe {
  constructor(
    private readonly acting: Acting,
    private readonly me: MeQuery,
  ) {}

  async execute(who: RequestIdentity, { name, locale }: UpdateMeDto): Promise<MeDto> {
    const line = name === undefined ? undefined : singleLine(name)
    if (name !== undefined && !isReadable(name))
      throw new RefusalError({
        kind: 'unprocessable',
        code: 'identity.name-missing',
        errors: [{ pointer: '/name', code: 'identity.name-missing' }],
      })
    const change = { ...(line !== undefined && { name: line }), ...(locale && { locale }) }
    const personId = who.personId ?? ''
    await this.acting.run(who, async (tx, actor) => {
      permit(canIdentity(actor, 'update-me', { personId }))
      if (Object.keys(change).length === 0) return
      await updatePerson(tx, personId, change)
      await recordIdentityEvent(tx, 'identity.person-updated', { personId })
    })
    return this.me.read(who)
  }
}
