import { whenStale } from '../freshness.mjs'
import { inHouse } from '../house.mjs'
import { mustRun } from '../run.mjs'
import { say } from '../say.mjs'

const what = {
  name: 'web',
  sources: [
    'apps/web',
    'packages/ui/src',
    'packages/domain/src',
    'packages/contract/src',
    'packages/catalogue/src',
    'tsconfig.base.json',
  ],
  result: 'apps/web/dist/renderer/render-page.mjs',
}

export async function buildWeb() {
  await whenStale(what, async () => {
    say('Building the web …')
    // Any other NODE_ENV would put React's development build into the bundle.
    const env = { ...process.env, NODE_ENV: 'production' }
    const build = [process.execPath, inHouse('node_modules/vite/bin/vite.js'), 'build']
    const options = { cwd: inHouse('apps/web'), env }
    await mustRun(build, options)
    await mustRun([...build, '--config', 'vite.renderer.config.ts'], options)
  })
}
