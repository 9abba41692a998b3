import 'reflect-metadata'
import { productModules } from './app.module'
import { describePublication } from './modules/catalogue'
import { createAdministrator } from './modules/identity'
import type { Config } from './platform/config/config'
import { readConfig } from './platform/config/read-config'
import { createApplication } from './platform/http/create-application'
import { prepare } from './prepare'
import { publishGivenCatalogue } from './publish-given-catalogue'

function ownerUrl(): string {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is missing: this runs as the owner of the database.')
  return url
}

const commands: Readonly<Record<string, (config: Config, args: string[]) => Promise<void>>> = {
  async serve(config) {
    const app = await createApplication(config, productModules)
    app.enableShutdownHooks()
    process.on('disconnect', () => void app.close())
    await app.listen(config.port, config.host)
    process.send?.({ ready: true })
  },
  async prepare(config) {
    const lines = await prepare(ownerUrl(), config.production)
    process.send?.({ lines })
    process.disconnect?.()
  },
  async 'publish-catalogue'() {
    const publication = await publishGivenCatalogue(ownerUrl(), { demo: false, replace: true })
    process.stdout.write(`${describePublication(publication)}\n`)
  },
  async 'create-administrator'(config, args) {
    const path = await createAdministrator(ownerUrl(), args, config.sessionSecret)
    process.stdout.write(`${config.publicUrl ?? `http://localhost:${config.port}`}${path}\n`)
  },
}

async function main([name = 'serve', ...args]: string[]): Promise<void> {
  const command = commands[name]
  if (command === undefined) throw new Error(`"${name}" is none of ${Object.keys(commands).join(', ')}`)
  await command(readConfig(process.env), args)
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
  process.disconnect?.()
})
