import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer } from '../../../../prisma/tools/test-server.mjs'

/** One server for a whole run, whichever projects of it need one. */
export default async function startPostgres() {
  globalThis.testServer ??= startTestServer(mkdtempSync(join(tmpdir(), 'rechenlotse-test-')))
  const server = await globalThis.testServer
  process.env.TEST_SERVER = JSON.stringify(server.urls)
}
