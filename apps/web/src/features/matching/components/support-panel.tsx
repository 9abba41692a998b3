import { ButtonLink, Heading, Link, List, Stack, Text } from '@rechenlotse/ui'
import type { MatchingCatalogue, MatchingProvider, MatchingService, ServiceMatch } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'

const most = 4

interface Supporter {
  readonly service: MatchingService
  readonly provider: MatchingProvider | undefined
}

function supportersOf(services: readonly ServiceMatch[], catalogue: MatchingCatalogue): readonly Supporter[] {
  return services.slice(0, most).flatMap(({ service: key }) => {
    const service = catalogue.services.find((one) => one.key === key)
    const provider = catalogue.providers.find((one) => one.key === service?.provider)
    return service ? [{ service, provider }] : []
  })
}

const isMail = (contact: string) => contact.includes('@') && !contact.includes('/')

/** The mail address or the page where people can be reached, as far as the catalogue names one. */
function Contact({ service, provider }: Supporter) {
  const t = useTexts('matching')
  const mail = provider?.contact && isMail(provider.contact) ? provider.contact : null
  const page = [service.page, provider?.website, provider?.contact].find((one) => one?.startsWith('https://'))
  if (mail) return <Link href={`mailto:${mail}`}>{mail}</Link>
  if (!page) return <Text size="small">{t('services.noContact')}</Text>
  return (
    <Link href={page} size="small" externalLabel={t('source.externalSite')}>
      {new URL(page).hostname.replace(/^www\./, '')}
    </Link>
  )
}

function SupporterList({ supporters }: { readonly supporters: readonly Supporter[] }) {
  const locale = useLocale()
  return (
    <List kind="plain">
      {supporters.map(({ service, provider }) => (
        <div key={service.key} className="rl-service">
          <Text strong>{service.name[locale]}</Text>
          {provider && (
            <Link href={`/providers/${provider.key}`} size="small">
              {provider.name[locale]}
            </Link>
          )}
          <div>
            <Contact service={service} provider={provider} />
          </div>
        </div>
      ))}
    </List>
  )
}

export interface SupportPanelProps {
  readonly services?: readonly ServiceMatch[]
  /** null where it could not be loaded, or nothing has been asked yet. */
  readonly catalogue: MatchingCatalogue | null
  readonly hasAnswers?: boolean
}

/** Support that fits, whom to ask and how, and the way to ask for advice with the answers at hand. */
export function SupportPanel({ services = [], catalogue, hasAnswers = true }: SupportPanelProps) {
  const t = useTexts('matching')
  const supporters = catalogue ? supportersOf(services, catalogue) : []
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
        {supporters.length > 0 && <SupporterList supporters={supporters} />}
        <Stack gap="xs">
          <ButtonLink href="/advice" block icon="mail">
            {t('services.request')}
          </ButtonLink>
          {hasAnswers && (
            <Text size="small" muted>
              {t('services.requestHint')}
            </Text>
          )}
        </Stack>
      </Stack>
    </section>
  )
}
