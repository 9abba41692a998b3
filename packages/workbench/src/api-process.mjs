import { fork } from 'node:child_process'
import { inHouse } from './house.mjs'

/** How long the API may take to finish what it has begun. */
const patienceMs = 10_000

function forkApi(command, env) {
  return fork(inHouse('apps/api/dist/main.cjs'), [command], { env, execArgv: ['--enable-source-maps'] })
}

/** Resolves with the first message of the wanted kind; a child that ends before is a fault. */
function heard(child, key) {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message?.[key] !== undefined) resolve(message[key])
    })
    child.once('exit', (code) => reject(new Error(`The API ended (${code}); its message is above.`)))
    child.once('error', reject)
  })
}

/** What must be in the database before requests. @returns {Promise<string[]>} lines for the person who starts */
export async function prepareDatabase(env) {
  const child = forkApi('prepare', env)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const lines = await heard(child, 'lines')
  await ended
  return lines
}

/** @returns {Promise<{ended: Promise<number>, stop: () => Promise<void>}>} once it answers requests */
export async function startApi(env) {
  const child = forkApi('serve', env)
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  await heard(child, 'ready')
  const stop = async () => {
    child.kill('SIGTERM')
    const lastResort = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    await ended
    clearTimeout(lastResort)
  }
  return { ended, stop }
}
