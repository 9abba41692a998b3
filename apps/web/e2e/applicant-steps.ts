import { coreForm, questionsOf, type Question } from '@rechenlotse/domain/applications'
import type { Visitor } from './visitor'

export interface NewPerson {
  readonly email: string
  readonly password: string
}

/** What this applicant answers; everything else stays open or comes from finder and profile. */
const answers: Readonly<Record<string, string | number | boolean>> = {
  'organisation-staff': 180,
  'project-title': 'Risse im Guss erkennen',
  'project-summary': 'Ein Bildmodell soll Risse in Gussteilen erkennen, bevor sie bearbeitet werden.',
  'project-goal': 'Mindestens 95 von 100 Rissen werden erkannt.',
  'project-purpose': 'precompetitive_research',
  'project-use': 'civilian',
  'project-duration': 6,
  'technical-workload': 'finetuning',
  'technical-software': 'PyTorch, ein vortrainiertes Bildmodell, rund 40 000 eigene Bilder.',
  'technical-experience': 'none',
  'data-personal': 'none',
  'data-confidential': true,
  'data-residency': 'de',
}

/** Answers the finder's eight questions as a machine builder without experience. */
export async function answerFinder(visitor: Visitor): Promise<void> {
  const { page, t } = visitor
  await visitor.goTo('/finder')
  const steps: Readonly<Record<string, readonly string[]>> = {
    goal: ['workload-kind-finetuning', 'project-purpose-precompetitive_research'],
    who: ['applicant-kind-company'],
    where: ['applicant-country=DE', 'applicant-land=DE-NI'],
    data: ['data-personalData-none', 'data-confidential-true'],
    size: [],
    time: ['timing-durationMonths:6'],
    help: ['support-hpcExperience-none'],
    budget: [],
  }
  for (const [key, facts] of Object.entries(steps)) {
    await visitor.arrive(t('matching', `questions.${key}.title`))
    for (const fact of facts) await give(visitor, fact)
    await visitor.press(key === 'budget' ? t('matching', 'finder.finish') : t('matching', 'finder.next'))
  }
  await page.waitForURL(/\/results/)
}

/** `path-value` = a choice, `path=value` = from a list, `path:text` = written. */
async function give(visitor: Visitor, fact: string): Promise<void> {
  const [, path = '', kind, value = ''] = /^([^=:]+)([=:])?(.*)$/.exec(fact) ?? []
  const field = visitor.page.locator(`[id="fact-${path}"]`)
  if (kind === '=') await field.selectOption(value)
  else if (kind === ':') await field.fill(value)
  else await visitor.choose(`fact-${path}`)
}

export async function register(visitor: Visitor, { email, password }: NewPerson): Promise<void> {
  const { page, t } = visitor
  await visitor.arrive(t('identity', 'register.title'))
  await visitor.press(t('identity', 'register.submit'))
  await page.getByRole('alert').waitFor()
  await visitor.look()
  await page.locator('#register-name').fill('Leitung Technik (Test)')
  await page.locator('#register-email').fill(email)
  await page.locator('#register-password').fill(password)
  await page.locator('#register-organisation').fill('Gusswerk Test GmbH')
  await visitor.press(t('identity', 'register.submit'))
  await visitor.arrive(t('identity', 'registered.title'))
}

/** Opens the newest mail to this address in the demo mailbox and follows its first link. */
export async function followMail(visitor: Visitor, email: string): Promise<void> {
  const { page } = visitor
  const row = page.getByRole('row').filter({ hasText: email }).first()
  await visitor.goTo('/mailbox')
  await row.waitFor({ timeout: 30_000 })
  await visitor.look()
  await row.getByRole('link').click()
  await page.locator('.rl-written a').first().waitFor()
  await visitor.look()
  await page.locator('.rl-written a').first().click()
}

export async function confirmMail(visitor: Visitor, person: NewPerson): Promise<void> {
  const { t } = visitor
  await followMail(visitor, person.email)
  await visitor.arrive(t('identity', 'confirm.title'))
  await visitor.page.locator('#confirm-password').fill(person.password)
  await visitor.press(t('identity', 'confirm.submit'))
  await visitor.arrive(t('identity', 'confirmed.title'))
  await visitor.follow(t('identity', 'confirmed.sign-in'))
  await signIn(visitor, person)
}

export async function signIn(visitor: Visitor, { email, password }: NewPerson): Promise<void> {
  const { page, t } = visitor
  await page.getByRole('heading', { level: 1, name: t('identity', 'sign-in.title') }).waitFor()
  await page.locator('#sign-in-email').fill(email)
  await page.locator('#sign-in-password').fill(password)
  await visitor.press(t('identity', 'sign-in.submit'))
  await page.getByRole('button', { name: t('account', 'sign-out') }).waitFor()
}

async function answerQuestion(visitor: Visitor, question: Question): Promise<void> {
  const value = answers[question.id]
  const field = visitor.page.locator(`[id="${question.id}"]`)
  if (value === undefined || (await field.count()) === 0) return
  const tag = await field.evaluate((element) => element.tagName)
  if (tag === 'FIELDSET') await visitor.choose(`${question.id}-${String(value)}`)
  else if (tag === 'SELECT') await field.selectOption(String(value))
  else await field.fill(String(value))
}

/** Presses the form's button and waits until another page stands in its place. */
export async function goOn({ page }: Visitor): Promise<void> {
  await page.locator('main form').evaluate((form) => form.setAttribute('data-left', ''))
  await page.locator('main form button[type=submit]').click()
  await page.waitForFunction(() => document.querySelector('main form[data-left]') === null)
}

/** Walks all pages of questions from the overview and back to it. */
export async function fillIn(visitor: Visitor, look: boolean): Promise<void> {
  const { page, t } = visitor
  await page.locator('.kern-task-list a').first().click()
  for (;;) {
    await page.waitForURL(/\/questions\//)
    await page.locator('main form').waitFor()
    for (const question of questionsOf(coreForm)) await answerQuestion(visitor, question)
    if (look) await visitor.look()
    await goOn(visitor)
    if (!page.url().includes('/questions/')) break
  }
  await page.getByText(t('applications', 'tasks.title', { done: 4, all: 4 })).waitFor()
}

/** From the overview to the receipt; returns the reference number. */
export async function submit(visitor: Visitor, look: boolean): Promise<string> {
  const { page, t } = visitor
  await visitor.follow(t('applications', 'tasks.check'))
  await page.getByRole('heading', { level: 1, name: t('applications', 'check.title') }).waitFor()
  await visitor.press(t('applications', 'check.submit'))
  await page.getByRole('alert').waitFor()
  if (look) await visitor.look()
  for (const { id, type } of questionsOf(coreForm)) if (type === 'declaration') await visitor.choose(`check-${id}`)
  await visitor.press(t('applications', 'check.submit'))
  await page.getByRole('heading', { level: 1, name: t('applications', 'submitted.title') }).waitFor()
  if (look) await visitor.look()
  return /RL-\d{4}-\d{6}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
}

/** Begins an application to a programme on its start page. */
export async function begin(visitor: Visitor): Promise<void> {
  const { page, t } = visitor
  await visitor.press(t('applications', 'start.begin'))
  await page.locator('.kern-task-list').waitFor()
}
