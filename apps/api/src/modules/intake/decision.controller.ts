import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Identity } from '../../platform/http/current-identity'
import { ExistingId } from '../../platform/http/existing-id.pipe'
import { RefusalError } from '../../platform/http/refusal-error'
import { Route } from '../../platform/http/route'
import { AssignOperator } from './assign-operator'
import { DecideCase } from './decide-case'
import { CaseViewDto } from './dto/case-view.dto'
import {
  AnswerAdviceDto,
  ApproveCaseDto,
  AssignOperatorDto,
  DeclineCaseDto,
  ForwardCaseDto,
} from './dto/desk-actions.dto'
import { ForwardCase } from './forward-case'

const refuseBackwards = ({ startsOn, endsOn }: ApproveCaseDto): void => {
  if (startsOn === undefined || endsOn === undefined || startsOn <= endsOn) return
  const fault = { pointer: '/endsOn', code: 'intake.ends-before-it-starts' }
  throw new RefusalError({ kind: 'unprocessable', code: 'http.invalid-input', errors: [fault] })
}

@ApiTags('intake')
@Controller('desk/cases/:id')
export class DecisionController {
  constructor(
    private readonly deciding: DecideCase,
    private readonly forwarding: ForwardCase,
    private readonly assigning: AssignOperator,
  ) {}

  @Post('forwarding')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseViewDto })
  @Route({ policy: 'intake.forward', audit: 'intake.forward' })
  forward(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() body: ForwardCaseDto,
  ): Promise<CaseViewDto> {
    return this.forwarding.execute(who, id, body)
  }

  @Post('assignment')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseViewDto })
  @Route({ policy: 'intake.assign', audit: 'intake.assign' })
  assign(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() body: AssignOperatorDto,
  ): Promise<CaseViewDto> {
    return this.assigning.execute(who, id, body)
  }

  @Post('approval')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseViewDto })
  @Route({ policy: 'intake.approve', audit: 'intake.approve' })
  approve(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() { amount, ...approval }: ApproveCaseDto,
  ): Promise<CaseViewDto> {
    refuseBackwards(approval)
    const granted = amount === undefined ? {} : { gpuHours: amount }
    return this.deciding.execute(who, id, { ...approval, ...granted, outcome: 'approved' })
  }

  @Post('decline')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseViewDto })
  @Route({ policy: 'intake.decline', audit: 'intake.decline' })
  decline(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() body: DeclineCaseDto,
  ): Promise<CaseViewDto> {
    return this.deciding.execute(who, id, { ...body, outcome: 'declined' })
  }

  @Post('advice')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseViewDto })
  @Route({ policy: 'intake.answer', audit: 'intake.answer-advice' })
  answer(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() body: AnswerAdviceDto,
  ): Promise<CaseViewDto> {
    return this.deciding.execute(who, id, { ...body, outcome: 'answered' })
  }
}
