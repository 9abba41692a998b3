import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startPostgres } from './postgres-server.mjs'
import { unprivilegedUser } from './unprivileged-user.mjs'

const password = 'for-tests-only'
const root = mkdtempSync(join(tmpdir(), 'rechenlotse-server-'))
const folder = join(root, 'cluster')
let foreigner: ChildProcess

const start = () => startPostgres({ folder, password, settings: { fsync: 'off' } })

const answersAt = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('select 1')
  await client.end()
  return true
}

/** A process that anybody may have started under the name of a database server; it ends with its input. */
async function startForeigner(): Promise<ChildProcess> {
  const program = join(root, 'postgres')
  symlinkSync('/bin/sh', program)
  const child = spawn(program, ['-c', 'echo up; read _'], { ...unprivilegedUser(folder), cwd: '/' })
  await once(child.stdout, 'data')
  return child
}

beforeAll(async () => {
  chmodSync(root, 0o755)
  await (await start()).stop()
  foreigner = await startForeigner()
}, 60_000)
afterAll(async () => {
  const ended = once(foreigner, 'exit')
  foreigner.stdin?.end()
  if (foreigner.exitCode === null && foreigner.signalCode === null) await ended
  rmSync(root, { recursive: true })
})

describe('a server of our own', () => {
  it('starts over the file of a predecessor whose number a foreign process bears now, which it leaves alone', async () => {
    writeFileSync(join(folder, 'postmaster.pid'), `${foreigner.pid}\n${folder}\n`)
    const server = await start()
    expect({ exit: foreigner.exitCode, signal: foreigner.signalCode }).toEqual({ exit: null, signal: null })
    expect(await answersAt(server.url('postgres'))).toBe(true)
    await server.stop()
  })

  it('stops the server that a predecessor left in its folder, and takes its place', async () => {
    const left = await start()
    const next = await start()
    expect(await answersAt(next.url('postgres'))).toBe(true)
    await expect(answersAt(left.url('postgres'))).rejects.toThrow('ECONNREFUSED')
    await Promise.all([left.stop(), next.stop()])
  })
})
