import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { Config } from '../../platform/config/config'
import { isLoopback } from '../../platform/config/is-loopback'
import { RefusalError } from '../../platform/http/refusal-error'

/** A foreign name that was led to this machine (DNS rebinding) makes a foreign page: it reads no mail. */
@Injectable()
export class OwnHost implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const { hostname } = context.switchToHttp().getRequest<FastifyRequest>()
    const { publicUrl } = this.config
    if (isLoopback(hostname) || (publicUrl !== null && hostname === new URL(publicUrl).hostname)) return true
    throw new RefusalError({ kind: 'not-found', code: 'http.not-found' })
  }
}
