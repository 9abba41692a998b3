import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { postgresBinaries } from './postgres-binaries.mjs'
import { unprivilegedUser } from './unprivileged-user.mjs'

const OWNER = 'rechenlotse'
const START_LIMIT_MS = 60_000
// The shell keeps the server alive only as long as its own input stays open: however the
// starter ends, the server ends too (SIGINT = fast shutdown).
const GUARD =
  'trap "" INT TERM HUP; "$@" & server=$!; while read -r _; do :; done; kill -INT $server 2>/dev/null; wait $server'

/** @returns {Promise<number>} a port that nobody listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

function createCluster({ folder, password, binaries, user }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const passwordFile = join(tmpdir(), `rechenlotse-${process.pid}-${Date.now()}`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid)
  const flags = ['-D', folder, '-U', OWNER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8']
  flags.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync')
  const made = spawnSync(binaries.initdb, flags, { ...user, cwd: '/', encoding: 'utf8' })
  rmSync(passwordFile, { force: true })
  if (made.status === 0) return
  rmSync(folder, { recursive: true, force: true })
  throw new Error(`PostgreSQL could not make its data folder ${folder}: ${made.stderr || made.error?.message}`)
}

function commandLineOf(pid) {
  const [command, ...args] =
    process.platform === 'win32'
      ? [
          'powershell',
          '-NoProfile',
          '-Command',
          `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`,
        ]
      : ['ps', '-ww', '-o', 'args=', '-p', String(pid)]
  return spawnSync(command, args, { encoding: 'utf8' }).stdout ?? ''
}

/** Numbers of processes are used again: a server of ours is one that works in our data folder. */
function isServerOf(folder, pid) {
  if (process.platform !== 'linux') {
    const command = commandLineOf(pid)
    return command.includes('postgres') && command.includes(folder)
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return false
  }
}

/** A predecessor that was killed may have left a server, or only the file that names it. */
async function clearRemains({ folder, binaries, user }) {
  const file = join(folder, 'postmaster.pid')
  for (let tries = 0; existsSync(file); tries += 1) {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
    if (!isServerOf(folder, pid)) return rmSync(file, { force: true })
    if (tries === 20) spawnSync(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast'], { ...user, cwd: '/' })
    if (tries > 100) throw new Error(`Another PostgreSQL (process ${pid}) is using ${folder}.`)
    await wait(100)
  }
}

function launch({ folder, port, settings, binaries, user }) {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, ...settings }
  const command = [
    binaries.postgres,
    '-D',
    folder,
    ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
  const options = { ...user, cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'pipe'] }
  return process.platform === 'win32'
    ? spawn(command[0], command.slice(1), { ...options, detached: false })
    : spawn('/bin/sh', ['-c', GUARD, 'sh', ...command], options)
}

function untilReady(child) {
  return new Promise((resolve, reject) => {
    let log = ''
    const fail = (why) => reject(new Error(`PostgreSQL did not start (${why}): ${log.slice(-2000)}`))
    const limit = setTimeout(fail, START_LIMIT_MS, 'it took more than a minute')
    child.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-20_000)
      if (/ready to accept connections/.test(log)) resolve(clearTimeout(limit))
      if (/database system is shut down|FATAL:/.test(log)) fail('it stopped')
    })
    child.once('error', (fault) => fail(fault.message))
    child.once('exit', () => fail('it stopped'))
  })
}

async function stop(child, { folder, binaries, user }) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.ref()
  child.stdin.destroy()
  if (process.platform === 'win32') spawnSync(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast'], user)
  await ended
}

/**
 * A real PostgreSQL of our own in `folder`, made there when it is new.
 * @param {{folder: string, password: string, settings?: Record<string, string>}} options
 * @returns {Promise<{url: (database: string) => string, port: number, stop: () => Promise<void>}>}
 */
export async function startPostgres({ folder, password, settings = {} }) {
  const user = unprivilegedUser(folder)
  const binaries = postgresBinaries(user)
  const place = { folder, password, binaries, user }
  if (existsSync(join(folder, 'PG_VERSION'))) await clearRemains(place)
  else createCluster(place)
  const port = await freePort()
  const child = launch({ ...place, port, settings })
  await untilReady(child)
  child.unref()
  child.stdin.unref()
  child.stderr.unref()
  const url = (database) => `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
  return { url, port, stop: () => stop(child, place) }
}
