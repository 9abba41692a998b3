import { Body, Controller, Delete, HttpCode, Ip, Param, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Identity } from '../../platform/http/current-identity'
import { ExistingId } from '../../platform/http/existing-id.pipe'
import { Route } from '../../platform/http/route'
import { NeedTokenDto, SharedNeedDto, ShareLinkDto } from './dto/shared-need.dto'
import { ShareNeed } from './share-need'
import { Unsubscribe } from './unsubscribe'

/** What links do: show a need, end its mails. Tokens travel in bodies, so that no log of addresses holds one. */
@ApiTags('matching')
@Controller('needs')
export class NeedLinksController {
  constructor(
    private readonly sharing: ShareNeed,
    private readonly unsubscription: Unsubscribe,
  ) {}

  @Post('shared')
  @HttpCode(200)
  @ApiOkResponse({ type: SharedNeedDto })
  @Route({ public: true, audit: 'matching.read-shared-need' })
  open(@Body() { token }: NeedTokenDto, @Ip() address: string): Promise<SharedNeedDto> {
    return this.sharing.open(token, address)
  }

  @Post('unsubscriptions')
  @HttpCode(204)
  @Route({ public: true, audit: 'matching.unsubscribe' })
  unsubscribe(@Body() { token }: NeedTokenDto, @Ip() address: string): Promise<void> {
    return this.unsubscription.execute(token, address)
  }

  @Post(':id/share')
  @ApiCreatedResponse({ type: ShareLinkDto })
  @Route({ policy: 'matching.share-need', audit: 'matching.share-need' })
  share(@Identity() who: RequestIdentity, @Param('id', ExistingId) id: string): Promise<ShareLinkDto> {
    return this.sharing.share(who, id)
  }

  @Delete(':id/share')
  @HttpCode(204)
  @Route({ policy: 'matching.share-need', audit: 'matching.end-sharing' })
  endSharing(@Identity() who: RequestIdentity, @Param('id', ExistingId) id: string): Promise<void> {
    return this.sharing.end(who, id)
  }
}
