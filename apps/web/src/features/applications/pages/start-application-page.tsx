import { useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { Alert, Button, ButtonLink, Cluster, Heading, Link, Stack, Text } from '@rechenlotse/ui'
import { Fetched } from '../../../platform/forms/fetched'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useLocalNavigate } from '../../../platform/use-local-navigate'
import { doorTo, useMe } from '../../identity'
import { readAnswers } from '../../matching'
import { useProgramme, type ProgrammeToApply } from '../api/use-programme'
import { useStartApplication } from '../api/use-start-application'
import { BeforeYouStart } from '../components/before-you-start'
import { OperatorChoice } from '../components/operator-choice'
import { OrganisationChoice, useMyOrganisations } from '../components/organisation-choice'
import { PageFrame } from '../components/page-frame'

function SignInFirst({ programme }: { readonly programme: string }) {
  const t = useTexts('applications')
  const { hash } = useLocation()
  const next = `/applications/new?programme=${encodeURIComponent(programme)}`
  return (
    <Stack>
      <Text>{t('start.account')}</Text>
      <Cluster>
        <ButtonLink href={doorTo('/register', next, hash)}>{t('start.register')}</ButtonLink>
        <ButtonLink href={doorTo('/sign-in', next, hash)} variant="secondary">
          {t('start.sign-in')}
        </ButtonLink>
      </Cluster>
    </Stack>
  )
}

function Begin({ programme }: { readonly programme: ProgrammeToApply }) {
  const t = useTexts('applications')
  const go = useLocalNavigate()
  const { need } = readAnswers(useLocation().hash)
  const [first] = useMyOrganisations()
  const [organisation, setOrganisation] = useState<string | null>(first?.id ?? null)
  const [operator, setOperator] = useState('')
  const start = useStartApplication()
  if (organisation === null) return <Alert tone="warning" title={t('start.no-organisation')} />
  const begin = () =>
    start.mutate(
      { programme: programme.key, organisation, need, ...(operator === '' ? {} : { operator }) },
      { onSuccess: ({ id }) => go(`/applications/${id}`) },
    )
  return (
    <Stack gap="lg">
      {Object.keys(need).length > 0 && <Alert title={t('start.from-finder')} />}
      <OrganisationChoice value={organisation} onChange={setOrganisation} error={undefined} />
      <OperatorChoice programme={programme} value={operator} onChange={setOperator} />
      <ProblemNotice error={start.error} feature={t} />
      <Cluster>
        <Button busy={start.isPending} onClick={begin}>
          {programme.intake === 'here' ? t('start.begin') : t('start.begin-elsewhere')}
        </Button>
      </Cluster>
    </Stack>
  )
}

/** Before anything is asked: what is needed, who decides, what happens with the data. */
export function StartApplicationPage() {
  const t = useTexts('applications')
  const locale = useLocale()
  const [query] = useSearchParams()
  const key = query.get('programme') ?? ''
  const { data, error, refetch } = useProgramme(key)
  const me = useMe()
  if (key === '')
    return (
      <PageFrame title={t('start.none-title')}>
        <Text>{t('start.none-text')}</Text>
        <Cluster>
          <ButtonLink href="/finder">{t('list.find')}</ButtonLink>
        </Cluster>
      </PageFrame>
    )
  return (
    <Fetched data={data} error={error} onRetry={() => void refetch()} feature={t} title={t('start.page')}>
      {(programme) => (
        <PageFrame title={t('start.title', { programme: programme.name[locale] })}>
          <Text size="large">{programme.summary[locale]}</Text>
          <Link href={`/offers/${programme.key}`}>{t('start.offer')}</Link>
          {programme.intake !== 'here' && <Alert title={t('start.elsewhere')}>{t('start.elsewhere-text')}</Alert>}
          <BeforeYouStart programme={programme} />
          <Heading level={2}>{t('start.go')}</Heading>
          {me.data?.person ? <Begin programme={programme} /> : <SignInFirst programme={programme.key} />}
        </PageFrame>
      )}
    </Fetched>
  )
}
