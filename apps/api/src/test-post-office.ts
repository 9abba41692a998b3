import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

interface Waiting {
  readonly fits: (mail: ParsedMail) => boolean
  readonly take: (mail: ParsedMail) => void
}

const isTo = (mail: ParsedMail, recipient: string): boolean =>
  [mail.to ?? []].flat().some(({ value }) => value.some(({ address }) => address === recipient))

/** A real SMTP receiver that keeps what arrives and hands each mail out once. */
export class PostOffice {
  private readonly arrived: ParsedMail[] = []
  private readonly waiting: Waiting[] = []
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        this.sort(mail)
        done()
      }, done)
    },
  })

  async open(): Promise<string> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready))
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`
  }

  /** The next mail to this recipient whose subject or text says `words`. */
  next(recipient: string, words: RegExp): Promise<ParsedMail> {
    const fits = (mail: ParsedMail) => isTo(mail, recipient) && words.test(`${mail.subject}\n${mail.text}`)
    const index = this.arrived.findIndex(fits)
    const [mail] = index < 0 ? [] : this.arrived.splice(index, 1)
    return mail ? Promise.resolve(mail) : new Promise((take) => this.waiting.push({ fits, take }))
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(done))
  }

  private sort(mail: ParsedMail): void {
    const index = this.waiting.findIndex(({ fits }) => fits(mail))
    const [waiting] = index < 0 ? [] : this.waiting.splice(index, 1)
    if (waiting) waiting.take(mail)
    else this.arrived.push(mail)
  }
}

/** The token of the one link to this page in the mail. */
export const tokenIn = (mail: ParsedMail, page: string): string => {
  const found = new RegExp(`https?://\\S+${page}#token=([\\w-]+)`).exec(mail.text ?? '')?.[1]
  if (found === undefined) throw new Error(`no link to ${page} in: ${mail.text}`)
  return found
}
