import { ButtonLink, Cluster, Container, Grid, Heading, Link, Section, SourceNote, Stack, Text } from '@rechenlotse/ui'
import { writeAnswers } from '../../features/matching/need-in-address'
import { formatDate, formatNumber } from '../../platform/format'
import { PageHeading } from '../../platform/page'
import { useTexts } from '../../platform/texts'
import { useLocale } from '../../platform/use-locale'
import { startFigures } from './start-figures'

const steps = ['ask', 'compare', 'apply'] as const
const promises = ['sources', 'private', 'neutral'] as const
const doors = [
  { key: 'startup', need: { applicant: { kind: 'startup' } } },
  { key: 'company', need: { applicant: { kind: 'company' } } },
  { key: 'research', need: { applicant: { kind: 'higher_education' } } },
] as const

function Doors() {
  const t = useTexts('start')
  return (
    <nav className="rl-doors" aria-labelledby="doors">
      <Heading level={2} size="small" id="doors">
        {t('start.doors.title')}
      </Heading>
      <ul className="rl-doors__list">
        {doors.map(({ key, need }) => (
          <li key={key}>
            <Link className="rl-doors__link" href={`/finder${writeAnswers({ need, unknown: [] })}`}>
              {t(`start.doors.${key}.title`)}
            </Link>
            <Text size="small" muted>
              {t(`start.doors.${key}.text`)}
            </Text>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Hero() {
  const t = useTexts('start')
  return (
    <Section tone="hued" className="rl-hero">
      <Container>
        <div className="rl-hero__row">
          <Stack gap="lg">
            <PageHeading title={t('start.title')} size="display" />
            <Text size="large" className="rl-lead">
              {t('start.lead')}
            </Text>
            <Stack gap="sm">
              <Cluster gap="md">
                <ButtonLink href="/finder" iconAfter="arrow-forward">
                  {t('start.find')}
                </ButtonLink>
                <Link href="/offers">{t('start.all')}</Link>
              </Cluster>
              <Text size="small" muted>
                {t('start.effort')}
              </Text>
            </Stack>
          </Stack>
          <Doors />
        </div>
      </Container>
    </Section>
  )
}

function Steps() {
  const t = useTexts('start')
  return (
    <Section labelledBy="how">
      <Container>
        <Stack gap="lg">
          <Heading level={2} id="how">
            {t('start.how.title')}
          </Heading>
          <ol className="rl-steps">
            {steps.map((step) => (
              <li key={step}>
                <Heading level={3} size="small">
                  {t(`start.how.${step}.title`)}
                </Heading>
                <Text>{t(`start.how.${step}.text`)}</Text>
              </li>
            ))}
          </ol>
        </Stack>
      </Container>
    </Section>
  )
}

function Figures() {
  const t = useTexts('start')
  const locale = useLocale()
  const texts = {
    source: t('source.source'),
    asOf: t('source.asOf'),
    chapter: t('source.chapter'),
    secondary: t('source.secondary'),
    officialPage: t('source.officialPage'),
    externalSite: t('source.externalSite'),
  }
  return (
    <Section tone="hued" labelledBy="figures">
      <Container>
        <Stack gap="lg">
          <Heading level={2} id="figures">
            {t('start.figures.title')}
          </Heading>
          <Grid columns={3}>
            {startFigures.map(({ key, value, source }) => (
              <div key={key} className="rl-figure">
                <Text className="rl-figure__value">{formatNumber(value, locale)}</Text>
                <Text>{t(`start.figures.${key}`)}</Text>
                <SourceNote
                  texts={texts}
                  sources={[{ ...source, title: source.title[locale], asOf: formatDate(source.asOf, locale) }]}
                />
              </div>
            ))}
          </Grid>
        </Stack>
      </Container>
    </Section>
  )
}

function Trust() {
  const t = useTexts('start')
  return (
    <Section labelledBy="trust">
      <Container>
        <Stack gap="lg">
          <Heading level={2} id="trust">
            {t('start.trust.title')}
          </Heading>
          <Grid columns={3}>
            {promises.map((promise) => (
              <Stack key={promise} gap="xs">
                <Heading level={3} size="small">
                  {t(`start.trust.${promise}.title`)}
                </Heading>
                <Text>{t(`start.trust.${promise}.text`)}</Text>
              </Stack>
            ))}
          </Grid>
          <Text muted className="rl-prose">
            {t('start.operator')}
          </Text>
        </Stack>
      </Container>
    </Section>
  )
}

export function StartPage() {
  return (
    <>
      <Hero />
      <Steps />
      <Figures />
      <Trust />
    </>
  )
}
