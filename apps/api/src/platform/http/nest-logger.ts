import type { LoggerService } from '@nestjs/common'
import type { FastifyBaseLogger } from 'fastify'

/** Nest's own messages go the way of all others. */
export function nestLogger(log: FastifyBaseLogger): LoggerService {
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (message: unknown, ...details: unknown[]) =>
      log[level]({ details }, String(message))
  return {
    log: at('debug'),
    debug: at('debug'),
    verbose: at('debug'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('error'),
  }
}
