import { ButtonLink, Heading, Link, List, Stack, Text } from '@rechenlotse/ui'
import { intlLocale } from '../../../platform/locale'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeView } from '../api/views'

const closed = ['closed', 'planned', 'superseded']

function Operators({ operators }: Pick<ProgrammeView, 'operators'>) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  return (
    <Stack gap="xs">
      <Text size="small" strong>
        {t('action.contact')}
      </Text>
      <List kind="plain">
        {operators.map(({ key, name }) => (
          <Link key={key} href={`/providers/${key}`}>
            {name[locale]}
          </Link>
        ))}
      </List>
    </Stack>
  )
}

/** The desks that take applications here, by name. */
function useDesks({ operators, intakeOperators }: ProgrammeView): string {
  const locale = useLocale()
  const named = operators.filter(({ key }) => intakeOperators.includes(key))
  const desks = (named.length > 0 ? named : operators).map(({ name }) => name[locale])
  return new Intl.ListFormat(intlLocale[locale], { type: 'disjunction' }).format(desks)
}

function ActionHint({ programme }: { readonly programme: ProgrammeView }) {
  const t = useTexts('catalogue')
  const desk = useDesks(programme)
  const { intake, isDemo } = programme
  return (
    <Text size="small" muted>
      {t(`action.${intake === 'here' && isDemo ? 'hereDemo' : intake}Hint`, { desk })}
    </Text>
  )
}

function MainAction({ programme }: { readonly programme: ProgrammeView }) {
  const t = useTexts('catalogue')
  const { key, intake, applicationUrl, statusCode, isDemo } = programme
  if (closed.includes(statusCode)) return <Text>{t('action.closed')}</Text>
  if (intake === 'contact') return <Text>{t('action.contactHint')}</Text>
  return (
    <Stack gap="sm">
      <ButtonLink href={`/applications/new?programme=${encodeURIComponent(key)}`} block iconAfter="arrow-forward">
        {t(`action.${intake}`)}
      </ButtonLink>
      <ActionHint programme={programme} />
      {(intake === 'own_portal' || isDemo) && applicationUrl && (
        <Link href={applicationUrl} externalLabel={t('source.externalSite')}>
          {t('action.portal')}
        </Link>
      )}
    </Stack>
  )
}

/** What to do next: apply here, prepare for the other portal, or speak to the operator. */
export function OfferAction({ programme }: { readonly programme: ProgrammeView }) {
  const t = useTexts('catalogue')
  return (
    <section className="rl-panel" aria-labelledby="action">
      <Stack gap="md">
        <Heading level={2} size="small" id="action">
          {t('action.title')}
        </Heading>
        <MainAction programme={programme} />
        <Operators operators={programme.operators} />
        <ButtonLink href="/advice" variant="secondary" block icon="mail">
          {t('action.advice')}
        </ButtonLink>
      </Stack>
    </section>
  )
}
