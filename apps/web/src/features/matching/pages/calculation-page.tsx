import type { ReactNode } from 'react'
import { Container, Heading, Link, List, Stack, Text } from '@rechenlotse/ui'
import { formatNumber } from '../../../platform/format'
import { PageHeading } from '../../../platform/page'
import { useLoadedData } from '../../../platform/pages/loaded-data'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { PublishedRuns } from '../api/load-published-runs'
import { comparedRuns, type ComparedRun } from '../compared-runs'
import { RunTable } from '../components/run-table'
import { UtilisationTable } from '../components/utilisation-table'

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const t = useTexts('calculation')
  return (
    <section aria-labelledby={`calculation-${name}`}>
      <Stack gap="sm">
        <Heading level={2} size="medium" id={`calculation-${name}`}>
          {t(`${name}.title`)}
        </Heading>
        {children}
      </Stack>
    </section>
  )
}

function Sentences({ name, count }: { readonly name: string; readonly count: number }) {
  const t = useTexts('calculation')
  const points = Array.from({ length: count }, (_, index) => t(`${name}.points.${index + 1}`))
  return (
    <div className="rl-prose">
      <List>
        {points.map((point) => (
          <span key={point}>{point}</span>
        ))}
      </List>
    </div>
  )
}

function Comparison({ runs }: { readonly runs: readonly ComparedRun[] }) {
  const t = useTexts('calculation')
  const locale = useLocale()
  const dense = runs.filter(({ isDense }) => isDense)
  const others = runs.filter(({ isDense }) => !isDense)
  const inside = dense.filter(({ isInside }) => isInside)
  const share = formatNumber(inside.length / Math.max(1, dense.length), locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  })
  return (
    <Part name="runs">
      <Text className="rl-prose">{t('runs.text')}</Text>
      <Text size="large" strong>
        {t('runs.count', { inside: inside.length, of: dense.length, share })}
      </Text>
      <RunTable caption={t('runs.caption')} runs={dense} />
      <Text className="rl-prose">{t('runs.othersText')}</Text>
      <RunTable caption={t('runs.othersCaption')} runs={others} hasKind />
    </Part>
  )
}

/** How a need becomes GPU-hours: formula, assumptions, and the comparison with every published run that we know. */
export function CalculationView(published: PublishedRuns) {
  const t = useTexts('calculation')
  return (
    <Container className="rl-page-body">
      <Stack gap="xl">
        <Stack gap="sm">
          <PageHeading title={t('title')} />
          <Text size="large" muted className="rl-prose">
            {t('lead')}
          </Text>
        </Stack>
        <Part name="formula">
          <Text strong className="rl-prose">
            {t('formula.sentence')}
          </Text>
          <Sentences name="formula" count={4} />
        </Part>
        <Part name="utilisation">
          <Text className="rl-prose">{t('utilisation.text')}</Text>
          <UtilisationTable gpus={published.gpus} />
          <Text className="rl-prose">{t('utilisation.inference')}</Text>
        </Part>
        <Part name="conversion">
          <Sentences name="conversion" count={3} />
        </Part>
        <Part name="memory">
          <Sentences name="memory" count={5} />
        </Part>
        <Comparison runs={comparedRuns(published)} />
        <Part name="limits">
          <Sentences name="limits" count={5} />
        </Part>
        <Text>
          <Link href="/finder?q=5">{t('back')}</Link>
        </Text>
      </Stack>
    </Container>
  )
}

export function CalculationPage() {
  return <CalculationView {...useLoadedData<PublishedRuns>()} />
}
