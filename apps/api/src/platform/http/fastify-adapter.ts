import { randomUUID } from 'node:crypto'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config/config'
import { bareHeaders } from './bare-headers'
import { answerBrokenConnection } from './broken-connection'
import { registerJsonBodies } from './json-body'
import { answerWithProblem } from './problem.filter'

const LARGEST_BODY_BYTES = 256 * 1024
const LONGEST_REQUEST_MS = 60_000

const withoutQuery = (request: FastifyRequest) => ({ method: request.method, path: request.url.split('?')[0] })

/** No query, no headers, no addresses of people in the log. */
function logging({ logLevel }: Config) {
  return { level: logLevel, serializers: { req: withoutQuery }, redact: ['*.password', '*.token', '*.email'] }
}

export function fastifyAdapter(config: Config): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY_BYTES,
    requestTimeout: LONGEST_REQUEST_MS,
    trustProxy: (_address: string, hop: number) => hop < config.trustedProxies,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logger: config.logLevel === 'silent' ? false : logging(config),
    // Node would answer a request without a host itself; ours is in house style.
    http: { requireHostHeader: false },
    clientErrorHandler: answerBrokenConnection,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerWithProblem(error, request, reply.headers(bareHeaders)),
  })
  registerJsonBodies(adapter.getInstance() as unknown as FastifyInstance)
  return adapter
}
