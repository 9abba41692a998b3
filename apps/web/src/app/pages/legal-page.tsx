import { Alert, Container, Heading, Stack, Text } from '@rechenlotse/ui'
import { PageHeading } from '../../platform/page'
import { useTexts } from '../../platform/texts'

/** Parts in double brackets are for the operator to fill in and are marked as such. */
function Filled({ text }: { readonly text: string }) {
  const parts = text.split(/(\[\[.*?\]\])/)
  return parts.map((part, index) =>
    part.startsWith('[[') ? <mark key={`${index} ${part}`}>{part.slice(1, -1)}</mark> : part,
  )
}

export interface LegalPageProps {
  readonly page: 'imprint' | 'privacy' | 'accessibility'
  readonly sections: readonly string[]
}

/** A page that the law asks for, as a template that says what its operator must fill in. */
export function LegalPage({ page, sections }: LegalPageProps) {
  const t = useTexts('legal')
  return (
    <Container width="narrow" className="rl-page-body">
      <Stack gap="lg">
        <PageHeading title={t(`${page}.title`)} />
        <Alert tone="warning" title={t('template.title')}>
          <Text>{t('template.text')}</Text>
        </Alert>
        {sections.map((section) => (
          <section key={section} aria-labelledby={`legal-${section}`}>
            <Stack gap="sm">
              <Heading level={2} size="medium" id={`legal-${section}`}>
                {t(`${page}.${section}.title`)}
              </Heading>
              {String(t(`${page}.${section}.text`))
                .split('\n')
                .map((paragraph) => (
                  <Text key={paragraph}>
                    <Filled text={paragraph} />
                  </Text>
                ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </Container>
  )
}

export function ImprintPage() {
  return (
    <LegalPage page="imprint" sections={['provider', 'contact', 'tax', 'responsible', 'supervision', 'licences']} />
  )
}

export function PrivacyPage() {
  return (
    <LegalPage
      page="privacy"
      sections={['controller', 'visiting', 'answers', 'needs', 'account', 'application', 'mail', 'storage', 'rights']}
    />
  )
}

export function AccessibilityPage() {
  return <LegalPage page="accessibility" sections={['scope', 'status', 'gaps', 'created', 'feedback', 'enforcement']} />
}
