import type { Browser, Page } from 'playwright-core'
import { demoPassword, openBrowser, Visitor } from './visitor'

jest.setTimeout(900_000)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const mostSteps = 250

interface Focused {
  readonly id: string
  /** Of a radio button or box: the name that its group shares. */
  readonly group: string | null
  readonly href: string
  /** A button that shows more of the offers that may fit. */
  readonly isMore: boolean
  readonly name: string
  readonly isVisible: boolean
}

/** Where the focus stands, and whether one can see it; headings and regions that take it by script need no ring. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const isDrawn = (part: string | null) => {
      const { outlineStyle, boxShadow } = getComputedStyle(element, part)
      return outlineStyle !== 'none' || boxShadow !== 'none'
    }
    const box = element.getBoundingClientRect()
    return {
      id: element.id,
      group: element.getAttribute('name'),
      href: element.getAttribute('href') ?? '',
      isMore: element.tagName === 'BUTTON' && element.closest('#group-eligible, #group-check') !== null,
      name: (element.textContent ?? '').trim(),
      isVisible:
        element.tabIndex < 0 || ([null, '::before', '::after'].some(isDrawn) && box.width > 0 && box.height > 0),
    }
  })

/** Presses Tab until the focus stands on what is wanted; every stop on the way must be seen. */
async function tabTo(visitor: Visitor, wanted: (focus: Focused) => boolean): Promise<void> {
  const { page } = visitor
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab')
    const focus = await focused(page)
    if (focus.name !== '' && !focus.isVisible)
      visitor.faults.push(`the focus cannot be seen on "${focus.name.slice(0, 60)}"`)
    if (wanted(focus)) return
  }
  throw new Error(`Tab does not lead there on ${page.url()}`)
}

const toId = (visitor: Visitor, id: string) => tabTo(visitor, (focus) => focus.id === id)
const toName = (visitor: Visitor, name: string) => tabTo(visitor, (focus) => focus.name.startsWith(name))

async function write(visitor: Visitor, id: string, text: string): Promise<void> {
  await toId(visitor, id)
  await visitor.page.keyboard.press('Control+A')
  await visitor.page.keyboard.type(text)
}

async function signInByKeyboard(visitor: Visitor, email: string): Promise<void> {
  const { page, t } = visitor
  await write(visitor, 'sign-in-email', email)
  await write(visitor, 'sign-in-password', demoPassword)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: t('account', 'sign-out') }).waitFor()
}

async function enter(visitor: Visitor, name: string): Promise<void> {
  await toName(visitor, name)
  await visitor.page.keyboard.press('Enter')
}

/** Fills in the pages of the demo draft with Tab, arrows and Enter. */
async function fillDraft(visitor: Visitor): Promise<void> {
  const { page, t } = visitor
  const texts = ['project-title', 'project-summary', 'project-goal', 'technical-software']
  const chosen = [
    'organisation-kind',
    'project-purpose',
    'project-use',
    'technical-experience',
    'data-personal',
    'data-confidential',
    'data-residency',
  ]
  for (;;) {
    await page.waitForURL(/\/questions\//)
    await page.locator('form').waitFor()
    await page.locator('main form').evaluate((form) => form.setAttribute('data-left', ''))
    for (const id of texts)
      if ((await page.locator(`textarea[id="${id}"], input[id="${id}"]`).count()) > 0)
        await write(visitor, id, 'Mit der Tastatur geschrieben')
    await chooseFromList(visitor, 'technical-workload')
    for (const id of chosen) await choose(visitor, id)
    if ((await page.locator('#project-duration').count()) > 0) await write(visitor, 'project-duration', '3')
    if ((await page.locator('#organisation-staff').count()) > 0) await write(visitor, 'organisation-staff', '12')
    await tabTo(
      visitor,
      ({ name }) => name === t('applications', 'questions.next') || name === t('applications', 'questions.finish'),
    )
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('main form[data-left]') === null)
    if (!page.url().includes('/questions/')) return
  }
}

/** From a list the arrow takes the first answer. */
async function chooseFromList(visitor: Visitor, id: string): Promise<void> {
  const list = visitor.page.locator(`select[id="${id}"]`)
  if ((await list.count()) === 0 || (await list.inputValue()) !== '') return
  await toId(visitor, id)
  await visitor.page.keyboard.press('ArrowDown')
}

/** A radio group is one stop; Space takes the answer that has the focus. */
async function choose(visitor: Visitor, id: string): Promise<void> {
  const { page } = visitor
  if ((await page.locator(`fieldset[id="${id}"]`).count()) === 0) return
  if ((await page.locator(`fieldset[id="${id}"] input:checked`).count()) > 0) return
  await tabTo(visitor, (focus) => focus.id.startsWith(`${id}-`))
  await page.keyboard.press('Space')
}

/** Opens the list of choices that has the focus and takes the one that begins with these letters. */
async function pick(visitor: Visitor, id: string, label: string): Promise<void> {
  await toId(visitor, id)
  await visitor.page.keyboard.type(label)
}

/** What this founder answers in the finder; every other question is skipped with "next". */
const finderAnswers: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  goal: async (visitor) => {
    await tick(visitor, 'fact-workload-kind-finetuning')
    await tick(visitor, 'fact-project-purpose-precompetitive_research')
  },
  who: (visitor) => tick(visitor, 'fact-applicant-kind-startup'),
  where: (visitor) => pick(visitor, 'fact-applicant-country', 'Deutschland'),
  data: (visitor) => tick(visitor, 'fact-data-personalData-none'),
}
const finderSteps = ['goal', 'who', 'where', 'data', 'size', 'time', 'help', 'budget'] as const

