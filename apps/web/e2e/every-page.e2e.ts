import type { Browser } from 'playwright-core'
import { signIn } from './applicant-steps'
import { demoPassword, openBrowser, Visitor, type Sight } from './visitor'

jest.setTimeout(900_000)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const sights: readonly Sight[] = [
  { locale: 'de', width: 1280, scheme: 'dark' },
  { locale: 'en', width: 320, scheme: 'light' },
]

const open = [
  '/',
  '/finder',
  '/results',
  '/calculation',
  '/offers',
  '/offers?view=map',
  '/offers/kisski-compute',
  '/providers/kisski',
  '/systems/juwels-booster',
  '/imprint',
  '/privacy',
  '/accessibility',
  '/sign-in',
  '/register',
  '/forgot-password',
  '/reset-password#token=x',
  '/confirm-mail#token=x',
  '/applications/new',
  '/applications/new?programme=gcs-regular',
  '/advice',
  '/mailbox',
  '/needs/shared#token=x',
  '/needs/unsubscribe#token=x',
  '/nowhere',
]

const ofFounder = ['/applications', '/advice', '/applications/new?programme=gcs-regular', '/needs', '/needs/new']
const ofOfficer = ['new', 'mine', 'waiting', 'forwarded', 'done', 'all'].map((view) => `/desk?view=${view}`)

async function lookAt(visitor: Visitor, places: readonly string[]): Promise<void> {
  for (const place of places) {
    await visitor.goTo(place)
    await visitor.arrive(/./)
  }
}

async function signedIn(sight: Sight, email: string): Promise<Visitor> {
  const visitor = await Visitor.enter(browser, sight)
  await visitor.goTo('/sign-in')
  await signIn(visitor, { email, password: demoPassword })
  return visitor
}

describe.each(sights)('every page in $locale at $width px, $scheme', (sight) => {
  it('is without barriers for strangers', async () => {
    const stranger = await Visitor.enter(browser, sight)
    await lookAt(stranger, open)
    expect(stranger.faults).toEqual([])
    await stranger.leave()
  })

  it('is without barriers for a founder and all her applications', async () => {
    const founder = await signedIn(sight, 'founder@startup.example')
    await lookAt(founder, ofFounder)
    await founder.goTo('/applications')
    const links = founder.page.locator('article a')
    await links.first().waitFor()
    const places = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
    for (const place of places) {
      await founder.page.goto(place)
      await founder.arrive(/./)
    }
    expect(founder.faults).toEqual([])
    await founder.leave()
  })

  it('is without barriers for an officer at the desk', async () => {
    const officer = await signedIn(sight, 'desk@hessian-aisc.example')
    await lookAt(officer, ofOfficer)
    await officer.page.getByRole('table').getByRole('link').first().click()
    await officer.arrive(/^RL-/)
    expect(officer.faults).toEqual([])
    await officer.leave()
  })
})
