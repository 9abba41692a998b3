import { createServer } from 'node:net'

function tryToListen(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()))
  })
}

/** Says so, before anything else is done, when another program listens there. */
export async function refuseTakenPort(port, host) {
  for (const address of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
    try {
      await tryToListen(port, address)
    } catch (fault) {
      if (fault.code === 'EADDRINUSE')
        throw new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
      if (fault.code === 'EACCES')
        throw new Error(`Port ${port} needs more rights than this user has. Choose another: PORT=3000 npm start`)
      if (fault.code !== 'EADDRNOTAVAIL') throw fault
    }
  }
}
