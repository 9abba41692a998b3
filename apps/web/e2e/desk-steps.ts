import type { Browser } from 'playwright-core'
import { signIn } from './applicant-steps'
import { demoPassword, Visitor, type Sight } from './visitor'

/** An officer at the desk of a centre, signed in. */
export async function enterDesk(browser: Browser, sight: Sight, centre: string): Promise<Visitor> {
  const officer = await Visitor.enter(browser, sight)
  await officer.goTo('/desk')
  await signIn(officer, { email: `desk@${centre}.example`, password: demoPassword })
  await officer.arrive(officer.t('intake', 'queue.heading'))
  return officer
}

export async function openCase(officer: Visitor, view: string, reference: string): Promise<void> {
  await officer.goTo(`/desk?view=${view}`)
  await officer.page.getByRole('table').getByRole('link', { name: reference }).click()
  await officer.arrive(new RegExp(`^${reference}`))
}

export async function take(officer: Visitor): Promise<void> {
  const { page, t } = officer
  await officer.press(t('intake', 'actions.take'))
  await page.getByText(t('intake', 'states.in_check'), { exact: true }).first().waitFor()
}

/** Opens the form of an action; submitting it empty first shows what is missing. */
export async function openAction(officer: Visitor, action: string): Promise<void> {
  const { page, t } = officer
  await officer.press(t('intake', `actions.${action}`))
  await page.getByRole('heading', { level: 3, name: t('intake', `${action}.title`) }).waitFor()
  await page.locator('article form button[type=submit]').click()
  await page.getByRole('alert').waitFor()
  await officer.look()
}

export async function sendAction(officer: Visitor, state: string): Promise<void> {
  const { page, t } = officer
  await page.locator('article form button[type=submit]').click()
  await page
    .getByRole('main')
    .getByText(t('intake', `states.${state}`), { exact: true })
    .first()
    .waitFor()
  await officer.look()
}

export async function ask(officer: Visitor, question: string, message: string): Promise<void> {
  await openAction(officer, 'ask')
  await officer.page.locator('#ask-message').fill(message)
  await officer.choose(`ask-questions-${question.split('-')[0]}-${question}`)
  await sendAction(officer, 'clarification')
}

export async function decide(officer: Visitor, outcome: 'approve' | 'decline', reason: string): Promise<void> {
  await openAction(officer, outcome)
  await officer.page.locator('#decide-reason').fill(reason)
  if (outcome === 'approve') await officer.page.locator('#decide-amount').fill('500')
  await sendAction(officer, 'decided')
}
