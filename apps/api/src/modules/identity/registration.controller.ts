import { Body, Controller, HttpCode, Ip, Post, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import { Route } from '../../platform/http/route'
import { ChangePassword } from './change-password'
import { ConfirmMail } from './confirm-mail'
import { ChangePasswordDto } from './dto/change-password.dto'
import { ConfirmMailDto } from './dto/confirm-mail.dto'
import { RegisterDto } from './dto/register.dto'
import { RequestPasswordResetDto } from './dto/request-password-reset.dto'
import { RegisterPerson } from './register-person'
import { RequestPasswordReset } from './request-password-reset'

/** The doors for people who are not signed in. */
@ApiTags('identity')
@Controller('auth')
export class RegistrationController {
  constructor(
    private readonly registration: RegisterPerson,
    private readonly confirmation: ConfirmMail,
    private readonly reset: RequestPasswordReset,
    private readonly change: ChangePassword,
  ) {}

  @Post('registrations')
  @HttpCode(202)
  @Route({ public: true, audit: 'identity.register' })
  register(@Body() wish: RegisterDto, @Ip() address: string): Promise<void> {
    return this.registration.execute(wish, address)
  }

  @Post('mail-confirmations')
  @HttpCode(204)
  @Route({ public: true, audit: 'identity.confirm-mail' })
  confirmMail(@Body() wish: ConfirmMailDto, @Ip() address: string): Promise<void> {
    return this.confirmation.execute(wish, address)
  }

  @Post('password-resets')
  @HttpCode(202)
  @Route({ public: true, audit: 'identity.request-password-reset' })
  requestPasswordReset(@Body() { email }: RequestPasswordResetDto, @Req() request: FastifyRequest): Promise<void> {
    return this.reset.execute(email, request)
  }

  @Post('password-changes')
  @HttpCode(204)
  @Route({ public: true, audit: 'identity.change-password' })
  changePassword(@Body() change: ChangePasswordDto, @Ip() address: string): Promise<void> {
    return this.change.execute(change, address)
  }
}
