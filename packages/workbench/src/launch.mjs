import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './installation.mjs'
import { environmentWith, pinnedNode } from './pinned-node.mjs'
import { attempt } from './say.mjs'

const LEAST_MAJOR = 20
const LOOK_EVERY_MS = 300

/** The child hears Ctrl-C itself; a signal for this process alone is handed on. */
function handSignalsTo(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (child.connected) child.send({ signal })
    })
  }
}

/** npm runs this through a shell, which may die of a signal without handing it on. */
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const look = () => {
    if (process.ppid !== parent && child.connected) child.send({ signal: 'SIGTERM' })
  }
  setInterval(look, LOOK_EVERY_MS).unref()
}

function follow(node, script) {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio, env: environmentWith(node) })
  handSignalsTo(child)
  endWithNpm(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
      resolve()
    })
  })
}

/** Installs what is missing and runs commands/<name>.mjs on the Node that the lockfile pins. */
export function launch(name) {
  return attempt(async () => {
    if (Number(process.versions.node.split('.')[0]) < LEAST_MAJOR)
      throw new Error(`Node ${LEAST_MAJOR} or newer is needed; this is Node ${process.versions.node}.`)
    ensureInstalled()
    await follow(pinnedNode(), fileURLToPath(new URL(`commands/${name}.mjs`, import.meta.url)))
  })
}
