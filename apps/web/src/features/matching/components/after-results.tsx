import { Suspense, lazy, type ComponentType } from 'react'
import { Details, Stack } from '@rechenlotse/ui'
import type { Locale } from '../../../platform/locale'
import { loadTexts, useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { DemandNoteProps } from './demand-note'

type Panels = ComponentType<DemandNoteProps>

const Nothing: Panels = () => null

/** Where script or sentences do not arrive, the results stay as they are. */
const panelsIn = (locale: Locale) =>
  lazy(() =>
    Promise.all([import('./result-panels'), loadTexts(locale, ['needs'])]).then(
      ([{ ResultPanels }]): { readonly default: Panels } => ({ default: ResultPanels }),
      () => ({ default: Nothing }),
    ),
  )
const panels = { de: panelsIn('de'), en: panelsIn('en') }

/** What one may do with a result once it was read; fetched by whoever wants to. */
export function AfterResults(props: DemandNoteProps) {
  const t = useTexts('matching')
  const Panels = panels[useLocale()]
  return (
    <Details onDemand summary={t('results.after')}>
      <Suspense fallback={null}>
        <Stack gap="md">
          <Panels {...props} />
        </Stack>
      </Suspense>
    </Details>
  )
}
