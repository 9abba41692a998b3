import { productModules } from './app.module'
import { publishCatalogue } from './modules/catalogue'
import { aPerson, asOwner, goodPassword, type SeededPerson } from './modules/identity/test-people'
import { Visitor } from './modules/identity/test-visitor'
import type { Environment } from './platform/config/setting-reader'
import { startTestApplication, type TestApplication } from './platform/http/test-application'
import { testCatalogue } from './test-catalogue'

export type { Visitor }

export const desks = [
  'kisski',
  'hessian-aisc',
  'kisz-bb',
  'westai',
  'eurohpc-ju',
  'gcs',
  'hlrs',
  'central-advice',
] as const
export const firms = ['startup', 'mittelstand', 'uni'] as const

export type Desk = (typeof desks)[number]
export type Firm = (typeof firms)[number]
export type Persona = Desk | Firm

export interface Portal {
  readonly test: TestApplication
  readonly people: Readonly<Record<Persona, SeededPerson>>
  /** The persona with an own session. */
  as(persona: Persona): Promise<Visitor>
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

const seat = async (ownerUrl: string): Promise<Record<Persona, SeededPerson>> => {
  const seated: (readonly [string, SeededPerson])[] = []
  for (const name of desks) seated.push([name, await aPerson(ownerUrl, { name, kind: 'provider' })])
  for (const name of firms) seated.push([name, await aPerson(ownerUrl, { name })])
  return Object.fromEntries(seated) as Record<Persona, SeededPerson>
}

/** The whole product with its desks and three firms; background reactions run only where `settings` ask for them. */
export async function openPortal(settings: Environment = {}, catalogue = testCatalogue): Promise<Portal> {
  const test = await startTestApplication(productModules, { PROCESS_ROLE: 'requests', ...settings })
  const { ownerUrl } = test.database
  await publishCatalogue(ownerUrl, catalogue, { demo: true })
  const people = await seat(ownerUrl)
  let network = 0
  return {
    test,
    people,
    rows: (sql, values = []) => asOwner(ownerUrl, sql, values),
    as: async (persona) => {
      const visitor = new Visitor(test.app, `198.51.100.${(network += 1)}`)
      const { status } = await visitor.post('/auth/sessions', { email: people[persona].email, password: goodPassword })
      if (status !== 200) throw new Error(`${persona} could not sign in: ${status}`)
      return visitor
    },
    close: () => test.close(),
  }
}
