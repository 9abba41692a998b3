import { useState } from 'react'
import { Details, List, Stack, Text } from '@rechenlotse/ui'
import type { SmeTest } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { factOf } from '../change-need'
import { smeFacts } from '../questions'
import { FactField } from './fact-field'
import type { FactFieldProps } from './fact-field-props'

export interface SmeCheckProps extends Omit<FactFieldProps, 'path'> {
  /** null while the engine is on its way. */
  readonly test: SmeTest | null
}

function SmeResult({ test, need }: Pick<SmeCheckProps, 'need'> & { readonly test: SmeTest }) {
  const t = useTexts('matching')
  const { isSme, missing } = test
  const isPart = factOf(need, 'applicant.figuresIncludeLinkedEnterprises') === false
  const open = missing.filter((path) => factOf(need, path) === undefined)
  return (
    <div className="rl-panel">
      <Text strong live>
        {t(`sme.results.${isSme === undefined ? 'open' : isSme ? 'sme' : 'none'}`)}
      </Text>
      {open.length > 0 && (
        <List tight label={t('sme.missing')}>
          {open.map((path) => (
            <Text key={path} as="span" size="small">
              {t(`facts.${path}.ask`)}
            </Text>
          ))}
        </List>
      )}
      {isSme === undefined && isPart && <Text size="small">{t('sme.onlyWhole')}</Text>}
    </div>
  )
}

/** The figures of the SME definition, only for who wants to be sure, and what follows from them. */
export function SmeCheck({ test, ...field }: SmeCheckProps) {
  const t = useTexts('matching')
  const isStarted = smeFacts.some((path) => factOf(field.need, path) !== undefined)
  const [wasStarted] = useState(isStarted)
  return (
    <Details summary={t('sme.summary')} open={wasStarted}>
      <Stack gap="lg">
        <Text size="small">{t('sme.explained')}</Text>
        {smeFacts.map((path) => (
          <FactField key={path} {...field} path={path} />
        ))}
        {isStarted && test && <SmeResult test={test} need={field.need} />}
      </Stack>
    </Details>
  )
}
