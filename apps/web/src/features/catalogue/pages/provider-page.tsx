import { Container, DescriptionList, Link, List, Stack, Text } from '@rechenlotse/ui'
import { useLoadedData } from '../../../platform/pages/loaded-data'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProviderView } from '../api/views'
import { EntryHead } from '../components/entry-head'
import { FactTable } from '../components/fact-table'
import { PageSection } from '../components/page-section'
import { ProgrammeLinks } from '../components/programme-links'
import { countryName } from '../../../platform/intl'

function Contact({ provider }: { readonly provider: ProviderView }) {
  const t = useTexts('catalogue')
  const { website, contact } = provider
  const isMail = contact?.includes('@') && !contact.includes(' ')
  return (
    <DescriptionList
      items={[
        {
          key: 'website',
          term: t('contact.website'),
          value: website ? (
            <Link href={website} externalLabel={t('source.externalSite')}>
              {website}
            </Link>
          ) : (
            t('unknown')
          ),
        },
        {
          key: 'contact',
          term: t('contact.contact'),
          value: isMail ? <Link href={`mailto:${contact}`}>{contact}</Link> : (contact ?? t('unknown')),
        },
      ]}
    />
  )
}

function Offered({ provider }: { readonly provider: ProviderView }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  return (
    <>
      {provider.systems.length > 0 && (
        <PageSection id="systems" title={t('sections.systems')}>
          <List kind="plain">
            {provider.systems.map(({ key, name }) => (
              <Link key={key} href={`/systems/${key}`}>
                {name[locale]}
              </Link>
            ))}
          </List>
        </PageSection>
      )}
      {provider.services.length > 0 && (
        <PageSection id="services" title={t('sections.services')}>
          <List>
            {provider.services.map(({ key, name }) => (
              <Text key={key} as="span">
                {name[locale]}
              </Text>
            ))}
          </List>
        </PageSection>
      )}
    </>
  )
}

export function ProviderPage() {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const provider = useLoadedData<ProviderView>()
  const place = [provider.city, countryName(provider.country, locale)].filter(Boolean).join(', ')
  return (
    <Container className="rl-page-body">
      <Stack gap="xl">
        <EntryHead title={provider.name[locale]} place={place} />
        <PageSection id="contact" title={t('sections.contact')}>
          <Contact provider={provider} />
        </PageSection>
        <PageSection id="programmes" title={t('sections.programmes')}>
          <ProgrammeLinks programmes={provider.programmes} />
        </PageSection>
        <Offered provider={provider} />
        {provider.facts.length > 0 && (
          <PageSection id="facts" title={t('sections.facts')}>
            <FactTable caption={t('sections.facts')} facts={provider.facts} />
          </PageSection>
        )}
      </Stack>
    </Container>
  )
}
