import type { Browser } from 'playwright-core'
import { begin, fillIn, signIn, submit } from './applicant-steps'
import { decide, enterDesk, openAction, openCase, sendAction, take } from './desk-steps'
import { demoPassword, openBrowser, Visitor, type Sight } from './visitor'

jest.setTimeout(900_000)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const sights: readonly Sight[] = [
  { locale: 'de', width: 1280, scheme: 'light' },
  { locale: 'en', width: 320, scheme: 'light' },
]

/** A firm of the demo sends an application to KISSKI. */
async function apply(sight: Sight): Promise<{ readonly applicant: Visitor; readonly reference: string }> {
  const applicant = await Visitor.enter(browser, sight)
  await applicant.goTo('/applications/new?programme=kisski-compute')
  await applicant.follow(applicant.t('applications', 'start.sign-in'))
  await signIn(applicant, { email: 'owner@mittelstand.example', password: demoPassword })
  await applicant.page.waitForURL(/\/applications\/new/)
  await begin(applicant)
  await fillIn(applicant, false)
  return { applicant, reference: await submit(applicant, false) }
}

async function leave(...visitors: readonly Visitor[]): Promise<void> {
  expect(visitors.flatMap(({ faults }) => faults)).toEqual([])
  await Promise.all(visitors.map((visitor) => visitor.leave()))
}

describe.each(sights)('in $locale at $width px', (sight) => {
  it('a case is passed on, answered with a refusal there, and can still be read by the first desk', async () => {
    const { applicant, reference } = await apply(sight)
    const first = await enterDesk(browser, sight, 'kisski')
    await openCase(first, 'new', reference)
    await openAction(first, 'forward')
    await first.page.locator('#forward-destination').selectOption({ value: 'hessian-aisc hessian-aisc-compute' })
    await first.page.locator('#forward-reason').fill('Der Schwerpunkt liegt dort.')
    await first.page.locator('article form button[type=submit]').click()
    await first.page.getByText(first.t('intake', 'actions.none.former_desk')).waitFor()
    await first.look()

    const second = await enterDesk(browser, sight, 'hessian-aisc')
    await openCase(second, 'new', reference)
    await take(second)
    await decide(second, 'decline', 'Die Daten dürfen dort nicht verarbeitet werden.')

    const { page, t } = applicant
    await applicant.follow(t('applications', 'submitted.status'))
    await page.getByRole('link', { name: t('applications', 'status.forwarded-link') }).click()
    await page.getByText(t('applications', 'decision.declined')).waitFor()
    await applicant.look()
    await openCase(first, 'forwarded', reference)
    await leave(applicant, first, second)
  })

  it('an applicant withdraws after being asked once more', async () => {
    const { applicant, reference } = await apply(sight)
    const { page, t } = applicant
    await applicant.follow(t('applications', 'submitted.status'))
    await applicant.press(t('applications', 'withdraw.open-sent'))
    await page.getByRole('dialog').waitFor()
    await applicant.look()
    await applicant.press(t('applications', 'withdraw.submit-sent'))
    await page.getByText(t('applications', 'next.withdrawn')).waitFor()
    await applicant.look()
    const officer = await enterDesk(browser, sight, 'kisski')
    await openCase(officer, 'done', reference)
    await leave(applicant, officer)
  })

  it('of two officers one is told who was faster, and keeps what was written', async () => {
    const { applicant, reference } = await apply(sight)
    const slow = await enterDesk(browser, sight, 'kisski')
    const fast = await enterDesk(browser, sight, 'kisski')
    await openCase(slow, 'new', reference)
    await take(slow)
    await openAction(slow, 'decline')
    await slow.page.locator('#decide-reason').fill('Ein langer Text, der nicht verloren gehen darf.')
    await openCase(fast, 'mine', reference)
    await decide(fast, 'approve', 'Passt.')
    await slow.page.locator('article form button[type=submit]').click()
    await slow.page.getByText(slow.t('intake', 'faster.kept')).waitFor()
    await slow.page.getByText(slow.t('intake', 'actions.gone')).waitFor()
    await slow.look()
    expect(await slow.page.locator('#decide-reason').inputValue()).toContain('nicht verloren')
    await leave(applicant, slow, fast)
  })

  it('an application elsewhere is prepared here, and its number and state are kept', async () => {
    const professor = await Visitor.enter(browser, sight)
    const { page, t } = professor
    await professor.goTo('/applications/new?programme=nhr-normal')
    await professor.arrive(/./)
    await professor.follow(t('applications', 'start.sign-in'))
    await signIn(professor, { email: 'professor@uni.example', password: demoPassword })
    await page.waitForURL(/\/applications\/new/)
    await professor.press(t('applications', 'start.begin-elsewhere'))
    await page.locator('.kern-task-list').waitFor()
    await professor.follow(t('applications', 'tasks.dossier'))
    await professor.arrive(t('applications', 'dossier.title'))
    await professor.press(t('applications', 'external.save'))
    await page.getByRole('alert').waitFor()
    await professor.look()
    await page.locator('#external-number').fill('NHR-2026-17')
    await page.locator('#external-state').fill('eingereicht')
    await professor.press(t('applications', 'external.save'))
    await page.getByText(t('applications', 'external.saved')).waitFor()
    await professor.goTo('/applications')
    await page.getByText(t('applications', 'next.handed_over')).first().waitFor()
    await leave(professor)
  })

  it('somebody without a fitting offer asks the advice desk, which answers', async () => {
    const founder = await Visitor.enter(browser, sight)
    const { page, t } = founder
    await founder.goTo('/sign-in')
    await signIn(founder, { email: 'founder@startup.example', password: demoPassword })
    await founder.goTo('/advice')
    await founder.arrive(t('applications', 'advice.title'))
    await founder.press(t('applications', 'advice.submit'))
    await page.getByRole('alert').waitFor()
    await founder.look()
    await page.locator('#advice-message').fill('Welcher Weg passt für den Dauerbetrieb?')
    await founder.press(t('applications', 'advice.submit'))
    await founder.arrive(t('applications', 'advice-words.submitted.title'))
    const reference = /RL-\d{4}-\d{6}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''

    const adviser = await enterDesk(browser, sight, 'central-advice')
    await openCase(adviser, 'new', reference)
    await take(adviser)
    await adviser.page.locator('#write-internal').fill('Rückruf am Dienstag')
    await adviser.press(t('intake', 'messages.internal.send'))
    await adviser.page.locator('#write-public').fill('Für den Dauerbetrieb passt ein Angebot am Markt.')
    await adviser.press(t('intake', 'messages.public.send'))
    await adviser.page.getByText('Rückruf am Dienstag').waitFor()
    await openAction(adviser, 'answer')
    await adviser.page.locator('#answer-reason').fill('Ein Angebot am Markt, Vergleich besprochen.')
    await sendAction(adviser, 'completed')

    await founder.follow(t('applications', 'submitted.status'))
    await page.getByText('Für den Dauerbetrieb passt ein Angebot am Markt.').waitFor()
    await page.getByText('Ein Angebot am Markt, Vergleich besprochen.').waitFor()
    expect(await page.getByText('Rückruf am Dienstag').count()).toBe(0)
    await founder.look()
    await leave(founder, adviser)
  })
})
