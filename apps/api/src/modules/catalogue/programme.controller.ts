import { Controller, Get, Param, Req, Res } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Route } from '../../platform/http/route'
import { CatalogueStates } from './catalogue-state'
import { MatchingCatalogueDto } from './dto/matching-catalogue.dto'
import { ProgrammeDto, ProgrammeListDto } from './dto/programme.dto'
import { leanCatalogue } from './lean-catalogue'
import { programmeSummary } from './programme-views'
import { ProgrammeQuery } from './programme.query'
import { ReadyAnswers } from './ready-answers'

@ApiTags('catalogue')
@Controller('catalogue')
export class ProgrammeController {
  constructor(
    private readonly states: CatalogueStates,
    private readonly programmes: ProgrammeQuery,
    private readonly ready: ReadyAnswers,
  ) {}

  @Get()
  @ApiOkResponse({ type: MatchingCatalogueDto, description: 'What matching needs, for the browser.' })
  @Route({ public: true, audit: 'catalogue.read' })
  async readCatalogue(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const state = await this.states.current()
    const { revision, publishedAt } = state
    this.ready.send(
      { name: 'lean', state: state.state, make: () => ({ revision, publishedAt, catalogue: leanCatalogue(state) }) },
      request,
      reply,
    )
  }

  @Get('programmes')
  @ApiOkResponse({ type: ProgrammeListDto })
  @Route({ public: true, audit: 'catalogue.list-programmes' })
  async listProgrammes(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const state = await this.states.current()
    const items = () => state.catalogue.programmes.map((programme) => programmeSummary(programme, state))
    this.ready.send(
      { name: 'programmes', state: state.state, make: () => ({ revision: state.revision, items: items() }) },
      request,
      reply,
    )
  }

  @Get('programmes/:key')
  @ApiOkResponse({ type: ProgrammeDto })
  @Route({ public: true, audit: 'catalogue.read-programme' })
  async readProgramme(
    @Param('key') key: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.ready.send(await this.programmes.read(key), request, reply)
  }
}
