import { Heading, Link, List, Stack, Text } from '@rechenlotse/ui'
import type { MatchingCatalogue, Plan } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { ReasonSources } from './reason-sources'

export interface PlanListProps {
  readonly plans: readonly Plan[]
  readonly catalogue: MatchingCatalogue
}

function PlanView({ plan, catalogue }: { readonly plan: Plan; readonly catalogue: MatchingCatalogue }) {
  const t = useTexts('matching')
  const locale = useLocale()
  const nameOf = (key: string) => catalogue.programmes.find((programme) => programme.key === key)?.name[locale] ?? key
  return (
    <article className="rl-panel">
      <Stack gap="sm">
        <Heading level={3} size="small">
          {t(`plans.kinds.${plan.kind}`)}
        </Heading>
        <Text>{plan.reason.text}</Text>
        <ReasonSources sources={plan.reason.sources} />
        <ol className="rl-stages">
          {plan.stages.map((stage, index) => (
            <li key={stage.title}>
              <Text size="small" muted>
                {t('plans.stage', { number: index + 1 })}
              </Text>
              <Text strong>{stage.title}</Text>
              <List kind="plain" tight>
                {stage.programmes.slice(0, 3).map((key) => (
                  <Link key={key} href={`/offers/${key}`} size="small">
                    {nameOf(key)}
                  </Link>
                ))}
              </List>
            </li>
          ))}
        </ol>
      </Stack>
    </article>
  )
}

/** Ways in several steps, where one machine or one programme is not the answer. */
export function PlanList({ plans, catalogue }: PlanListProps) {
  const t = useTexts('matching')
  if (plans.length === 0) return null
  return (
    <section aria-labelledby="plans">
      <Stack gap="md">
        <Heading level={2} id="plans">
          {t('plans.title')}
        </Heading>
        {plans.map((plan) => (
          <PlanView key={plan.kind} plan={plan} catalogue={catalogue} />
        ))}
      </Stack>
    </section>
  )
}
