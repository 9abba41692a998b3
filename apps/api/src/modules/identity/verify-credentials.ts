import { Injectable } from '@nestjs/common'
import { anonymousIdentity, normaliseEmail } from '@rechenlotse/domain/identity'
import { Database } from '../../platform/database/database'
import type { SignedIn } from '../../platform/http/passport'
import { findCredentials } from './identity.repository'
import { PasswordHasher } from './password-hasher'

/** Says whose mail and password these are. Costs one computation for everybody, known or not. */
@Injectable()
export class VerifyCredentials {
  constructor(
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(typedEmail: string, password: string): Promise<SignedIn | null> {
    const email = normaliseEmail(typedEmail) ?? ''
    const person = await this.database.run(anonymousIdentity, (tx) => findCredentials(tx, email))
    const fits = await this.hasher.verify(password, person?.passwordHash ?? null)
    return person !== null && fits && person.isActive ? { personId: person.id } : null
  }
}
