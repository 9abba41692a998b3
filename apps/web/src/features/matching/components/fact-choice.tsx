import { CheckboxGroup, RadioGroup, type ChoiceOption } from '@rechenlotse/ui'
import { useTexts, type Translate } from '../../../platform/texts'
import { factOf, type NeedFact } from '../change-need'
import type { FactInput } from '../facts'
import { fieldIdOf, type FactFieldProps } from './fact-field-props'
import { sentenceOrNothing } from './sentence-or-nothing'

type ChoiceInput = Extract<FactInput, { kind: 'choice' | 'choices' | 'yes-no' }>
const notKnown = 'not-known'

function optionsOf(t: Translate, path: string, input: ChoiceInput): readonly ChoiceOption[] {
  if (input.kind === 'yes-no') {
    return [
      { value: 'true', label: t('yes') },
      { value: 'false', label: t('no') },
    ]
  }
  return input.values.map((value) => ({
    value,
    label: t(`facts.${path}.values.${value}`),
    hint: sentenceOrNothing(t, `facts.${path}.hints.${value}`),
  }))
}

function readValue(value: string): NeedFact {
  if (value === notKnown) return undefined
  return value === 'true' || value === 'false' ? value === 'true' : value
}

/** One answer out of several, several, or yes and no; "I do not know" is always one of them. */
export function FactChoice(props: FactFieldProps & { readonly input: ChoiceInput }) {
  const { path, need, unknown, onChange, hideLabel, input } = props
  const t = useTexts('matching')
  const known = factOf(need, path)
  const others = unknown.filter((key) => key !== path)
  const frame = {
    id: fieldIdOf(path),
    label: t(`facts.${path}.ask`),
    hint: sentenceOrNothing(t, `facts.${path}.hint`),
    hideLegend: hideLabel,
    framed: input.kind !== 'yes-no',
    horizontal: input.kind === 'yes-no',
  }
  if (input.kind === 'choices') {
    const values = Array.isArray(known) ? (known as readonly string[]) : []
    return (
      <CheckboxGroup
        {...frame}
        options={optionsOf(t, path, input)}
        values={values}
        onChange={(next) => onChange({ [path]: next.length > 0 ? next : undefined }, others)}
      />
    )
  }
  const chosen = known === undefined ? (unknown.includes(path) ? notKnown : null) : String(known)
  return (
    <RadioGroup
      {...frame}
      options={[...optionsOf(t, path, input), { value: notKnown, label: t('notKnown') }]}
      value={chosen}
      onChange={(value) => onChange({ [path]: readValue(value) }, value === notKnown ? [...others, path] : others)}
    />
  )
}
