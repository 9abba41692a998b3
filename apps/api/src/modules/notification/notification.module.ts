import { Module } from '@nestjs/common'
import { MailboxController } from './mailbox.controller'
import { MailboxQuery } from './mailbox.query'

@Module({ controllers: [MailboxController], providers: [MailboxQuery] })
export class NotificationModule {}
