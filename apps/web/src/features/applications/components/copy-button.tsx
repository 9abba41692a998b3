import { useState } from 'react'
import { Button, Stack, Text, VisuallyHidden } from '@rechenlotse/ui'
import { copyText } from '../../../platform/copy-text'
import { useTexts } from '../../../platform/texts'

type Copied = 'not-yet' | 'copied' | 'refused'

export interface CopyButtonProps {
  readonly text: string
  readonly label: string
  /** What is copied, where several buttons say the same. */
  readonly of?: string | undefined
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, label, of }: CopyButtonProps) {
  const t = useTexts('applications')
  const [state, setState] = useState<Copied>('not-yet')
  const copy = async () => setState((await copyText(text)) ? 'copied' : 'refused')
  return (
    <Stack gap="xs">
      <Button variant="secondary" size="small" icon="content-copy" onClick={() => void copy()}>
        {label}
        {of && <VisuallyHidden>: {of}</VisuallyHidden>}
      </Button>
      <Text size="small" live>
        {state === 'not-yet' ? '' : t(`dossier.${state}`)}
      </Text>
    </Stack>
  )
}
