import { Injectable } from '@nestjs/common'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Database } from '../../platform/database/database'
import type { MeDto } from './dto/me.dto'
import { findActivePerson, type KnownPerson } from './identity.repository'

const nobody: MeDto = { person: null, memberships: [] }

const toMe = ({ memberships, ...person }: KnownPerson): MeDto => ({
  person,
  memberships: memberships.map(({ organisationId, organisationName, organisationKind, provider, role }) => ({
    organisation: { id: organisationId, name: organisationName, kind: organisationKind, provider },
    role,
  })),
})

/** Who the session belongs to and for whom they may act. */
@Injectable()
export class MeQuery {
  constructor(private readonly database: Database) {}

  async read(who: RequestIdentity): Promise<MeDto> {
    const { personId } = who
    if (personId === null) return nobody
    const person = await this.database.run(who, (tx) => findActivePerson(tx, personId))
    return person === null ? nobody : toMe(person)
  }
}
