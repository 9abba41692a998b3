import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Identity } from '../../platform/http/current-identity'
import { ExistingId } from '../../platform/http/existing-id.pipe'
import { Route } from '../../platform/http/route'
import { AssignOperator } from './assign-operator'
import { DecideCase } from './decide-case'
import { CaseViewDto } from './dto/case-view.dto'
import { ApproveCaseDto, AssignOperatorDto, DeclineCaseDto, ForwardCaseDto } from './dto/desk-actions.dto'
import { ForwardCase } from './forward-case'

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
    @Body() { version, reason, amount }: ApproveCaseDto,
  ): Promise<CaseViewDto> {
    return this.deciding.execute(who, id, { version, reason, outcome: 'approved', gpuHours: amount ?? null })
  }

  @Post('decline')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseViewDto })
  @Route({ policy: 'intake.decline', audit: 'intake.decline' })
  decline(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() { version, reason }: DeclineCaseDto,
  ): Promise<CaseViewDto> {
    return this.deciding.execute(who, id, { version, reason, outcome: 'declined', gpuHours: null })
  }
}
