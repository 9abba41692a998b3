import type { Schema } from '@rechenlotse/contract'
import { Alert, Cluster, Heading, Link, List, Stack, Text } from '@rechenlotse/ui'
import { Fetched } from '../../../platform/forms/fetched'
import { useTexts } from '../../../platform/texts'
import { useDossier } from '../api/use-dossier'
import { useProgramme } from '../api/use-programme'
import { CopyButton } from '../components/copy-button'
import { DossierBlocks } from '../components/dossier-blocks'
import { ExternalForm } from '../components/external-form'
import { PageFrame } from '../components/page-frame'
import { useProgrammeName } from '../components/use-programme-name'
import { useDraft } from '../draft/use-draft'

function PortalLink({ programme }: { readonly programme: string }) {
  const t = useTexts('applications')
  const { data } = useProgramme(programme)
  if (!data?.applicationUrl) return <Text>{t('dossier.no-portal')}</Text>
  return (
    <Cluster>
      <Link href={data.applicationUrl} externalLabel={t('external-site')}>
        {t('dossier.portal')}
      </Link>
    </Cluster>
  )
}

type DossierSection = Schema<'DossierSectionDto'>

/** All blocks as one text, section by section. */
const wholeText = (sections: readonly DossierSection[]): string =>
  sections
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ title, blocks }) => [title, ...blocks.map(({ label, text }) => `${label}\n${text}`)].join('\n\n'))
    .join('\n\n\n')

/** The answers as blocks to copy into the programme's own portal, with what is still missing. */
export function DossierPage() {
  const t = useTexts('applications')
  const { application } = useDraft()
  const programme = useProgrammeName(application)
  const { data, error, refetch } = useDossier(application.id)
  const trail = [{ href: `/applications/${application.id}`, label: programme }]
  return (
    <Fetched data={data} error={error} onRetry={() => void refetch()} feature={t} title={t('dossier.title')}>
      {({ sections, gaps }) => (
        <PageFrame title={t('dossier.title')} trail={trail}>
          <Text>{t('dossier.text')}</Text>
          <PortalLink programme={application.programme} />
          {gaps.length > 0 && (
            <Alert tone="warning" headingLevel={2} title={t('dossier.gaps', { count: gaps.length })}>
              <List>
                {gaps.map(({ question, label }) => (
                  <span key={question}>{label}</span>
                ))}
              </List>
            </Alert>
          )}
          <CopyButton text={wholeText(sections)} label={t('dossier.copy-all')} />
          {sections.map((section) => (
            <Stack key={section.key}>
              <Heading level={2}>{section.title}</Heading>
              <DossierBlocks blocks={section.blocks} />
            </Stack>
          ))}
          {application.allowedActions.includes('report-external') && <ExternalForm />}
        </PageFrame>
      )}
    </Fetched>
  )
}
