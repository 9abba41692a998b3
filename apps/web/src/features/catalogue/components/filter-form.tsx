import { useDeferredValue, useMemo } from 'react'
import { Button, Grid, Select, Stack, TextField, type Option } from '@rechenlotse/ui'
import { useTexts } from '../../../platform/texts'
import { useIsHydrated } from '../../../platform/use-is-hydrated'
import { useLocale } from '../../../platform/use-locale'
import type { ProgrammeSummaryView } from '../api/views'
import { countryOptions } from '../../identity/country-options'
import { costFilters } from '../cost-tag'
import { countryName } from '../../../platform/intl'
import type { ProgrammeFilter } from '../programme-filter'

const kinds = [
  'startup',
  'company',
  'higher_education',
  'research_institute',
  'public_sector',
  'nonprofit',
  'individual',
]
const purposes = [
  'competitive_development',
  'precompetitive_research',
  'production_service',
  'fundamental_research',
  'teaching',
  'public_task',
]
const statuses = ['open', 'partly-open', 'planned', 'closed', 'superseded', 'not-open-to-DE']

export interface FilterFormProps {
  readonly programmes: readonly ProgrammeSummaryView[]
  readonly filter: ProgrammeFilter
  readonly onChange: (change: Partial<ProgrammeFilter>) => void
  readonly onClear: () => void
}

const chosenFrom = ['who', 'purpose', 'from', 'cost', 'status', 'country'] as const

function useOptions(
  programmes: readonly ProgrammeSummaryView[],
): Record<(typeof chosenFrom)[number], readonly Option[]> {
  const t = useTexts('catalogue')
  const matching = useTexts('matching')
  const locale = useLocale()
  const isHydrated = useDeferredValue(useIsHydrated())
  const applicants = useMemo(() => (isHydrated ? countryOptions(locale) : []), [isHydrated, locale])
  const named = (values: readonly string[], text: (value: string) => string) =>
    values.map((value) => ({ value, label: text(value) }))
  const places = [...new Set(programmes.flatMap((programme) => programme.countries))]
  const codes = statuses.filter((code) => programmes.some(({ statusCode }) => statusCode === code))
  return {
    who: named(kinds, (value) => matching(`facts.applicant.kind.values.${value}`)),
    purpose: named(purposes, (value) => matching(`facts.project.purpose.values.${value}`)),
    from: applicants,
    cost: named(costFilters, (value) => t(`filter.costs.${value}`)),
    status: named(codes, (value) => t(`status.${value}`)),
    country: named(places, (value) => countryName(value, locale)).sort((a, b) =>
      a.label.localeCompare(b.label, locale),
    ),
  }
}

export function FilterForm({ programmes, filter, onChange, onClear }: FilterFormProps) {
  const t = useTexts('catalogue')
  const options = useOptions(programmes)
  const isFiltered = Object.values(filter).some((value) => value !== '')
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <Stack gap="md">
        <TextField
          id="filter-text"
          type="search"
          label={t('filter.text')}
          value={filter.text}
          onChange={(text) => onChange({ text })}
        />
        <Grid columns={3} gap="md">
          {chosenFrom.map((name) => (
            <Select
              key={name}
              id={`filter-${name}`}
              label={t(`filter.${name}`)}
              emptyLabel={t('filter.any')}
              options={options[name]}
              value={filter[name]}
              onChange={(value) => onChange({ [name]: value })}
            />
          ))}
        </Grid>
        {isFiltered && (
          <div>
            <Button variant="tertiary" size="small" icon="close" onClick={onClear}>
              {t('filter.clear')}
            </Button>
          </div>
        )}
      </Stack>
    </form>
  )
}
