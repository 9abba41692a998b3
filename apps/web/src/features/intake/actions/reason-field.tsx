import { useTexts } from '../../../platform/texts'
import { OwnWords, type OwnWordsProps } from './own-words'

export interface ReasonFieldProps extends Pick<OwnWordsProps, 'value' | 'onChange' | 'errors'> {
  readonly outcome: 'approve' | 'decline'
}

/** Why; the applicant reads it. */
export function ReasonField({ outcome, ...field }: ReasonFieldProps) {
  const t = useTexts('intake')
  return (
    <OwnWords id="decide-reason" label={t(`${outcome}.reason`)} hint={t('decision.reason-hint')} rows={5} {...field} />
  )
}
