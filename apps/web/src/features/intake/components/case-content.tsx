import { Heading, Stack } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { AnswersRead } from '../../applications'
import type { CaseView } from '../api/case-view'
import { Applicant } from './applicant'
import { CaseDecision } from './case-decision'
import { CaseMessages } from './case-messages'
import { CaseTimeline } from './case-timeline'
import { Clarifications } from './clarifications'
import { MatchVerdict } from './match-verdict'
import { NeedFacts } from './need-facts'

/** Everything that is known about a case. */
export function CaseContent({ shown }: { readonly shown: CaseView }) {
  const t = useTexts('intake')
  return (
    <>
      {shown.decision && <CaseDecision decision={shown.decision} />}
      <Applicant shown={shown} />
      <MatchVerdict match={shown.match} />
      <Stack>
        <Heading level={2}>{t('case.answers')}</Heading>
        <AnswersRead form={shown.form} answers={shown.answers} />
      </Stack>
      <NeedFacts need={shown.need} />
      <Clarifications shown={shown} />
      <CaseMessages shown={shown} />
      <CaseTimeline entries={shown.timeline} />
    </>
  )
}
