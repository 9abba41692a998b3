import { canReadApplication, dossierText, formOfVersion } from '@rechenlotse/domain/applications'
import type { Locale } from '@rechenlotse/domain/catalogue'
import type { Actor } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'
import { permit } from '../identity'
import type { DossierDto } from './dto/dossier.dto'
import { needApplication } from './need-application'

/** The application as blocks ready to copy into another portal. */
export const readDossier = async (
  tx: Transaction,
  actor: Actor,
  { id, locale }: { readonly id: string; readonly locale: Locale },
): Promise<DossierDto> => {
  const application = await needApplication(tx, id)
  permit(canReadApplication(actor, application))
  const form = formOfVersion(application.formVersion)
  if (form === null) throw new Error(`Application ${id} has the unknown form ${application.formVersion}`)
  return { programme: application.programme, locale, ...dossierText(form, application.answers, locale) }
}
