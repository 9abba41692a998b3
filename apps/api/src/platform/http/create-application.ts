import fastifyCookie from '@fastify/cookie'
import { BadRequestException, Module, NotFoundException, type DynamicModule, type Type } from '@nestjs/common'
import { NestFactory, Reflector } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config/config'
import { Database } from '../database/database'
import { PlatformModule } from '../platform.module'
import { registerAllowedMethods } from './allowed-methods'
import { apiPrefix } from './api-prefix'
import { registerCsrf } from './csrf'
import { fastifyAdapter } from './fastify-adapter'
import { inputPipe } from './input.pipe'
import { nestLogger } from './nest-logger'
import { findAuthenticator, registerPassport } from './passport'
import { ProblemFilter } from './problem.filter'
import { RouteGuard } from './route.guard'
import { registerSecurityHeaders } from './security-headers'
import { registerSessions, sessionCookieName } from './session'
import { registerSoundBodies } from './sound-body'
import { registerWeb } from './web'

@Module({})
class ApplicationModule {}

const rootOf = (config: Config, modules: readonly Type[]): DynamicModule => ({
  module: ApplicationModule,
  imports: [PlatformModule.with(config), ...modules],
})

/** Nothing is kept anywhere unless its route says so. */
function keepAnswersPrivate(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
  })
}

/**
 * A request line may name a whole address (RFC 9112, 3.2.2), which is a proxy's business and not ours, but never a
 * fragment, and HTTP/1.1 always names a host.
 */
function refuseForeignTargets(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/')) throw new NotFoundException()
    if (request.url.includes('#')) throw new BadRequestException()
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') throw new BadRequestException()
  })
}

async function layFoundations(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance
  const { secure, publicUrl } = config
  await registerSecurityHeaders(fastify, secure)
  keepAnswersPrivate(fastify)
  refuseForeignTargets(fastify)
  registerAllowedMethods(fastify)
  registerSoundBodies(fastify)
  await fastify.register(fastifyCookie)
  registerCsrf(fastify, { cookieName: sessionCookieName(secure), publicOrigin: publicUrl })
  const { pool } = app.get(Database).connection
  await registerSessions(fastify, { pool, secret: config.sessionSecret, secureCookie: secure })
  await registerPassport(fastify, findAuthenticator(app))
  if (config.webFolder !== null) await registerWeb(fastify, config.webFolder)
}

/** The whole product behind one HTTP server, ready to `listen` or to `inject`. */
export async function createApplication(config: Config, modules: readonly Type[]): Promise<NestFastifyApplication> {
  const adapter = fastifyAdapter(config)
  const logger = nestLogger(adapter.getInstance().log)
  const options = { logger, bodyParser: false, abortOnError: false }
  const app = await NestFactory.create<NestFastifyApplication>(rootOf(config, modules), adapter, options)
  app.setGlobalPrefix(apiPrefix)
  app.useGlobalPipes(inputPipe())
  app.useGlobalFilters(new ProblemFilter())
  app.useGlobalGuards(new RouteGuard(app.get(Reflector)))
  await layFoundations(app, config)
  await app.init()
  await app.getHttpAdapter().getInstance().ready()
  return app
}
