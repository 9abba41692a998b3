import { Injectable } from '@nestjs/common'
import { anonymousIdentity, networkOf, type FieldFault } from '@rechenlotse/domain/identity'
import { ruleIds, type DemandNote } from '@rechenlotse/domain/matching'
import { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { Attempts } from '../identity'
import { CurrentMatching, type Current } from './current-matching'
import { insertDemandNote } from './demand-note.repository'

const faultsOf = ({ month, ruledOutBy }: DemandNote, { catalogue, day }: Current): readonly FieldFault[] => {
  const known = ruleIds(catalogue)
  return [
    ...(day.startsWith(month) ? [] : [{ pointer: '/month', code: 'matching.month-not-current' }]),
    ...ruledOutBy.flatMap((rule, place) =>
      known.has(rule) ? [] : [{ pointer: `/ruledOutBy/${place}`, code: 'matching.rule-not-in-catalogue' }],
    ),
  ]
}

/** Keeps an anonymous note. Nobody is asked who they are, and no fact is recorded: the trail would hold the minute. */
@Injectable()
export class LeaveDemandNote {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly current: CurrentMatching,
  ) {}

  async execute(note: DemandNote, address: string): Promise<void> {
    await this.attempts.take([{ door: 'demand-note-by-address', who: networkOf(address) }])
    const faults = faultsOf(note, await this.current.read())
    if (faults.length > 0) throw new RefusalError({ kind: 'unprocessable', code: 'http.invalid-input', errors: faults })
    await this.database.run(anonymousIdentity, (tx) => insertDemandNote(tx, note))
  }
}
