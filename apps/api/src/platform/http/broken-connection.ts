import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { bareHeaders } from './bare-headers'
import { codeOfStatus } from './fault-of'
import { problemMediaType, problemOf } from './problem'

const statusOf: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** Answers what never became a request: the parser gave up, so the answer is written by hand and the line is closed. */
export function answerBrokenConnection(fault: NodeJS.ErrnoException, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = statusOf[fault.code ?? ''] ?? 400
  const body = JSON.stringify(problemOf({ status, code: codeOfStatus(status) }, randomUUID()))
  const headers = {
    ...bareHeaders,
    'content-type': problemMediaType,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
}
