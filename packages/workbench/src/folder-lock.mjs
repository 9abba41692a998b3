import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A name that only one process can listen on, and that the system frees when the process dies. */
function nameFor(folder) {
  const name = `rechenlotse-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function listen(name) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject)
    server.listen(name, () => resolve(server.unref()))
  })
}

function isAnswered(name) {
  return new Promise((resolve) => {
    const socket = connect(name)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.unref()
  })
}

/** Keeps a second start away from the same data folder, until this process ends. */
export async function lockFolder(folder) {
  const name = nameFor(folder)
  try {
    return await listen(name)
  } catch (fault) {
    if (fault.code !== 'EADDRINUSE') throw fault
    if (await isAnswered(name))
      throw new Error(
        `Rechenlotse is already running with the data in ${folder}. Stop it first, or choose another folder: DATA_DIR=… npm start`,
      )
    rmSync(name, { force: true })
    return listen(name)
  }
}
