import { cpSync, rmSync } from 'node:fs'
import { build, stop } from 'esbuild'
import { whenStale } from '../freshness.mjs'
import { inHouse } from '../house.mjs'
import { say } from '../say.mjs'
import { apiBundle } from './bundle-api.mjs'

const what = {
  name: 'api',
  sources: [
    'apps/api',
    'packages/domain/src',
    'packages/catalogue',
    'prisma/models',
    'prisma/migrations',
    'prisma/seed',
    'prisma/tools',
    'packages/workbench/src/steps',
  ],
  result: 'apps/api/dist/main.cjs',
}

/** dist holds all that production needs: the bundles, the migrations, the reviewed catalogue. */
export async function buildApi() {
  await whenStale(what, async () => {
    say('Building the API …')
    rmSync(inHouse('apps/api/dist'), { recursive: true, force: true })
    await build(apiBundle)
    await stop()
    cpSync(inHouse('prisma/migrations'), inHouse('apps/api/dist/migrations'), { recursive: true })
    cpSync(inHouse('packages/catalogue/data'), inHouse('apps/api/dist/catalogue'), { recursive: true })
  })
}
