import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { createTransport, type Transporter } from 'nodemailer'
import { Config } from '../config/config'

export interface OutgoingMail {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly locale: string
  readonly unsubscribe: string | null
}

/** Shorter than a database transaction may last: the mail's row is locked while it is handed over. */
const PATIENCE_MS = 5_000

/** Hands mails to the SMTP server of the configuration. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transporter: Transporter | null

  constructor(private readonly config: Config) {
    const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }
    this.transporter =
      config.smtpUrl === null ? null : createTransport({ url: config.smtpUrl, pool: true, ...patience })
  }

  /** The Message-ID stays the same over all attempts, so that a receiver can tell a repetition. */
  async send(mail: OutgoingMail): Promise<void> {
    if (this.transporter === null) throw new Error('Mail cannot be sent: SMTP_URL is not set')
    const domain = this.config.mailFrom.replace(/^.*@/, '').replace(/>.*$/, '')
    await this.transporter.sendMail({
      from: this.config.mailFrom,
      to: { name: '', address: mail.recipient },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: `<${mail.id}@${domain}>`,
      ...(mail.unsubscribe !== null && { list: { unsubscribe: mail.unsubscribe } }),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': mail.locale,
        ...(mail.unsubscribe !== null && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }

  onApplicationShutdown(): void {
    this.transporter?.close()
  }
}