/** A group of answers is one stop; arrows go through it until the wanted one has the focus, and take it on the way. */
async function tick(visitor: Visitor, id: string): Promise<void> {
  const { page } = visitor
  const group = await page.locator(`[id="${id}"]`).getAttribute('name')
  await tabTo(visitor, (focus) => focus.name === '' && focus.group === group)
  for (let step = 0; step < mostSteps && (await focused(page)).id !== id; step += 1)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
}

/** From the finder over the results to the start page of an application. */
async function findWestai(founder: Visitor): Promise<void> {
  const { page, t } = founder
  await founder.goTo('/finder')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => document.querySelector('[inert]') === null)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  for (const key of finderSteps) {
    await page.getByRole('heading', { level: 1, name: t('matching', `questions.${key}.title`) }).waitFor()
    await finderAnswers[key]?.(founder)
    await enter(founder, key === 'budget' ? t('matching', 'finder.finish') : t('matching', 'finder.next'))
  }
  await page.waitForURL(/\/results/)
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (let isThere = false; !isThere;) {
    await tabTo(founder, ({ href, isMore }) => isMore || href.includes('/offers/westai-compute'))
    isThere = !(await focused(page)).isMore
    await page.keyboard.press('Enter')
  }
  await page.waitForURL(/\/offers\/westai-compute/)
  await enter(founder, t('catalogue', 'action.here'))
  await page.waitForURL(/\/applications\/new/)
}

/** Sends the application from the start page, signing in on the way; the reference number of the receipt. */
async function applyAndSend(founder: Visitor): Promise<string> {
  const { page, t } = founder
  await enter(founder, t('applications', 'start.sign-in'))
  await page.getByRole('heading', { level: 1, name: t('identity', 'sign-in.title') }).waitFor()
  await signInByKeyboard(founder, 'founder@startup.example')
  await page.waitForURL(/\/applications\/new/)
  await enter(founder, t('applications', 'start.begin'))
  await page.locator('.kern-task-list').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await tabTo(founder, ({ name }) => name.startsWith('Ihre Organisation'))
  await page.keyboard.press('Enter')
  await fillDraft(founder)
  await enter(founder, t('applications', 'tasks.check'))
  await page.getByRole('heading', { level: 1, name: t('applications', 'check.title') }).waitFor()
  for (const id of ['check-declaration-correct', 'check-declaration-entitled']) {
    await toId(founder, id)
    await page.keyboard.press('Space')
  }
  await enter(founder, t('applications', 'check.submit'))
  await page.getByRole('heading', { level: 1, name: t('applications', 'submitted.title') }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  return /RL-\d{4}-\d{6}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
}

/** An officer takes the case and asks back. */
async function takeAndAsk(officer: Visitor, reference: string): Promise<void> {
  const { page, t } = officer
  await officer.goTo('/desk')
  await page.getByRole('heading', { level: 1, name: t('identity', 'sign-in.title') }).waitFor()
  await signInByKeyboard(officer, 'desk@westai.example')
  await page.getByRole('link', { name: reference }).waitFor()
  await enter(officer, reference)
  await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor()
  await enter(officer, t('intake', 'actions.take'))
  await page.getByText(t('intake', 'states.in_check'), { exact: true }).first().waitFor()
  await enter(officer, t('intake', 'actions.ask'))
  await write(officer, 'ask-message', 'Reichen drei Monate?')
  await toId(officer, 'ask-questions-project-project-duration')
  await page.keyboard.press('Space')
  await enter(officer, t('intake', 'ask.submit'))
  await page.getByText(t('intake', 'states.clarification'), { exact: true }).first().waitFor()
}

async function answerBack(founder: Visitor): Promise<void> {
  const { page, t } = founder
  await enter(founder, t('applications', 'submitted.status'))
  await page.getByRole('heading', { name: t('applications', 'clarification.title') }).waitFor()
  await write(founder, 'project-duration', '4')
  await enter(founder, t('applications', 'clarification.submit'))
  await page.getByText(t('applications', 'next.in_check')).waitFor()
}

async function approve(officer: Visitor): Promise<void> {
  const { page, t } = officer
  await page.reload()
  await page.getByText(t('intake', 'states.in_check'), { exact: true }).first().waitFor()
  await enter(officer, t('intake', 'actions.approve'))
  await write(officer, 'decide-amount', '500')
  await write(officer, 'decide-reason', 'Das Vorhaben passt.')
  await enter(officer, t('intake', 'approve.submit'))
  await page.getByText(t('intake', 'states.decided'), { exact: true }).first().waitFor()
}

describe('with the keyboard only', () => {
  it('the whole way: finder, results, offer, sign-in, application, question and answer, decision', async () => {
    const founder = await Visitor.enter(browser, { locale: 'de', width: 1280, scheme: 'light' })
    await findWestai(founder)
    const reference = await applyAndSend(founder)

    const officer = await Visitor.enter(browser, { locale: 'de', width: 1280, scheme: 'light' })
    await takeAndAsk(officer, reference)
    await answerBack(founder)
    await approve(officer)

    const { page, t } = founder
    await page.reload()
    await page.getByRole('heading', { name: t('applications', 'decision.approved') }).waitFor()
    await tabTo(founder, ({ href }) => href.endsWith('/providers/westai'))
    expect([...founder.faults, ...officer.faults]).toEqual([])
    await Promise.all([founder.leave(), officer.leave()])
  })
})
