import { Navigate } from 'react-router'
import { Alert, ButtonLink, Cluster, DescriptionList, Heading, List, Text } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { addressOf } from '../../../platform/locale'
import { useLocale } from '../../../platform/use-locale'
import { PageFrame } from '../components/page-frame'
import { useProgrammeName } from '../components/use-programme-name'
import { useWording } from '../components/use-wording'
import { useDraft } from '../draft/use-draft'

/** The receipt: number, time, and what happens next. */
export function SubmittedPage() {
  const locale = useLocale()
  const { application } = useDraft()
  const t = useWording(application)
  const programme = useProgrammeName(application)
  const { id, reference, state, submittedAt } = application
  if (state === 'draft') return <Navigate to={addressOf(`/applications/${id}`, locale)} replace />
  return (
    <PageFrame title={t('submitted.title')} step="submitted">
      {reference !== null && (
        <Alert tone="success" title={t('submitted.reference', { reference })}>
          {t('submitted.keep')}
        </Alert>
      )}
      <DescriptionList
        items={[
          { key: 'programme', term: t('submitted.programme'), value: programme },
          { key: 'at', term: t('submitted.at'), value: submittedAt ? writeInstant(submittedAt, locale) : '' },
        ]}
      />
      <Heading level={2}>{t('submitted.next')}</Heading>
      <List kind="number">
        <>{t('submitted.check')}</>
        <>{t('submitted.ask')}</>
        <>{t('submitted.decide')}</>
      </List>
      <Text>{t('submitted.mail')}</Text>
      <Cluster>
        <ButtonLink href={`/applications/${id}`}>{t('submitted.status')}</ButtonLink>
        <ButtonLink href="/applications" variant="secondary">
          {t('list.title')}
        </ButtonLink>
      </Cluster>
    </PageFrame>
  )
}
