import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../../prisma/tools/postgres-server.mjs'
import { StartedProduct, freePort, isAlive, postgresProcess, soon } from './started-product'

jest.setTimeout(180_000)

const enoughForProduction = (port: number) => ({
  NODE_ENV: 'production',
  PUBLIC_URL: `http://localhost:${port}`,
  SMTP_URL: 'smtp://127.0.0.1:1',
  SESSION_SECRET: 'only-for-this-spec-only-for-this-spec',
})

describe('npm start', () => {
  let folder: string
  let port: number
  let product: StartedProduct | null
  const start = (more: Record<string, string> = {}) => {
    product = new StartedProduct({ DATA_DIR: folder, PORT: String(port), ...more })
    return product.ready()
  }

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rechenlotse-start-')))
  })
  beforeEach(async () => {
    port = await freePort()
    product = null
  })
  afterEach(async () => {
    product?.signal('SIGTERM')
    await product?.ended
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('serves web and API, marks the demo accounts and says the address last', async () => {
    const { said } = await start()
    const address = `http://localhost:${port}`
    expect(said.trim().split('\n').at(-1)).toBe(`Rechenlotse is ready at ${address}`)
    expect(said).toMatch(/Demo/)
    for (const path of ['/api/v1/health/live', '/api/v1/health/ready', '/', '/en/finder'])
      expect([path, (await fetch(`${address}${path}`)).status]).toEqual([path, 200])
  })

  it('does nothing twice at a second start, and keeps its secrets to its owner', async () => {
    const { said } = await start()
    expect(said).toContain('The database is up to date.')
    expect(said).not.toMatch(/Installing|Generating|Building|Applied/)
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  it('names a taken port and how to choose another', async () => {
    const other = createServer()
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    const taken = (other.address() as AddressInfo).port
    const second = new StartedProduct({ DATA_DIR: folder, PORT: String(taken) })
    expect(await second.ended).toBe(1)
    expect(second.said.trim()).toBe(`✗ Port ${taken} is taken. Choose another: PORT=${taken + 1} npm start`)
    other.close()
  })

  it('refuses a second start on the same data', async () => {
    await start()
    const second = new StartedProduct({ DATA_DIR: folder, PORT: String(await freePort()) })
    expect(await second.ended).toBe(1)
    expect(second.said).toContain(`already running with the data in ${folder}`)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s and leaves nothing running', async (signal) => {
    const running = await start()
    const postgres = postgresProcess(folder)
    running.signal(signal)
    expect(await running.ended).toBe(0)
    expect(isAlive(postgres)).toBe(false)
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow()
  })

  it('leaves nothing running when it is killed, and starts again afterwards', async () => {
    const killed = await start()
    const postgres = postgresProcess(folder)
    killed.signal('SIGKILL')
    expect(await soon(() => !isAlive(postgres))).toBe(true)
    await start()
  })

  it('refuses to start in production on data that were a demo', async () => {
    const production = new StartedProduct({ ...enoughForProduction(port), DATA_DIR: folder, PORT: String(port) })
    expect(await production.ended).toBe(1)
    expect(production.said).toMatch(/holds \d+ demo people.*DATABASE_URL or DATA_DIR/)
  })

  it('uses the server of DATABASE_URL, and has no demo in production', async () => {
    const cluster = mkdtempSync(join(tmpdir(), 'rechenlotse-server-'))
    const server = await startPostgres({ folder: cluster, password: 'the owner’s', settings: { fsync: 'off' } })
    try {
      const { said } = await start({ ...enoughForProduction(port), DATABASE_URL: server.url('postgres') })
      expect(said).toContain('Using the PostgreSQL of DATABASE_URL')
      expect(said).not.toMatch(/demo/i)
      product?.signal('SIGTERM')
      await product?.ended
    } finally {
      await server.stop()
      rmSync(cluster, { recursive: true, force: true })
    }
  })
})
