import { Injectable } from '@nestjs/common'
import { WorkerDatabase } from '../database/worker-database'
import { claimMail, markSent } from './mail.repository'
import { MailTransport } from './mail-transport'

/** Sends one kept mail; fails when the server does not take it, so that the job comes again. */
@Injectable()
export class SendMail {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly transport: MailTransport,
  ) {}

  execute(mailId: string): Promise<void> {
    return this.database.run(async (tx) => {
      const mail = await claimMail(tx, mailId)
      if (mail === null) return
      await this.transport.send(mail)
      await markSent(tx, mailId)
    })
  }
}
