import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface TestMailServer {
  readonly url: string
  /** What arrived, in order. */
  readonly mails: readonly ParsedMail[]
  /** How many deliveries are turned away before the next one is taken. */
  refuse(times: number): void
  close(): Promise<void>
}

/** A real SMTP server on a free port that reads what it is sent. */
export async function startMailServer(): Promise<TestMailServer> {
  const mails: ParsedMail[] = []
  let refusals = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      simpleParser(stream).then((mail) => {
        if (refusals > 0) {
          refusals -= 1
          done(Object.assign(new Error('busy'), { responseCode: 451 }))
          return
        }
        mails.push(mail)
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (times) => {
      refusals = times
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
