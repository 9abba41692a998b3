import { ButtonLink, Cluster, Heading, Stack, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { CopyButton } from '../saved/copy-button'

/** The ways to come back to these answers: saved with an account, or in a link that holds them. */
export function SaveNeed() {
  const t = useTexts('needs')
  return (
    <section className="rl-panel" aria-labelledby="keep-need">
      <Stack gap="md">
        <Heading level={2} size="small" id="keep-need">
          {t('keep.title')}
        </Heading>
        <Text size="small">{t('keep.text')}</Text>
        <Cluster>
          <ButtonLink href="/needs/new" variant="secondary">
            {t('keep.save')}
          </ButtonLink>
        </Cluster>
        <CopyButton read={() => window.location.href} />
        <Text size="small" muted>
          {t('keep.copy-hint')}
        </Text>
      </Stack>
    </section>
  )
}
