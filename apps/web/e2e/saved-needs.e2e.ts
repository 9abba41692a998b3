import type { Browser } from 'playwright-core'
import { writeAnswers } from '../src/features/matching/need-in-address'
import { signIn } from './applicant-steps'
import { demoPassword, openBrowser, Visitor, type Sight } from './visitor'

jest.setTimeout(900_000)

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const need = {
  applicant: { kind: 'startup', country: 'DE', land: 'DE-NI' },
  project: { purpose: 'competitive_development', resultsPublishable: false },
  workload: { kind: 'finetuning', gpuHours: 4321 },
  data: { personalData: 'special_category' },
} as const

const sights: readonly Sight[] = [
  { locale: 'de', width: 320, scheme: 'dark' },
  { locale: 'en', width: 1280, scheme: 'light' },
]

/** Leaves an anonymous note on the results, then takes the way to saving. */
async function reportAndSave(visitor: Visitor): Promise<void> {
  const { page, t } = visitor
  await visitor.goTo(`/results${writeAnswers({ need, unknown: [] })}`)
  await visitor.arrive(t('matching', 'results.title'))
  await page.getByText(t('matching', 'results.after')).click()
  await visitor.press(t('needs', 'note.show'))
  await page.getByText(t('needs', 'note.sizes.up_to_10k')).waitFor()
  await visitor.look()
  await visitor.press(t('needs', 'note.send'))
  await page.getByText(t('needs', 'note.sent')).waitFor()
  await visitor.look()
  await visitor.follow(t('needs', 'keep.save'))
}

async function nameAndKeep(visitor: Visitor, name: string): Promise<void> {
  const { page, t } = visitor
  await visitor.arrive(t('needs', 'save.title'))
  await page.getByLabel(t('needs', 'save.name'), { exact: true }).fill(name)
  await visitor.choose('need-subscribed')
  await visitor.press(t('needs', 'save.submit'))
  await visitor.arrive(name)
  await page.getByText(t('needs', 'one.nothing-changed')).waitFor()
}

/** Makes a link and answers with it. */
async function share(visitor: Visitor, name: string): Promise<string> {
  const { page, t } = visitor
  await visitor.goTo('/needs')
  await visitor.arrive(t('needs', 'list.title'))
  await visitor.press(`${t('needs', 'share.open')}: ${name}`)
  await visitor.press(t('needs', 'share.make'))
  const link = await page.getByLabel(t('needs', 'share.link'), { exact: true }).inputValue()
  await visitor.look()
  return link
}

describe.each(sights)('a need in $locale at $width px, $scheme', (sight) => {
  it('is reported, saved over the sign-in without losing an answer, shared and deleted', async () => {
    const founder = await Visitor.enter(browser, sight)
    const { t } = founder
    const name = `Chatbot ${sight.locale}`
    await reportAndSave(founder)
    await signIn(founder, { email: 'founder@startup.example', password: demoPassword })
    await nameAndKeep(founder, name)
    const link = await share(founder, name)

    const stranger = await Visitor.enter(browser, sight)
    await stranger.page.goto(link)
    await stranger.arrive(t('needs', 'shared.title'))
    expect(await stranger.page.getByText(name).count()).toBe(0)

    await founder.goTo('/needs')
    await founder.press(`${t('needs', 'delete.open')}: ${name}`)
    await founder.look()
    await founder.press(t('needs', 'delete.submit'))
    await founder.page.getByText(t('needs', 'list.empty-title')).waitFor()
    await stranger.page.reload()
    await stranger.arrive(t('needs', 'shared.gone-title'))

    expect([...founder.faults, ...stranger.faults]).toEqual([])
    await Promise.all([founder.leave(), stranger.leave()])
  })
})
