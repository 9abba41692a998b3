import { attempt } from '../say.mjs'
import { buildApi } from '../steps/build-api.mjs'
import { buildWeb } from '../steps/build-web.mjs'
import { generateClient } from '../steps/generate-client.mjs'

await attempt(async () => {
  await generateClient()
  await buildApi()
  await buildWeb()
})
