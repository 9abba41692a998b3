import { centralAdvice } from '@rechenlotse/domain/applications'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ApplicationView } from '../api/application-view'

/** The programme's name; the portal's own advice stands in no catalogue. */
export function useProgrammeName({ programme, programmeName }: Pick<ApplicationView, 'programme' | 'programmeName'>) {
  const t = useTexts('applications')
  const locale = useLocale()
  return programme === centralAdvice ? t('advice.programme') : programmeName[locale]
}
