import { whenStale } from '../freshness.mjs'
import { inHouse } from '../house.mjs'
import { mustRun } from '../run.mjs'
import { say } from '../say.mjs'

const what = {
  name: 'prisma-client',
  sources: ['prisma/schema.prisma', 'prisma/models', 'prisma/prisma.config.ts'],
  result: 'prisma/generated/client.ts',
}

/** Prisma's settings: its own engine would have to be downloaded, ours comes with the packages. */
export function prismaEnvironment(environment = process.env) {
  const engine =
    process.platform === 'win32' ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: inHouse('prisma/tools/schema-engine.mjs') }
  return { CHECKPOINT_DISABLE: '1', ...engine, ...environment }
}

export async function generateClient() {
  await whenStale(what, async () => {
    say('Generating the database client from prisma/models …')
    const cli = inHouse('node_modules/prisma/build/index.js')
    await mustRun([process.execPath, cli, 'generate', '--config', 'prisma.config.ts'], {
      cwd: inHouse('prisma'),
      env: prismaEnvironment(),
    })
  })
}
