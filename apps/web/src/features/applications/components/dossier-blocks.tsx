import { useState } from 'react'
import type { DossierBlock } from '@rechenlotse/domain/applications'
import { Button, Card, Stack, Text, VisuallyHidden } from '@rechenlotse/ui'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'

type Copied = 'not-yet' | 'copied' | 'refused'

function CopyButton({ block }: { readonly block: DossierBlock }) {
  const t = useTexts('applications')
  const [state, setState] = useState<Copied>('not-yet')
  const copy = () =>
    navigator.clipboard.writeText(block.text).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  return (
    <Stack gap="xs">
      <Button variant="secondary" size="small" icon="content-copy" onClick={() => void copy()}>
        {t('dossier.copy')}
        <VisuallyHidden>: {block.label}</VisuallyHidden>
      </Button>
      <Text size="small" live>
        {state === 'not-yet' ? '' : t(`dossier.${state}`)}
      </Text>
    </Stack>
  )
}

/** Each answer with its length and a button that copies it. */
export function DossierBlocks({ blocks }: { readonly blocks: readonly DossierBlock[] }) {
  const t = useTexts('applications')
  if (blocks.length === 0) return <Text muted>{t('dossier.empty')}</Text>
  return blocks.map((block) => (
    <Card
      key={block.question}
      headingLevel={3}
      title={block.label}
      preline={t('dossier.length', { characters: block.characters, words: block.words })}
      footer={<CopyButton block={block} />}
    >
      <WrittenText>{block.text}</WrittenText>
    </Card>
  ))
}
