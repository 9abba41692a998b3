import { RequestMethod, type Type } from '@nestjs/common'
import { METHOD_METADATA } from '@nestjs/common/constants'
import { MetadataScanner, ModulesContainer } from '@nestjs/core'
import { Controller, Get, Module } from '@nestjs/common'
import { unlimitedWrites, writeLimits } from '@rechenlotse/domain/identity'
import { productModules } from '../../app.module'
import { routeMetadata, type RouteDeclaration } from '../../platform/http/route'
import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { routesIn } from './test-routes'
import { Visitor } from './test-visitor'

interface Handler {
  readonly name: string
  readonly method: string
  readonly declared: RouteDeclaration | undefined
}

@Controller('forgotten')
class ForgottenController {
  @Get() forgotten(): string {
    return 'open to everybody'
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

const handlersOf = (controller: Type): readonly Handler[] => {
  const prototype = controller.prototype as Record<string, object>
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .map((key) => [key, prototype[key]!] as const)
    .filter(([, handler]) => Reflect.hasMetadata(METHOD_METADATA, handler))
    .map(([key, handler]) => ({
      name: `${controller.name}.${key}`,
      method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number]!,
      declared: Reflect.getMetadata(routeMetadata, handler) as RouteDeclaration | undefined,
    }))
}

const handlersIn = (test: TestApplication): readonly Handler[] =>
  [...test.app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => (metatype ? handlersOf(metatype as Type) : []))

const undeclared = (test: TestApplication) => handlersIn(test).filter(({ declared }) => declared === undefined)

describe('every route of the product', () => {
  let test: TestApplication
  beforeAll(async () => {
    test = await startTestApplication(productModules)
  })
  afterAll(() => test.close())

  it('has a policy or says that it is public', () => {
    expect(undeclared(test).map(({ name }) => name)).toEqual([])
  })

  it('has an audit name of its own that begins with a word of the product', () => {
    const names = handlersIn(test).map(({ declared }) => declared!.audit)
    const words = 'identity|catalogue|matching|applications|intake|review|allocation|notification|insights|health'
    expect(names.filter((name) => !new RegExp(`^(${words})\\.[a-z-]+$`).test(name))).toEqual([])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('is where the limits of writes say it is', () => {
    const names = handlersIn(test).map(({ declared }) => declared!.audit)
    const limited = [...Object.keys(writeLimits), ...unlimitedWrites]
    expect(limited.filter((name) => !names.includes(name))).toEqual([])
  })

  it('is one of the handlers looked at here: the router answers nothing else', () => {
    expect(routesIn(test)).toHaveLength(handlersIn(test).length)
    expect(routesIn(test)).toContain('PATCH /api/v1/me')
  })

  it('asks the anonymous caller to sign in wherever it is not public', async () => {
    const policed = handlersIn(test).filter(({ declared }) => declared && 'policy' in declared)
    expect(policed.length).toBeGreaterThan(0)
    const visitor = new Visitor(test.app)
    const answers = await Promise.all(
      routesIn(test).map(async (route) => {
        const [method = '', path = ''] = route.split(' ')
        const address = path.replace('/api/v1', '').replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')
        const { status } = await visitor.send(method as 'GET', address)
        return { route, status }
      }),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(policed.length)
  })
})

it('a handler that declares nothing is seen by this walk, and answers nobody', async () => {
  const test = await startTestApplication([ForgottenModule])
  expect(undeclared(test).map(({ name }) => name)).toEqual(['ForgottenController.forgotten'])
  expect(await new Visitor(test.app).get('/forgotten')).toMatchObject({
    status: 403,
    body: { code: 'http.route-not-declared' },
  })
  await test.close()
})
