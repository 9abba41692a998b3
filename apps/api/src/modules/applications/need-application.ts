import { applicationRefusals } from '@rechenlotse/domain/applications'
import { RefusalError } from '../../platform/http/refusal-error'
import type { Transaction } from '../../platform/database/database'
import { findApplication, type StoredApplication } from './application.repository'

/** The application, or "not found": to whom it is foreign, it does not exist. */
export const needApplication = async (tx: Transaction, id: string): Promise<StoredApplication> => {
  const application = await findApplication(tx, id)
  if (application === null) throw new RefusalError(applicationRefusals.notFound)
  return application
}
