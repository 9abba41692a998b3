import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { normaliseEmail, singleLine } from '@rechenlotse/domain/identity'
import { Connection } from '../../platform/database/connection'
import { upsertAdministrator } from './administrator.repository'
import { saveMailToken } from './mail-token.repository'
import { MailTokens } from './mail-tokens'
import { recordIdentityEvent } from './record-identity-event'

const hoursToUse = 24

const usage = 'usage: create-administrator --email <address> [--name <name>]'

const readArguments = (args: readonly string[]): { email: string; name: string } => {
  const { values } = parseArgs({ args: [...args], options: { email: { type: 'string' }, name: { type: 'string' } } })
  const email = normaliseEmail(values.email ?? '')
  if (email === null) throw new Error(`${usage}\n--email is missing or no mail address`)
  return { email, name: singleLine(values.name ?? '') || email }
}

/**
 * Makes the first administrator, as the owner of the database. No password passes through the command: the answer is
 * a path with a one-time link on which the person sets their own.
 */
export const createAdministrator = async (
  ownerUrl: string,
  args: readonly string[],
  sessionSecret: string,
): Promise<string> => {
  const wish = readArguments(args)
  const tokens = new MailTokens(sessionSecret)
  const id = randomUUID()
  const token = tokens.passwordResetToken(id)
  const connection = new Connection(ownerUrl)
  try {
    await connection.transaction(async (tx) => {
      const personId = await upsertAdministrator(tx, wish)
      const expiresAt = new Date(Date.now() + hoursToUse * 60 * 60 * 1000)
      await saveMailToken(tx, { id, personId, purpose: 'password-reset', tokenDigest: tokens.digest(token), expiresAt })
      await recordIdentityEvent(tx, 'identity.administrator-created', { personId })
    })
  } finally {
    await connection.close()
  }
  return `/reset-password#token=${token}`
}
