import type { MessageVisibility } from '@rechenlotse/domain/intake'
import { Card, Heading, Stack, Text } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { CaseView } from '../api/case-view'
import './desk.css'
import { WriteMessage } from './write-message'

interface ThreadProps {
  readonly shown: CaseView
  readonly visibility: MessageVisibility
}

function Thread({ shown, visibility }: ThreadProps) {
  const t = useTexts('intake')
  const locale = useLocale()
  const messages = shown.messages.filter((message) => message.visibility === visibility)
  const action = visibility === 'public' ? 'send-message' : 'write-note'
  return (
    <Stack>
      <Heading level={2}>{t(`messages.${visibility}.title`)}</Heading>
      <Text muted>{t(`messages.${visibility}.who`)}</Text>
      {messages.length === 0 && <Text>{t(`messages.${visibility}.none`)}</Text>}
      {messages.map(({ id, by, name, body, at }) => (
        <Card
          key={id}
          headingLevel={3}
          title={name ?? t(`by.${by}`)}
          preline={`${writeInstant(at, locale)} · ${t(`messages.${visibility}.label`)}`}
        >
          <WrittenText>{body}</WrittenText>
        </Card>
      ))}
      {shown.allowedActions.includes(action) && <WriteMessage shown={shown} visibility={visibility} />}
    </Stack>
  )
}

/** Two threads that never mix: what the applicant reads, and what stays at the desk. */
export function CaseMessages({ shown }: { readonly shown: CaseView }) {
  return (
    <>
      <Thread shown={shown} visibility="public" />
      <div className="rl-internal">
        <Thread shown={shown} visibility="internal" />
      </div>
    </>
  )
}
