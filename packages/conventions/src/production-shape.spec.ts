import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { house } from './house-files'

interface Service {
  readonly image: string
  readonly build?: { readonly context: string; readonly dockerfile: string }
  readonly environment?: Readonly<Record<string, string>>
  readonly ports?: readonly string[]
  readonly networks: readonly string[]
  readonly deploy?: { readonly replicas?: number }
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly volumes?: readonly string[]
}

const text = readFileSync(join(house, 'docker-compose.yml'), 'utf8')
const compose = parse(text, { merge: true })
const services = compose.services as Readonly<Record<string, Service>>
const every = Object.entries(services)
const dockerfile = readFileSync(join(house, 'apps/api/Dockerfile'), 'utf8')

/** The schema of the Compose Specification (Apache-2.0), word for word; of the linter that ships it, nothing else is used. */
function faultsOfCompose(content: unknown): string[] {
  const file = join(dirname(require.resolve('dclint/package.json')), 'schemas/compose.schema.json')
  const { $schema: _draft7, ...schema } = JSON.parse(readFileSync(file, 'utf8'))
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }), ['duration'])
  return ajv.validate(schema, content) ? [] : (ajv.errors ?? []).map(({ instancePath }) => instancePath)
}

describe('the production shape', () => {
  it('is a Compose file', () => {
    expect(compose.services.api).toHaveProperty('networks')
    expect(faultsOfCompose(compose)).toEqual([])
  })

  it('would not be one with a misspelt key or a value of the wrong kind', () => {
    const { api } = compose.services
    expect(faultsOfCompose({ services: { api: { ...api, network: ['front'] } } })).toContain('/services/api')
    expect(faultsOfCompose({ services: { api: { ...api, read_only: [] } } })).toContain('/services/api/read_only')
  })

  it('has a proxy, two replicas of the API, a worker, PostgreSQL 18, an object store and a mail catcher', () => {
    expect(Object.keys(services).toSorted()).toEqual(['api', 'mail', 'postgres', 'prepare', 'proxy', 'store', 'worker'])
    expect(services['api']?.deploy?.replicas).toBe(2)
    expect(services['postgres']?.image).toMatch(/^postgres:18\./)
  })

  it('takes every secret from the environment and has a default for none', () => {
    for (const [, value] of every.flatMap(([, { environment = {} }]) => Object.entries(environment))) {
      for (const [, name, rest] of String(value).matchAll(/\$\{(\w*(?:PASSWORD|SECRET|USER))([^}]*)\}/g))
        expect([name, rest]).toEqual([name, expect.stringMatching(/^:\?/)])
    }
    const named = every
      .flatMap(([, { environment = {} }]) => Object.entries(environment))
      .filter(([key]) => /PASSWORD|SECRET/.test(key))
    for (const [key, value] of named) expect([key, value]).toEqual([key, expect.stringMatching(/^\$\{/)])
  })

  it('lets only the proxy be reached from outside, and the mail catcher from the host itself', () => {
    const published = every.filter(([, { ports }]) => ports).map(([name, { ports }]) => [name, ports])
    expect(published).toEqual([
      ['proxy', ['80:80', '443:443']],
      ['mail', ['127.0.0.1:8025:8025']],
    ])
  })

  it('keeps the database and the store in a network without a way out', () => {
    expect(compose.networks.back.internal).toBe(true)
    for (const name of ['postgres', 'store', 'prepare']) expect(services[name]?.networks).toEqual(['back'])
    expect(services['proxy']?.networks).not.toContain('back')
  })

  it('tells the owner’s address to nobody who answers requests', () => {
    const knowing = every.filter(([, { environment = {} }]) => 'DATABASE_URL' in environment).map(([name]) => name)
    expect(knowing).toEqual(['prepare'])
  })

  it('starts nobody before the database is prepared', () => {
    for (const name of ['api', 'worker'])
      expect(services[name]?.depends_on).toEqual({ prepare: { condition: 'service_completed_successfully' } })
    expect(services['prepare']?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
  })

  it('names a version of every image', () => {
    for (const [name, { image, build }] of every)
      if (!build) expect([name, image]).toEqual([name, expect.stringMatching(/:[^:]*\d[^:]*$/)])
    expect(dockerfile.match(/^FROM \S+/gm)).toEqual([
      'FROM node:24.21.0-bookworm-slim',
      'FROM node:24.21.0-bookworm-slim',
    ])
  })

  it('knows every volume and network that is used', () => {
    for (const network of every.flatMap(([, each]) => each.networks))
      expect(Object.keys(compose.networks)).toContain(network)
    for (const volume of every.flatMap(([, each]) => each.volumes ?? []))
      expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
  })

  it('builds one image from files that exist, run by an ordinary user and watched', () => {
    const builds = every.flatMap(([, { build }]) => build ?? [])
    for (const { context, dockerfile: file } of builds) expect(existsSync(join(house, context, file))).toBe(true)
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/^HEALTHCHECK /m)
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, sources]) => sources?.split(' ') ?? [],
    )
    expect(copied.filter((source) => !existsSync(join(house, source)))).toEqual([])
  })

  it('copies the package.json of every workspace before it installs', () => {
    const { workspaces } = JSON.parse(readFileSync(join(house, 'package-lock.json'), 'utf8')).packages[''] as {
      workspaces: string[]
    }
    expect(workspaces).toEqual(['apps/*', 'packages/*', 'prisma'])
    const lock = JSON.parse(readFileSync(join(house, 'package-lock.json'), 'utf8')).packages as Record<string, unknown>
    const rooms = Object.keys(lock).filter(
      (path) => /^(apps\/|packages\/|prisma$)/.test(path) && !path.includes('node_modules'),
    )
    for (const room of rooms) expect(dockerfile).toContain(`COPY ${room}/package.json ${room}/`)
  })
})
