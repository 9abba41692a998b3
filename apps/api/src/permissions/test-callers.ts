import { aPerson, goodPassword, type SeededPerson } from '../modules/identity/test-people'
import { Visitor } from '../modules/identity/test-visitor'
import type { Portal } from '../test-portal'
import type { Caller } from './permission-matrix'

export interface SignedIn {
  readonly email: string
  readonly visitor: Visitor
}

let network = 0

/** Somebody new at the door, from a network of their own: limits of one network are another spec's matter. */
export const stranger = (portal: Portal): Visitor => new Visitor(portal.test.app, `203.0.113.${(network += 1)}`)

export const signIn = async (portal: Portal, email: string): Promise<SignedIn> => {
  const visitor = stranger(portal)
  const { status } = await visitor.post('/auth/sessions', { email, password: goodPassword })
  if (status !== 200) throw new Error(`${email} could not sign in: ${status}`)
  return { email, visitor }
}

const editorOf = async (portal: Portal, organisationId: string): Promise<SeededPerson> => {
  const person = await aPerson(portal.test.database.ownerUrl, { name: 'editor', role: 'editor' })
  await portal.rows('update membership set organisation_id = $1 where person_id = $2', [
    organisationId,
    person.personId,
  ])
  return person
}

const administrator = async (portal: Portal): Promise<SeededPerson> => {
  const person = await aPerson(portal.test.database.ownerUrl, { name: 'administrator' })
  await portal.rows('delete from membership where person_id = $1', [person.personId])
  await portal.rows('update person set is_administrator = true where id = $1', [person.personId])
  return person
}

/** Everybody of the table but the anonymous caller. */
export const signedInCallers = async (
  portal: Portal,
): Promise<Readonly<Record<Exclude<Caller, 'anonymous'>, SignedIn>>> => {
  const { people } = portal
  const at = ({ email }: SeededPerson) => signIn(portal, email)
  return {
    owner: await at(people.startup),
    editor: await at(await editorOf(portal, people.startup.organisationId)),
    'foreign firm': await at(people.uni),
    desk: await at(people.kisski),
    'foreign desk': await at(people.westai),
    'central advice': await at(people['central-advice']),
    'former desk': await at(people['hessian-aisc']),
    administrator: await at(await administrator(portal)),
  }
}
