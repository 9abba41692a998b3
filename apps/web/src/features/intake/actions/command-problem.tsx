import { Alert } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { ownSentence } from '../../../platform/forms/own-sentence'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { Problem } from '../../../platform/problem'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'

const textOf = (params: Readonly<Record<string, unknown>> | undefined, name: string): string =>
  typeof params?.[name] === 'string' ? params[name] : ''

/** Why a command was refused; where a colleague was faster, who, what and when. */
export function CommandProblem({ error }: { readonly error: unknown }) {
  const t = useTexts('intake')
  const locale = useLocale()
  if (!(error instanceof Problem) || error.code !== 'intake.somebody-was-faster')
    return <ProblemNotice error={error} feature={t} />
  const params = error.document?.params
  const what = ownSentence(t, `timeline.${textOf(params, 'event')}`) ?? t('timeline.other')
  return (
    <Alert tone="warning" title={t('faster.title', { by: textOf(params, 'by') })} live="assertive">
      <p>{t('faster.what', { what, at: writeInstant(textOf(params, 'at'), locale) })}</p>
      <p>{t('faster.kept')}</p>
    </Alert>
  )
}
