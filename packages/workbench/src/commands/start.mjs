import { attempt, say } from '../say.mjs'
import { startProduct } from '../start-product.mjs'
import { stopSignal } from '../stop-signal.mjs'

async function untilStopped(asked, product) {
  const signal = await Promise.race([asked, product.ended.then(() => null)])
  if (signal === null) process.stderr.write('✗ The API ended by itself.\n')
  else say('Stopping …')
  await product.stop()
  if (signal !== null) say('Stopped. The data are kept.')
  process.exit(signal === null ? 1 : 0)
}

await attempt(async () => {
  const asked = stopSignal()
  const starting = startProduct()
  const first = await Promise.race([starting, asked.then(() => null)])
  const product = first ?? (await starting)
  if (first !== null) {
    for (const line of product.lines) process.stdout.write(`${line}\n`)
    process.stdout.write(`\nRechenlotse is ready at ${product.url}\n`)
  }
  await untilStopped(asked, product)
})
if (process.exitCode) process.exit()
