import { ButtonLink, Heading, Stack, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import type { Glance } from '../api/matcher'
import type { Judged } from '../api/use-match'
import { countInWords } from '../count-in-words'
import { countVerdicts } from '../count-verdicts'

const shown = ['eligible', 'check', 'ineligible'] as const

/** How the catalogue answers at this moment; moves with every answer. */
export function LiveCount({ glance }: { readonly glance: Judged<Glance> }) {
  const t = useTexts('matching')
  const counts = glance.result && countVerdicts(glance.result.verdicts)
  return (
    <section className="rl-panel" aria-labelledby="live-count">
      <Stack gap="md">
        <Heading level={2} size="small" id="live-count">
          {t('live.title')}
        </Heading>
        <dl className="rl-counts">
          {shown.map((verdict) => (
            <div key={verdict} className={`rl-counts__row rl-counts__row--${verdict}`}>
              <dt>{t(`verdicts.${verdict}`)}</dt>
              <dd>{counts ? counts[verdict] : '–'}</dd>
            </div>
          ))}
        </dl>
        <Text size="small" muted live>
          {glance.status === 'failed' ? t('live.failed') : counts ? countInWords(counts, t) : t('live.loading')}
        </Text>
        {counts && counts.unavailable > 0 && (
          <Text size="small" muted>
            {t('live.unavailable', { count: counts.unavailable })}
          </Text>
        )}
        <ButtonLink href="/results" variant="secondary" block>
          {t('live.results')}
        </ButtonLink>
      </Stack>
    </section>
  )
}
