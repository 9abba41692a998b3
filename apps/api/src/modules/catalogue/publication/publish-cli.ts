import { join } from 'node:path'
import { loadSoundCatalogue } from '@rechenlotse/catalogue'
import { describePublication } from './describe-publication'
import { publishCatalogue } from './publish-catalogue'

/** `publish-cli [folder]` with DATABASE_URL of the tables' owner; outside production the demo's operators join. */
async function main(): Promise<void> {
  const { DATABASE_URL: ownerUrl, NODE_ENV: environment } = process.env
  if (!ownerUrl) throw new Error('DATABASE_URL is missing: the address of the database as its owner.')
  const catalogue = loadSoundCatalogue(process.argv[2] ?? join(__dirname, 'catalogue'))
  const publication = await publishCatalogue(ownerUrl, catalogue, { demo: environment !== 'production' })
  process.stdout.write(`${describePublication(publication)}\n`)
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
})
