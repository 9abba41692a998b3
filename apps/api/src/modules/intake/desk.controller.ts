import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Identity } from '../../platform/http/current-identity'
import { ExistingId } from '../../platform/http/existing-id.pipe'
import { Route } from '../../platform/http/route'
import { AlternativesQuery } from './alternatives.query'
import { AskApplicant } from './ask-applicant'
import { AtDesk } from './at-desk'
import { CaseQuery } from './case.query'
import { readDestinations } from './destinations.query'
import { AlternativesDto } from './dto/case-parts.dto'
import { CaseViewDto } from './dto/case-view.dto'
import { AskApplicantDto, TakeCaseDto, WriteMessageDto } from './dto/desk-actions.dto'
import { DestinationsDto, QueueDto, QueueRequestDto } from './dto/queue.dto'
import { readQueue } from './queue.query'
import { TakeCase } from './take-case'
import { WriteMessage } from './write-message'

@ApiTags('intake')
@Controller('desk')
export class DeskController {
  constructor(
    private readonly desk: AtDesk,
    private readonly cases: CaseQuery,
    private readonly taking: TakeCase,
    private readonly asking: AskApplicant,
    private readonly writing: WriteMessage,
    private readonly alternatives: AlternativesQuery,
  ) {}

  @Get('cases')
  @ApiOkResponse({ type: QueueDto })
  @Route({ policy: 'intake.work-at-desk', audit: 'intake.list' })
  queue(@Identity() who: RequestIdentity, @Query() request: QueueRequestDto): Promise<QueueDto> {
    return this.desk.run(who, (tx, actor) => readQueue(tx, actor, request))
  }

  @Get('destinations')
  @ApiOkResponse({ type: DestinationsDto })
  @Route({ policy: 'intake.work-at-desk', audit: 'intake.list-destinations' })
  async destinations(@Identity() who: RequestIdentity): Promise<DestinationsDto> {
    return { items: await this.desk.run(who, readDestinations) }
  }

  @Get('cases/:id')
  @ApiOkResponse({ type: CaseViewDto })
  @Route({ policy: 'intake.read', audit: 'intake.read' })
  read(@Identity() who: RequestIdentity, @Param('id', ExistingId) id: string): Promise<CaseViewDto> {
    return this.desk.run(who, (tx, actor) => this.cases.read(tx, actor, id))
  }

  @Get('cases/:id/alternatives')
  @ApiOkResponse({ type: AlternativesDto })
  @Route({ policy: 'intake.read', audit: 'intake.list-alternatives' })
  others(@Identity() who: RequestIdentity, @Param('id', ExistingId) id: string): Promise<AlternativesDto> {
    return this.desk.run(who, (tx, actor) => this.alternatives.read(tx, actor, id))
  }

  @Post('cases/:id/take')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseViewDto })
  @Route({ policy: 'intake.take', audit: 'intake.take' })
  take(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() body: TakeCaseDto,
  ): Promise<CaseViewDto> {
    return this.taking.execute(who, id, body)
  }

  @Post('cases/:id/clarification')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseViewDto })
  @Route({ policy: 'intake.ask', audit: 'intake.ask' })
  ask(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() body: AskApplicantDto,
  ): Promise<CaseViewDto> {
    return this.asking.execute(who, id, body)
  }

  @Post('cases/:id/messages')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseViewDto })
  @Route({ policy: 'intake.send-message', audit: 'intake.write-message' })
  write(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() body: WriteMessageDto,
  ): Promise<CaseViewDto> {
    return this.writing.execute(who, id, body)
  }
}
