import { MailTokens } from '../modules/identity'
import { aPerson, goodPassword } from '../modules/identity/test-people'
import type { Portal, Visitor } from '../test-portal'
import { stranger } from './test-callers'
import type { Example } from './test-example'

export type LinkKind = 'registration' | 'password' | 'need' | 'unsubscription'

interface Sender {
  readonly portal: Portal
  readonly owner: Visitor
  readonly example: Example
}

let people = 0

/** A registration that nobody asked for yet. */
export const newcomer = () => ({
  email: `newcomer-${(people += 1)}@firma.example`,
  password: goodPassword,
  name: 'Neue Kollegin',
  locale: 'de',
  organisation: { name: 'Neue Firma', kind: 'company', country: 'DE' },
})

const newestOf = async (portal: Portal, table: 'registration' | 'mail_token'): Promise<string> => {
  const [row] = await portal.rows<{ id: string }>(`select id from ${table} order by created_at desc limit 1`)
  if (row === undefined) throw new Error(`nothing stands in ${table}`)
  return row.id
}

const tokensOf = (portal: Portal): MailTokens => portal.test.app.get(MailTokens, { strict: false })

const registration = async ({ portal }: Sender): Promise<string> => {
  await stranger(portal).post('/auth/registrations', newcomer())
  return tokensOf(portal).confirmationToken(await newestOf(portal, 'registration'))
}

const password = async ({ portal }: Sender): Promise<string> => {
  const { email } = await aPerson(portal.test.database.ownerUrl, { name: `forgetful-${(people += 1)}` })
  await stranger(portal).post('/auth/password-resets', { email })
  return tokensOf(portal).passwordResetToken(await newestOf(portal, 'mail_token'))
}

const need = async ({ owner, example }: Sender): Promise<string> =>
  (await owner.post<{ token: string }>(`/needs/${example.need}/share`, {})).body.token

const unsubscription = async ({ portal }: Sender): Promise<string> =>
  tokensOf(portal).unsubscribeToken(portal.people.startup.personId)

const links: Readonly<Record<LinkKind, (sender: Sender) => Promise<string>>> = {
  registration,
  password,
  need,
  unsubscription,
}

/** The secret of a link that works. */
export const linkOf = (kind: LinkKind, sender: Sender): Promise<string> => links[kind](sender)
