import { openPortal, type Portal } from '../test-portal'
import { deskJourneys } from './desk-journeys'
import { runJourney } from './run-journey'

let portal: Portal

beforeEach(async () => {
  portal = await openPortal()
})
afterEach(() => portal.close())

it.each(deskJourneys.map((journey) => [journey.title.en, journey] as const))('%s', async (_, journey) => {
  await runJourney(portal, journey)
})
