import { Controller, Get, Param, UseGuards } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import { ExistingId } from '../../platform/http/existing-id.pipe'
import { Route } from '../../platform/http/route'
import { MailboxDto, MailDto } from './dto/mailbox.dto'
import { MailboxQuery } from './mailbox.query'
import { OwnHost } from './own-host'

@ApiTags('notification')
@Controller('mailbox')
@UseGuards(OwnHost)
export class MailboxController {
  constructor(private readonly mailbox: MailboxQuery) {}

  @Get()
  @ApiOkResponse({ type: MailboxDto })
  @Route({ public: true, audit: 'notification.list-mailbox' })
  list(): Promise<MailboxDto> {
    return this.mailbox.list()
  }

  @Get(':id')
  @ApiOkResponse({ type: MailDto })
  @Route({ public: true, audit: 'notification.read-mailbox' })
  read(@Param('id', ExistingId) id: string): Promise<MailDto> {
    return this.mailbox.read(id)
  }
}
