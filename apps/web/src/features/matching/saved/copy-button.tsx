import { useState } from 'react'
import { Button, Cluster, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { copyText } from '../../../platform/copy-text'

/** Copies what `read` answers at the press, and says whether that worked. */
export function CopyButton({ read }: { readonly read: () => string }) {
  const t = useTexts('needs')
  const [said, say] = useState<'copied' | 'not-copied' | null>(null)
  const copy = async () => say((await copyText(read())) ? 'copied' : 'not-copied')
  return (
    <Cluster>
      <Button variant="secondary" onClick={() => void copy()}>
        {t('keep.copy')}
      </Button>
      <Text size="small" live>
        {said && t(`keep.${said}`)}
      </Text>
    </Cluster>
  )
}
