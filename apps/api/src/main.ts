import 'reflect-metadata'
import { productModules } from './app.module'
import { readConfig } from './platform/config/read-config'
import { createApplication } from './platform/http/create-application'

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const app = await createApplication(config, productModules)
  app.enableShutdownHooks()
  await app.listen(config.port, config.host)
  process.send?.('ready')
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
})
