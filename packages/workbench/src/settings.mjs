import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { house } from './house.mjs'

const DEFAULT_PORT = 3000

/** What the person who starts the product may choose, from the environment. */
export function readSettings(environment = process.env) {
  const port = Number(environment.PORT || DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is "${environment.PORT}", it must be a number from 1 to 65535.`)
  const dataFolder = resolve(house, environment.DATA_DIR || 'data')
  mkdirSync(dataFolder, { recursive: true, mode: 0o755 })
  return {
    port,
    host: environment.HOST || 'localhost',
    dataFolder: realpathSync(dataFolder),
    databaseUrl: environment.DATABASE_URL || null,
    production: environment.NODE_ENV === 'production',
  }
}

/** Made once per data folder, readable by its owner only. */
export function readSecrets(dataFolder) {
  const file = join(dataFolder, 'secrets.json')
  if (!existsSync(file)) {
    const secret = () => randomBytes(32).toString('hex')
    const secrets = { database: secret(), roles: secret(), session: secret() }
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Several data folders may share one server, whose roles have one password: it follows from the owner's. */
export function passwordOfRole(role, ownerUrl, secrets) {
  const key = decodeURIComponent(new URL(ownerUrl).password) || secrets.roles
  return createHmac('sha256', key).update(role).digest('hex')
}
