import { routeToDesk } from '@rechenlotse/domain/intake'
import type { ApplicationEvents } from '@rechenlotse/domain/applications'
import type { AtOnceReaction } from '../../platform/events/reactions'
import { insertCase } from './case.repository'

/** A submitted application becomes a case on the desk of its operator, in the transaction of the submission. */
export const openCase: AtOnceReaction = async (tx, { applicationId, caseId, organisationId, payload }) => {
  const { programme, operator, operatorsWithDesk, to } =
    payload as unknown as ApplicationEvents['applications.submitted']
  const route = routeToDesk({ programme, operatorsWithDesk, chosenOperator: operator })
  if ('refused' in route || applicationId === null || caseId === null || organisationId === null)
    throw new Error(`A submission to ${programme} has no way to a desk`)
  await insertCase(tx, { id: caseId, applicationId, organisationId, desk: route.desk, state: to })
}
