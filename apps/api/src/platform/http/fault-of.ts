import { HttpException } from '@nestjs/common'
import type { RefusalKind } from '@rechenlotse/domain/identity'
import type { Fault } from './problem'
import { RefusalError } from './refusal-error'

const statusOfKind: Readonly<Record<RefusalKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unprocessable: 422,
  'too-many': 429,
}

const codes: Readonly<Record<number, string>> = {
  400: 'http.malformed',
  401: 'http.unauthenticated',
  403: 'http.forbidden',
  404: 'http.not-found',
  405: 'http.method-not-allowed',
  408: 'http.too-slow',
  413: 'http.body-too-large',
  414: 'http.address-too-long',
  415: 'http.media-type-not-supported',
  416: 'http.range-not-satisfiable',
  431: 'http.headers-too-large',
  503: 'http.not-ready',
}

/** The code of an answer that nobody of ours thought of. */
export const codeOfStatus = (status: number): string =>
  codes[status] ?? (status < 500 ? 'http.malformed' : unknownFault.code)

const ourCode = /^[a-z]+\.[a-z0-9-]+$/

export const unknownFault: Fault = { status: 500, code: 'http.unexpected' }

function fastifyFault(error: unknown): Fault | null {
  const { statusCode } = error as { statusCode?: unknown }
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode > 499) return null
  return { status: statusCode, code: codeOfStatus(statusCode) }
}

/** What the caller is told of an error; whatever is not known tells nothing. */
export function faultOf(error: unknown): Fault {
  if (error instanceof RefusalError) {
    const { kind, code, params, errors } = error.refusal
    return { status: statusOfKind[kind], code, params, errors }
  }
  if (error instanceof HttpException) {
    const status = error.getStatus()
    return { status, code: ourCode.test(error.message) ? error.message : codeOfStatus(status) }
  }
  return (error instanceof Error ? fastifyFault(error) : null) ?? unknownFault
}
