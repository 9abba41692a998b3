import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../prisma/tools/postgres-server.mjs'
import { readSettings } from './settings.mjs'
import { startProduct } from './start-product.mjs'

/** Starts the product with fresh data on a free port, gives `work` its address, and clears everything away. */
export async function withTemporaryProduct(work) {
  const folder = mkdtempSync(join(tmpdir(), 'rechenlotse-product-'))
  const { DATABASE_URL: _theUsersOwn, SMTP_URL: _theUsersMail, ...environment } = process.env
  const settings = readSettings({
    ...environment,
    DATA_DIR: folder,
    PORT: String(await freePort()),
    HOST: 'localhost',
    NODE_ENV: 'test',
  })
  const product = await startProduct(settings)
  try {
    return await work(product.url)
  } finally {
    await product.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
