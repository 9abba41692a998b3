import type { DossierBlock } from '@rechenlotse/domain/applications'
import { Card, Text } from '@rechenlotse/ui'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'
import { CopyButton } from './copy-button'

/** Each answer with its length and a button that copies it. */
export function DossierBlocks({ blocks }: { readonly blocks: readonly DossierBlock[] }) {
  const t = useTexts('applications')
  if (blocks.length === 0) return <Text muted>{t('dossier.empty')}</Text>
  return blocks.map((block) => (
    <Card
      key={block.question}
      headingLevel={3}
      title={block.label}
      preline={t('dossier.length', {
        characters: t('dossier.characters', { count: block.characters }),
        words: t('dossier.words', { count: block.words }),
      })}
      footer={<CopyButton text={block.text} label={t('dossier.copy')} of={block.label} />}
    >
      <WrittenText>{block.text}</WrittenText>
    </Card>
  ))
}
