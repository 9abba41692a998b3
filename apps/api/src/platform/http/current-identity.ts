import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import type { FastifyRequest } from 'fastify'

export const identityOf = (request: Pick<FastifyRequest, 'user'>): RequestIdentity => ({
  personId: request.user?.personId ?? null,
})

/** Whose session this request carries; what the person may do is read fresh inside the transaction. */
export const Identity = createParamDecorator((_: unknown, context: ExecutionContext): RequestIdentity =>
  identityOf(context.switchToHttp().getRequest()),
)
