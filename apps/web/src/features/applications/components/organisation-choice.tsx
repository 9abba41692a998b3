import { RadioGroup, Text } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useMe } from '../../identity'

/** Organisations in whose name this person may apply. */
export function useMyOrganisations() {
  const { data } = useMe()
  const memberships = data?.person ? data.memberships : []
  return memberships.filter(({ role }) => role !== 'desk_officer').map(({ organisation }) => organisation)
}

export interface OrganisationChoiceProps {
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly error: string | undefined
}

/** Asks only where there is a choice. */
export function OrganisationChoice({ value, onChange, error }: OrganisationChoiceProps) {
  const t = useTexts('applications')
  const organisations = useMyOrganisations()
  const [only, ...others] = organisations
  if (only === undefined) return null
  if (others.length === 0) return <Text>{t('start.organisation-only', { name: only.name })}</Text>
  return (
    <RadioGroup
      id="start-organisation"
      label={t('start.organisation')}
      options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
