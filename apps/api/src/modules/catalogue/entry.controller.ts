import { Controller, Get, Param, Req, Res } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { RefusalError } from '../../platform/http/refusal-error'
import { Route } from '../../platform/http/route'
import { CatalogueStates, type CatalogueState } from './catalogue-state'
import { MeasureListDto, ReferenceListDto, ServiceListDto } from './dto/entries.dto'
import { ProviderDto, ProviderListDto } from './dto/provider.dto'
import { SystemDto, SystemListDto } from './dto/system.dto'
import { measureViews, normativeRuleViews, providerView, referenceViews, serviceViews, systemView } from './entry-views'
import { ReadyAnswers } from './ready-answers'

function entryOf<Entry extends { readonly key: string }>(entries: readonly Entry[], key: string, code: string): Entry {
  const found = entries.find((entry) => entry.key === key)
  if (found === undefined) throw new RefusalError({ kind: 'not-found', code })
  return found
}

@ApiTags('catalogue')
@Controller('catalogue')
export class EntryController {
  constructor(
    private readonly states: CatalogueStates,
    private readonly ready: ReadyAnswers,
  ) {}

  @Get('systems')
  @ApiOkResponse({ type: SystemListDto })
  @Route({ public: true, audit: 'catalogue.list-systems' })
  listSystems(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const items = ({ catalogue, asOf }: CatalogueState) =>
      catalogue.systems.map((system) => systemView(system, catalogue, asOf))
    return this.answer((state) => ({ items: items(state) }), request, reply)
  }

  @Get('systems/:key')
  @ApiOkResponse({ type: SystemDto })
  @Route({ public: true, audit: 'catalogue.read-system' })
  async readSystem(
    @Param('key') key: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { catalogue, asOf, state } = await this.states.current()
    const system = entryOf(catalogue.systems, key, 'catalogue.system-not-found')
    const make = () => systemView(system, catalogue, asOf)
    this.ready.send({ name: `systems/${key}`, state, make }, request, reply)
  }

  @Get('providers')
  @ApiOkResponse({ type: ProviderListDto })
  @Route({ public: true, audit: 'catalogue.list-providers' })
  listProviders(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const items = ({ catalogue, asOf }: CatalogueState) =>
      catalogue.providers.map((provider) => providerView(provider, catalogue, asOf))
    return this.answer((state) => ({ items: items(state) }), request, reply)
  }

  @Get('providers/:key')
  @ApiOkResponse({ type: ProviderDto })
  @Route({ public: true, audit: 'catalogue.read-provider' })
  async readProvider(
    @Param('key') key: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { catalogue, asOf, state } = await this.states.current()
    const provider = entryOf(catalogue.providers, key, 'catalogue.provider-not-found')
    const make = () => providerView(provider, catalogue, asOf)
    this.ready.send({ name: `providers/${key}`, state, make }, request, reply)
  }

  @Get('services')
  @ApiOkResponse({ type: ServiceListDto })
  @Route({ public: true, audit: 'catalogue.list-services' })
  listServices(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(({ catalogue }) => ({ items: serviceViews(catalogue) }), request, reply)
  }

  @Get('measures')
  @ApiOkResponse({ type: MeasureListDto })
  @Route({ public: true, audit: 'catalogue.list-measures' })
  listMeasures(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(({ catalogue }) => ({ items: measureViews(catalogue) }), request, reply)
  }

  @Get('references')
  @ApiOkResponse({ type: ReferenceListDto })
  @Route({ public: true, audit: 'catalogue.list-references' })
  listReferences(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(
      ({ catalogue }) => ({ items: referenceViews(catalogue), normativeRules: normativeRuleViews(catalogue) }),
      request,
      reply,
    )
  }

  private async answer(
    view: (state: CatalogueState) => object,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const state = await this.states.current()
    const name = request.routeOptions.url ?? request.url
    const make = (): object => ({ revision: state.revision, ...view(state) })
    this.ready.send({ name, state: state.state, make }, request, reply)
  }
}
