import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Post, Query, Redirect } from '@nestjs/common'
import { RouteConfig } from '@nestjs/platform-fastify'
import { ApiCreatedResponse, ApiFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Identity } from '../../platform/http/current-identity'
import { ExistingId } from '../../platform/http/existing-id.pipe'
import { Route } from '../../platform/http/route'
import { NeedTokenDto, SharedNeedDto, ShareLinkDto, UnsubscribeLinkDto } from './dto/shared-need.dto'
import { ShareNeed } from './share-need'
import { Unsubscribe } from './unsubscribe'

/**
 * What links do: show a need, end its mails. Tokens travel in bodies, so that no log of addresses holds one; only mail
 * programs know nothing but an address.
 */
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

  @Post('unsubscriptions/one-click')
  @HttpCode(204)
  @RouteConfig({ takesForm: true })
  @Route({ public: true, audit: 'matching.unsubscribe-from-mail' })
  unsubscribeFromMail(@Query() { token }: UnsubscribeLinkDto, @Ip() address: string): Promise<void> {
    return this.unsubscription.execute(token, address)
  }

  /** Mail programs that know no one-click open the same address in a browser: it ends nothing, it leads to the button. */
  @Get('unsubscriptions/one-click')
  @Redirect()
  @ApiFoundResponse({ description: 'The page that asks once more' })
  @Route({ public: true, audit: 'matching.open-unsubscription' })
  openUnsubscription(@Query() { token, locale }: UnsubscribeLinkDto): { readonly url: string } {
    return { url: `${locale === 'en' ? '/en' : ''}/needs/unsubscribe#token=${encodeURIComponent(token)}` }
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
