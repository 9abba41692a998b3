import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { identityRefusals } from '@rechenlotse/domain/identity'
import { identityOf } from './current-identity'
import { RefusalError } from './refusal-error'
import { routeMetadata, type RouteDeclaration } from './route'

/** Default deny: a handler without a declaration answers nobody, one with a policy answers no anonymous caller. */
@Injectable()
export class RouteGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const declared = this.reflector.get<RouteDeclaration | undefined>(routeMetadata, context.getHandler())
    if (declared === undefined) throw new RefusalError({ kind: 'forbidden', code: 'http.route-not-declared' })
    if ('public' in declared || identityOf(context.switchToHttp().getRequest()).personId !== null) return true
    throw new RefusalError(identityRefusals.signInNeeded)
  }
}
