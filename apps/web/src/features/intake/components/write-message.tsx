import { useState, type FormEvent } from 'react'
import type { MessageVisibility } from '@rechenlotse/domain/intake'
import { Button, Cluster, Stack, TextArea } from '@rechenlotse/ui'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useTexts } from '../../../platform/texts'
import type { CaseView } from '../api/case-view'
import { useCaseCommand } from '../api/use-case-command'

export interface WriteMessageProps {
  readonly shown: CaseView
  readonly visibility: MessageVisibility
}

/** One form per thread: nobody has to choose who reads it. */
export function WriteMessage({ shown, visibility }: WriteMessageProps) {
  const t = useTexts('intake')
  const [body, setBody] = useState('')
  const [isMissing, setMissing] = useState(false)
  const write = useCaseCommand(shown, 'messages')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(body.trim() === '')
    if (body.trim() !== '') write.mutate({ body: body.trim(), visibility }, { onSuccess: () => setBody('') })
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextArea
          id={`write-${visibility}`}
          label={t(`messages.${visibility}.write`)}
          rows={3}
          maxLength={6000}
          value={body}
          onChange={setBody}
          error={isMissing ? t('messages.missing') : undefined}
        />
        <ProblemNotice error={write.error} feature={t} />
        <Cluster>
          <Button type="submit" variant="secondary" busy={write.isPending}>
            {t(`messages.${visibility}.send`)}
          </Button>
        </Cluster>
      </Stack>
    </form>
  )
}
