import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { faultOf } from './fault-of'
import { problemMediaType, problemOf } from './problem'

/** The one place where errors become answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    answerWithProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>())
  }
}

export function answerWithProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const fault = faultOf(error)
  if (fault.status >= 500) request.log.error({ err: error, reference: request.id }, fault.code)
  const waitSeconds = fault.params?.['retryAfterSeconds']
  if (typeof waitSeconds === 'number') void reply.header('retry-after', waitSeconds)
  void reply.code(fault.status).type(problemMediaType).send(problemOf(fault, request.id))
}
