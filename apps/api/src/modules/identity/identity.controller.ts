import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Identity } from '../../platform/http/current-identity'
import { Route } from '../../platform/http/route'
import { MeDto } from './dto/me.dto'
import { SignInDto } from './dto/sign-in.dto'
import { UpdateMeDto } from './dto/update-me.dto'
import { MeQuery } from './me.query'
import { SignIn } from './sign-in'
import { SignOut } from './sign-out'
import { UpdateMe } from './update-me'

@ApiTags('identity')
@Controller()
export class IdentityController {
  constructor(
    private readonly me: MeQuery,
    private readonly update: UpdateMe,
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
  ) {}

  @Get('me')
  @ApiOkResponse({ type: MeDto })
  @Route({ public: true, audit: 'identity.read-me' })
  readMe(@Identity() who: RequestIdentity): Promise<MeDto> {
    return this.me.read(who)
  }

  @Patch('me')
  @ApiOkResponse({ type: MeDto })
  @Route({ policy: 'identity.update-me', audit: 'identity.update-me' })
  updateMe(@Identity() who: RequestIdentity, @Body() change: UpdateMeDto): Promise<MeDto> {
    return this.update.execute(who, change)
  }

  @Post('auth/sessions')
  @HttpCode(200)
  @ApiOkResponse({ type: MeDto })
  @Route({ public: true, audit: 'identity.sign-in' })
  openSession(
    @Body() credentials: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    return this.signIn.execute(credentials, request, reply)
  }

  @Delete('auth/sessions/current')
  @HttpCode(204)
  @Route({ policy: 'identity.sign-out', audit: 'identity.sign-out' })
  closeSession(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.signOut.execute(request, reply)
  }
}
