import type { Browser } from 'playwright-core'
import { answerFinder, begin, confirmMail, fillIn, register, submit } from './applicant-steps'
import { ask, decide, enterDesk, openCase, take } from './desk-steps'
import { openBrowser, Visitor, type Sight } from './visitor'

jest.setTimeout(900_000)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const sights: readonly Sight[] = [
  { locale: 'de', width: 1280, scheme: 'light' },
  { locale: 'de', width: 320, scheme: 'dark' },
  { locale: 'en', width: 1280, scheme: 'dark' },
  { locale: 'en', width: 320, scheme: 'light' },
]

async function fromFinderToReceipt(applicant: Visitor, email: string): Promise<string> {
  const { page, t } = applicant
  await answerFinder(applicant)
  await applicant.arrive(t('matching', 'results.title'))
  const offer = page.locator('#offer-kisski-compute')
  for (const more of await page.locator('#group-eligible button, #group-check button').all())
    if ((await offer.count()) === 0) await more.click()
  await offer.getByRole('link').last().click()
  await page.locator('#rules').waitFor()
  await applicant.arrive(/./)
  const programme = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const start = t('applications', 'start.title', { programme })
  await applicant.follow(t('catalogue', 'action.here'))
  await applicant.arrive(start)
  await applicant.follow(t('applications', 'start.register'))
  const person = { email, password: 'Ein ganzer Satz mit Walnussbaum' }
  await register(applicant, person)
  await confirmMail(applicant, person)
  await applicant.arrive(start)
  expect(new URL(page.url()).hash).toMatch(/^#n=/)
  await begin(applicant)
  await applicant.look()
  await fillIn(applicant, true)
  return submit(applicant, true)
}

async function answerQuestion(applicant: Visitor): Promise<void> {
  const { page, t } = applicant
  await page.getByRole('heading', { name: t('applications', 'clarification.title') }).waitFor()
  await applicant.look()
  await page.locator('#project-duration').fill('9')
  await applicant.press(t('applications', 'clarification.submit'))
  await page.getByText(t('applications', 'next.in_check')).waitFor()
}

describe('from a first question to the decision', () => {
  it.each(sights)('in $locale at $width px, $scheme', async (sight) => {
    const email = `walk-${sight.locale}-${sight.width}-${Date.now()}@gusswerk.example`
    const applicant = await Visitor.enter(browser, sight)
    const reference = await fromFinderToReceipt(applicant, email)
    expect(reference).toMatch(/^RL-/)

    const officer = await enterDesk(browser, sight, 'kisski')
    await openCase(officer, 'new', reference)
    await take(officer)
    await ask(officer, 'project-duration', 'Reichen sechs Monate?')

    const { page, t } = applicant
    await applicant.follow(t('applications', 'submitted.status'))
    await answerQuestion(applicant)

    await openCase(officer, 'mine', reference)
    expect(await officer.page.getByRole('row').filter({ hasText: '9' }).count()).toBeGreaterThan(0)
    await decide(officer, 'approve', 'Das Vorhaben passt zu unserem Angebot.')

    await page.reload()
    await page.getByText(t('applications', 'decision.approved')).waitFor()
    await applicant.look()
    await applicant.goTo('/applications')
    await applicant.arrive(t('applications', 'list.title'))

    expect(applicant.faults).toEqual([])
    expect(officer.faults).toEqual([])
    await Promise.all([applicant.leave(), officer.leave()])
  })
})
