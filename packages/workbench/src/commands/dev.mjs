import { spawn } from 'node:child_process'
import { context } from 'esbuild'
import { inHouse } from '../house.mjs'
import { attempt, say } from '../say.mjs'
import { startProduct } from '../start-product.mjs'
import { apiBundle } from '../steps/bundle-api.mjs'
import { stopSignal } from '../stop-signal.mjs'

const WEB_PORT = 5173

/** Tells of every rebuild after the first, when the API must start again. */
function onRebuild(restart) {
  let first = true
  return {
    name: 'restart',
    setup({ onEnd }) {
      onEnd(async ({ errors }) => {
        if (!first && errors.length === 0) await restart()
        first = false
      })
    },
  }
}

function startVite(apiOrigin) {
  const args = [inHouse('node_modules/vite/bin/vite.js'), '--port', String(WEB_PORT)]
  return spawn(process.execPath, args, {
    cwd: inHouse('apps/web'),
    stdio: 'inherit',
    env: { ...process.env, API_ORIGIN: apiOrigin },
  })
}

await attempt(async () => {
  const asked = stopSignal()
  const product = await startProduct()
  const restart = async () => {
    say('The API changed, starting it again …')
    await product.restart()
  }
  const watching = await context({ ...apiBundle, plugins: [...apiBundle.plugins, onRebuild(restart)] })
  await watching.watch()
  const vite = startVite(product.url)
  for (const line of product.lines) process.stdout.write(`${line}\n`)
  say(`The web with live changes is at http://localhost:${WEB_PORT}, the API at ${product.url}`)
  await asked
  vite.kill('SIGTERM')
  await watching.dispose()
  await product.stop()
})
process.exit()
