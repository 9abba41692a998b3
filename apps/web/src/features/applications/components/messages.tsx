import { useState, type FormEvent } from 'react'
import { Button, Card, Cluster, Heading, Stack, Text, TextArea } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { WrittenText } from '../../../platform/forms/written-text'
import { useLocale } from '../../../platform/use-locale'
import { useSendMessage } from '../api/use-send-message'
import { useDraft } from '../draft/use-draft'
import { useWording } from './use-wording'

const longestMessage = 5000

function WriteMessage() {
  const { application } = useDraft()
  const t = useWording(application)
  const [body, setBody] = useState('')
  const [isMissing, setMissing] = useState(false)
  const send = useSendMessage(application.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(body.trim() === '')
    if (body.trim() !== '') send.mutate({ body: body.trim() }, { onSuccess: () => setBody('') })
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextArea
          id="message-body"
          label={t('messages.write')}
          maxLength={longestMessage}
          rows={4}
          value={body}
          onChange={setBody}
          error={isMissing ? t('messages.missing') : undefined}
        />
        <ProblemNotice error={send.error} feature={t} />
        <Cluster>
          <Button type="submit" variant="secondary" busy={send.isPending}>
            {t('messages.send')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  )
}

/** What applicant and desk wrote to each other. */
export function Messages() {
  const locale = useLocale()
  const { application } = useDraft()
  const t = useWording(application)
  const mayWrite = application.allowedActions.includes('send-message')
  return (
    <Stack>
      <Heading level={2}>{t('messages.title')}</Heading>
      {application.messages.length === 0 && <Text muted>{t('messages.none')}</Text>}
      {application.messages.map(({ id, by, body, at }) => (
        <Card key={id} headingLevel={3} title={t(`messages.by.${by}`)} preline={writeInstant(at, locale)}>
          <WrittenText>{body}</WrittenText>
        </Card>
      ))}
      {mayWrite && <WriteMessage />}
    </Stack>
  )
}
