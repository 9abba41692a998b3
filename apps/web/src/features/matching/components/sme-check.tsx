import { Details, Stack, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { factOf } from '../change-need'
import { smeFacts } from '../questions'
import { FactField } from './fact-field'
import type { FactFieldProps } from './fact-field-props'

/** The figures of the SME definition, only for who wants to be sure. */
export function SmeCheck(props: Omit<FactFieldProps, 'path'>) {
  const t = useTexts('matching')
  const started = smeFacts.some((path) => factOf(props.need, path) !== undefined)
  return (
    <Details summary={t('sme.summary')} open={started}>
      <Stack gap="lg">
        <Text size="small">{t('sme.explained')}</Text>
        {smeFacts.map((path) => (
          <FactField key={path} {...props} path={path} />
        ))}
      </Stack>
    </Details>
  )
}
