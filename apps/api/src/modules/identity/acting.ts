import { Injectable } from '@nestjs/common'
import { anonymous, type Actor, type RequestIdentity } from '@rechenlotse/domain/identity'
import { Database, type Transaction } from '../../platform/database/database'
import { findActivePerson } from './identity.repository'

/** The actor of a request as the database knows it now; a disabled person is nobody. */
const actorOf = async (tx: Transaction, { personId }: RequestIdentity): Promise<Actor> => {
  const person = personId === null ? null : await findActivePerson(tx, personId)
  if (person === null) return anonymous
  return {
    kind: 'person',
    personId: person.id,
    isAdministrator: person.isAdministrator,
    memberships: person.memberships.map(({ organisationId, organisationKind, provider, role }) => ({
      organisationId,
      organisationKind,
      provider,
      role,
    })),
  }
}

/** The one transaction of a request, with its actor. */
@Injectable()
export class Acting {
  constructor(private readonly database: Database) {}

  run<Result>(who: RequestIdentity, work: (tx: Transaction, actor: Actor) => Promise<Result>): Promise<Result> {
    return this.database.run(who, async (tx) => work(tx, await actorOf(tx, who)))
  }
}
