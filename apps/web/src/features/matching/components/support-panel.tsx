import { ButtonLink, Heading, Link, List, Stack, Text } from '@rechenlotse/ui'
import type { MatchingCatalogue, ServiceMatch } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'

const most = 4

export interface SupportPanelProps {
  readonly services: readonly ServiceMatch[]
  readonly catalogue: MatchingCatalogue
}

/** Support that fits, the organisation to ask, and the way to ask for advice with the answers at hand. */
export function SupportPanel({ services, catalogue }: SupportPanelProps) {
  const t = useTexts('matching')
  const locale = useLocale()
  const shown = services.slice(0, most).flatMap(({ service, reasons }) => {
    const found = catalogue.services.find(({ key }) => key === service)
    const provider = catalogue.providers.find(({ key }) => key === found?.provider)
    return found ? [{ service: found, provider, reason: reasons[0] }] : []
  })
  return (
    <section className="rl-panel" aria-labelledby="support">
      <Stack gap="md">
        <Stack gap="xs">
          <Heading level={2} size="small" id="support">
            {t('services.title')}
          </Heading>
          <Text size="small" muted>
            {t('services.hint')}
          </Text>
        </Stack>
        <List kind="plain">
          {shown.map(({ service, provider, reason }) => (
            <div key={service.key} className="rl-service">
              <Text strong>{service.name[locale]}</Text>
              {provider && (
                <Link href={`/providers/${provider.key}`} size="small">
                  {provider.name[locale]}
                </Link>
              )}
              {reason && (
                <Text size="small" muted>
                  {reason.text}
                </Text>
              )}
            </div>
          ))}
        </List>
        <Stack gap="xs">
          <ButtonLink href="/advice" block icon="mail">
            {t('services.request')}
          </ButtonLink>
          <Text size="small" muted>
            {t('services.requestHint')}
          </Text>
        </Stack>
      </Stack>
    </section>
  )
}
