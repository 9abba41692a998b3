import { Alert, Link, Text } from '@rechenlotse/ui'
import { useLocation } from 'react-router'
import { placeOf } from '../locale'
import { Problem } from '../problem'
import type { Translate } from '../texts'
import { useFormTexts } from './form-texts'
import { problemText } from './problem-text'

export interface ProblemNoticeProps {
  /** Whatever a call threw; nothing is shown for null. */
  readonly error: unknown
  /** Texts in which `problems.<code>` may stand. */
  readonly feature: Translate
}

function SignInAgain() {
  const t = useFormTexts()
  const { pathname, search } = useLocation()
  const next = encodeURIComponent(`${placeOf(pathname)}${search}`)
  return (
    <Link href={`/sign-in?next=${next}`} target="_blank">
      {t('sign-in-new-tab')}
    </Link>
  )
}

/** Says what happened, what is kept and what to do. */
export function ProblemNotice({ error, feature }: ProblemNoticeProps) {
  const forms = useFormTexts()
  if (error === null || error === undefined) return null
  const problem = error instanceof Problem ? error : null
  const instance = problem && problem.status >= 500 ? problem.document?.instance : undefined
  return (
    <Alert tone="danger" title={forms('problem.title')} live="assertive">
      <p>{problemText(error, { feature, forms })}</p>
      {problem?.code === 'identity.sign-in-needed' && <SignInAgain />}
      {instance && (
        <Text size="small" muted>
          {forms('reference', { instance })}
        </Text>
      )}
    </Alert>
  )
}
