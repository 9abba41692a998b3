import { createHash } from 'node:crypto'
import { PasswordHasher } from '../../apps/api/src/modules/identity'
import { Connection } from '../../apps/api/src/platform/database/connection'
import type { Transaction } from '../../apps/api/src/platform/database/transaction'
import { demoOrganisations, demoPassword, demoPeople, type DemoOrganisation, type DemoPerson } from './demo-people'

/** The same id on every machine, so that a second run finds what the first one made. */
const demoId = (name: string): string =>
  createHash('sha256')
    .update(`rechenlotse demo ${name}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')

const seedPerson = async (tx: Transaction, { email, name, role }: DemoPerson, passwordHash: string): Promise<void> => {
  await tx.$executeRaw`
    insert into person (id, email, name, password_hash, mail_confirmed_at, is_administrator, is_demo)
    values (${demoId(email)}::uuid, ${email}, ${name}, ${passwordHash}, now(), ${role === null}, true)
    on conflict do nothing`
}

const seedOrganisation = async (tx: Transaction, organisation: DemoOrganisation): Promise<void> => {
  const { key, name, kind, applicantKind, land } = organisation
  const [country, provider] = kind === 'provider' ? [null, key] : ['DE', null]
  await tx.$executeRaw`
    insert into organisation (id, kind, name, applicant_kind, country, land, provider, is_demo)
    values (${demoId(key)}::uuid, ${kind}, ${name}, ${applicantKind}, ${country}, ${land}, ${provider}, true)
    on conflict do nothing`
}

const seedMembership = async (tx: Transaction, { email, organisation, role }: DemoPerson): Promise<void> => {
  if (organisation === null) return
  await tx.$executeRaw`
    insert into membership (person_id, organisation_id, role)
    select p.id, o.id, ${role} from person p, organisation o
    where p.id = ${demoId(email)}::uuid and o.id = ${demoId(organisation)}::uuid
    on conflict do nothing`
}

const countDemoPeople = async (tx: Transaction): Promise<number> => {
  const rows = await tx.$queryRaw<{ people: number }[]>`select count(*)::int as people from person where is_demo`
  return rows[0]?.people ?? 0
}

const seed = async (tx: Transaction): Promise<void> => {
  if ((await countDemoPeople(tx)) >= demoPeople.length) return
  const passwordHash = await new PasswordHasher().hash(demoPassword)
  for (const organisation of demoOrganisations) await seedOrganisation(tx, organisation)
  for (const person of demoPeople) {
    await seedPerson(tx, person, passwordHash)
    await seedMembership(tx, person)
  }
}

const widest = Math.max(...demoPeople.map(({ email }) => email.length))

/** What the starter prints: every demo account and their one password. */
export const demoAccountLines = (): readonly string[] => [
  `Demo accounts (password of all: ${demoPassword})`,
  ...demoPeople.map(({ email, name }) => `  ${email.padEnd(widest)}  ${name}`),
]

/**
 * Demo people, their organisations and the desks of the providers. Running it again changes nothing.
 * @throws in production, whoever calls it
 */
export const seedDemoPeople = async (ownerUrl: string): Promise<readonly string[]> => {
  if (process.env.NODE_ENV === 'production') throw new Error('Demo people do not exist in production')
  const connection = new Connection(ownerUrl)
  try {
    await connection.transaction(seed)
  } finally {
    await connection.close()
  }
  return demoAccountLines()
}
