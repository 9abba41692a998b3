import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { everyWrite, tooManyWrites, unlimitedWrites, writeLimits, type WriteLimit } from '@rechenlotse/domain/identity'
import type { FastifyRequest } from 'fastify'
import { Clock } from '../../platform/clock/clock'
import { Database } from '../../platform/database/database'
import { identityOf } from '../../platform/http/current-identity'
import { RefusalError } from '../../platform/http/refusal-error'
import { routeMetadata, type RouteDeclaration } from '../../platform/http/route'
import { addWrite } from './attempts.repository'

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Limits what signed-in people write, whichever route it is; its own transaction: a refused command is counted too. */
@Injectable()
export class CountWrites implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    const { personId } = identityOf(request)
    const route = this.reflector.get<RouteDeclaration | undefined>(routeMetadata, context.getHandler())
    if (personId === null || route === undefined || reads.has(request.method)) return true
    if ('public' in route || unlimitedWrites.includes(route.audit)) return true
    const own = writeLimits[route.audit]
    await this.take(personId, 'write', everyWrite)
    if (own !== undefined) await this.take(personId, route.audit, own)
    return true
  }

  private async take(personId: string, limit: string, { byPerson, byOrganisation, withinSeconds }: WriteLimit) {
    const now = this.clock.now().getTime()
    const length = withinSeconds * 1000
    const start = new Date(Math.floor(now / length) * length)
    const end = new Date(start.getTime() + length)
    const hits = await this.database.run({ personId }, (tx) => addWrite(tx, { limit, personId, start, end }))
    if (hits.person > byPerson || hits.organisation > byOrganisation)
      throw new RefusalError(tooManyWrites(Math.ceil((end.getTime() - now) / 1000)))
  }
}
