import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort, startPostgres } from '../../../prisma/tools/postgres-server.mjs'
import { urlOfRole, ROLES } from '../../../prisma/tools/roles.mjs'
import { rehearseImage } from './rehearse-image.mjs'
import { mustRun } from './run.mjs'
import { say } from './say.mjs'

const LONGEST_START_MS = 30_000

function settingsFor(ownerUrl, port) {
  return {
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://lotse.example',
    SMTP_URL: 'smtp://127.0.0.1:1',
    SESSION_SECRET: 'only-for-this-check-only-for-this-check',
    APP_DATABASE_URL: urlOfRole(ownerUrl, ROLES.app, 'for-this-check'),
    WORKER_DATABASE_URL: urlOfRole(ownerUrl, ROLES.worker, 'for-this-check'),
  }
}

async function untilReady(port) {
  for (const end = Date.now() + LONGEST_START_MS; Date.now() < end; await wait(200)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/health/ready`).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error('The image’s command did not become ready.')
}

/** Paths of the container lie below `place` here. */
function environmentOf({ variables, folder }, settings) {
  const here = Object.entries(variables).map(([name, value]) => [name, value.replace(/^\/app/, folder)])
  return { PATH: process.env.PATH, ...Object.fromEntries(here), ...settings }
}

async function serveFrom(image, ownerUrl) {
  const port = await freePort()
  const env = environmentOf(image, settingsFor(ownerUrl, port))
  const prepare = 'node api/migrate.cjs && node api/main.cjs prepare'
  say(prepare)
  await mustRun(['/bin/sh', '-c', prepare], { cwd: image.folder, env: { ...env, DATABASE_URL: ownerUrl } })
  say(image.command.join(' '))
  const [program, ...args] = image.command
  const child = spawn(program, args, { cwd: image.folder, env, stdio: 'inherit' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    await untilReady(port)
    const page = await fetch(`http://127.0.0.1:${port}/finder`)
    if (!page.ok) throw new Error(`The image’s web answered ${page.status}.`)
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

/** Obeys the Dockerfile in an empty folder and serves from what it made; throws where that fails. */
export async function checkImage() {
  const place = mkdtempSync(join(tmpdir(), 'rechenlotse-image-'))
  chmodSync(place, 0o755)
  const server = await startPostgres({ folder: join(place, 'postgres'), password: 'for-this-check' })
  try {
    await serveFrom(await rehearseImage(place), server.url('postgres'))
    say('The Dockerfile’s commands make an image that prepares an empty database and serves.')
  } finally {
    await server.stop()
    rmSync(place, { recursive: true, force: true })
  }
}
