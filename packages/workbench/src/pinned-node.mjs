import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inHouse } from './house.mjs'

const LEAST_MAJOR = 24

/**
 * The Node that the lockfile pins, else the running one when it is new enough.
 * @returns {string} path of the executable
 */
export function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const folder = inHouse('node_modules', `node-${platform}-${process.arch}`, 'bin')
  const pinned = join(folder, process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= LEAST_MAJOR) return process.execPath
  throw new Error(
    `Node ${LEAST_MAJOR} is not in the registry's packages for ${platform}-${process.arch}, and this is Node ${process.versions.node}: install Node ${LEAST_MAJOR}.`,
  )
}

/** The environment in which every child finds that Node first. */
export function environmentWith(node) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const separator = process.platform === 'win32' ? ';' : ':'
  return { ...process.env, [key]: `${dirname(node)}${separator}${process.env[key] ?? ''}` }
}
