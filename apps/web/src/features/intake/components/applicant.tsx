import { centralAdvice } from '@rechenlotse/domain/applications'
import { DescriptionList, Heading, Stack } from '@rechenlotse/ui'
import { writeInstant } from '../../../platform/dates'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { CaseView } from '../api/case-view'

/** Who applies for what, and whose case it is. */
export function Applicant({ shown }: { readonly shown: CaseView }) {
  const t = useTexts('intake')
  const locale = useLocale()
  const { organisation, programme, programmeName, submittedAt, desk, operators, operator, agreedToForwarding } = shown
  const operatorName = operators.find(({ key }) => key === operator)?.name ?? operator
  return (
    <Stack gap="sm">
      <Heading level={2}>{t('case.overview')}</Heading>
      <DescriptionList
        items={[
          { key: 'organisation', term: t('case.organisation'), value: organisation.name },
          {
            key: 'programme',
            term: t('case.programme'),
            value: programme === centralAdvice ? t('advice') : programmeName[locale],
          },
          ...(operator !== null || operators.length > 1
            ? [{ key: 'operator', term: t('case.operator'), value: operatorName ?? t('case.no-operator') }]
            : []),
          { key: 'desk', term: t('case.desk'), value: desk.name },
          { key: 'at', term: t('case.submitted'), value: writeInstant(submittedAt, locale) },
          {
            key: 'forwarding',
            term: t('case.forwarding'),
            value: agreedToForwarding ? t('case.agreed') : t('case.not-agreed'),
          },
        ]}
      />
    </Stack>
  )
}
