import { Injectable } from '@nestjs/common'
import { Config } from '../../platform/config/config'
import { WorkerDatabase } from '../../platform/database/worker-database'
import { RefusalError } from '../../platform/http/refusal-error'
import type { MailboxDto, MailDto, MailSummaryDto } from './dto/mailbox.dto'

const MOST_SHOWN = 200

/** Mails that would have been sent: only on a machine without mail configuration, never in production. */
@Injectable()
export class MailboxQuery {
  constructor(
    private readonly config: Config,
    private readonly database: WorkerDatabase,
  ) {}

  async list(): Promise<MailboxDto> {
    this.refuseWhereMailIsReal()
    const items = await this.database.run(
      (tx) => tx.$queryRaw<MailSummaryDto[]>`
        select id, recipient, locale, subject, tag, created_at as "createdAt" from mail
        order by created_at desc, id limit ${MOST_SHOWN}`,
    )
    return { items }
  }

  async read(id: string): Promise<MailDto> {
    this.refuseWhereMailIsReal()
    const rows = await this.database.run(
      (tx) => tx.$queryRaw<MailDto[]>`
        select id, recipient, locale, subject, tag, created_at as "createdAt", text, html from mail where id = ${id}::uuid`,
    )
    const [mail] = rows
    if (mail === undefined) throw new RefusalError({ kind: 'not-found', code: 'notification.mail-not-found' })
    return mail
  }

  private refuseWhereMailIsReal(): void {
    if (this.config.production || this.config.smtpUrl !== null)
      throw new RefusalError({ kind: 'not-found', code: 'http.not-found' })
  }
}
