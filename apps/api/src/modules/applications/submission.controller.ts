import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common'
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Identity } from '../../platform/http/current-identity'
import { ExistingId } from '../../platform/http/existing-id.pipe'
import { IdempotencyKey } from '../../platform/http/request-headers'
import { Route } from '../../platform/http/route'
import { ApplicationViewDto } from './dto/application-view.dto'
import { RequestAdviceDto } from './dto/request-advice.dto'
import { SubmitApplicationDto } from './dto/submit-application.dto'
import { WithdrawApplicationDto } from './dto/withdraw-application.dto'
import { RequestAdvice } from './request-advice'
import { SubmitApplication } from './submit-application'
import { WithdrawApplication } from './withdraw-application'

const oneEffect = {
  name: 'Idempotency-Key',
  required: false,
  description: 'Sent again with the same body: one effect, the same answer',
}

@ApiTags('applications')
@Controller()
export class SubmissionController {
  constructor(
    private readonly submission: SubmitApplication,
    private readonly withdrawal: WithdrawApplication,
    private readonly advice: RequestAdvice,
  ) {}

  @Post('applications/:id/submission')
  @HttpCode(200)
  @ApiHeader(oneEffect)
  @ApiOkResponse({ type: ApplicationViewDto })
  @Route({ policy: 'applications.submit', audit: 'applications.submit' })
  submit(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @IdempotencyKey() key: string | null,
    @Body() body: SubmitApplicationDto,
  ): Promise<ApplicationViewDto> {
    return this.submission.execute(who, { id, key, body })
  }

  @Post('applications/:id/withdrawal')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationViewDto })
  @Route({ policy: 'applications.withdraw', audit: 'applications.withdraw' })
  withdraw(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() body: WithdrawApplicationDto,
  ): Promise<ApplicationViewDto> {
    return this.withdrawal.execute(who, id, body)
  }

  @Post('advice-requests')
  @ApiHeader(oneEffect)
  @ApiCreatedResponse({ type: ApplicationViewDto })
  @Route({ policy: 'identity.act-for-organisation', audit: 'applications.request-advice' })
  requestAdvice(
    @Identity() who: RequestIdentity,
    @IdempotencyKey() key: string | null,
    @Body() wish: RequestAdviceDto,
  ): Promise<ApplicationViewDto> {
    return this.advice.execute(who, key, wish)
  }
}
