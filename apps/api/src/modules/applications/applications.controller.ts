import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Identity } from '../../platform/http/current-identity'
import { ExistingId } from '../../platform/http/existing-id.pipe'
import { ExpectedVersion } from '../../platform/http/request-headers'
import { Route } from '../../platform/http/route'
import { Acting } from '../identity'
import { readApplicationView } from './application.query'
import { readMyApplications } from './applications.query'
import { readDossier } from './dossier.query'
import { MyApplicationsDto } from './dto/application-summary.dto'
import { ApplicationViewDto } from './dto/application-view.dto'
import { DossierDto, DossierLanguageDto } from './dto/dossier.dto'
import { ReportExternalDto } from './dto/report-external.dto'
import { SaveAnswersDto, SavedAnswersDto } from './dto/save-answers.dto'
import { StartApplicationDto } from './dto/start-application.dto'
import { ReportExternal } from './report-external'
import { SaveAnswers } from './save-answers'
import { StartApplication } from './start-application'

@ApiTags('applications')
@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly acting: Acting,
    private readonly start: StartApplication,
    private readonly save: SaveAnswers,
    private readonly report: ReportExternal,
  ) {}

  @Get()
  @ApiOkResponse({ type: MyApplicationsDto })
  @Route({ policy: 'applications.read', audit: 'applications.list' })
  async list(@Identity() who: RequestIdentity): Promise<MyApplicationsDto> {
    return { items: await this.acting.run(who, readMyApplications) }
  }

  @Post()
  @ApiCreatedResponse({ type: ApplicationViewDto })
  @Route({ policy: 'identity.act-for-organisation', audit: 'applications.start' })
  open(@Identity() who: RequestIdentity, @Body() wish: StartApplicationDto): Promise<ApplicationViewDto> {
    return this.start.execute(who, wish)
  }

  @Get(':id')
  @ApiOkResponse({ type: ApplicationViewDto })
  @Route({ policy: 'applications.read', audit: 'applications.read' })
  read(@Identity() who: RequestIdentity, @Param('id', ExistingId) id: string): Promise<ApplicationViewDto> {
    return this.acting.run(who, (tx, actor) => readApplicationView(tx, actor, id))
  }

  @Put(':id/answers')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that the change is based on, such as "7"' })
  @ApiOkResponse({ type: SavedAnswersDto })
  @Route({ policy: 'applications.save-answers', audit: 'applications.save-answers' })
  saveAnswers(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @ExpectedVersion() version: number,
    @Body() { answers }: SaveAnswersDto,
  ): Promise<SavedAnswersDto> {
    return this.save.execute(who, id, { answers, version })
  }

  @Get(':id/dossier')
  @ApiOkResponse({ type: DossierDto })
  @Route({ policy: 'applications.read', audit: 'applications.read-dossier' })
  dossier(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Query() { locale }: DossierLanguageDto,
  ): Promise<DossierDto> {
    return this.acting.run(who, (tx, actor) => readDossier(tx, actor, { id, locale }))
  }

  @Put(':id/external')
  @ApiOkResponse({ type: ApplicationViewDto })
  @Route({ policy: 'applications.report-external', audit: 'applications.report-external' })
  reportExternal(
    @Identity() who: RequestIdentity,
    @Param('id', ExistingId) id: string,
    @Body() report: ReportExternalDto,
  ): Promise<ApplicationViewDto> {
    return this.report.execute(who, id, report)
  }
}
