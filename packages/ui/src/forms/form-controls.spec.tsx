import { render, screen, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { axe, toHaveNoViolations } from 'jest-axe'
import { Checkbox } from './checkbox'
import { CheckboxGroup } from './checkbox-group'
import { NumberField } from './number-field'
import { RadioGroup } from './radio-group'
import { Select } from './select'
import { TextArea } from './text-area'
import { TextField } from './text-field'

expect.extend(toHaveNoViolations)

const options = [
  { value: 'a', label: 'Erste', hint: 'Die erste' },
  { value: 'b', label: 'Zweite' },
]
const texts = { label: 'Frage', hint: 'Ein Hinweis', error: 'Bitte antworten Sie.' }
const nothing = () => undefined

const controls: readonly (readonly [string, () => ReactElement])[] = [
  ['text field', () => <TextField {...texts} value="" onChange={nothing} suffix="GB" />],
  ['number field', () => <NumberField {...texts} locale="de" value={null} onChange={nothing} />],
  ['text area', () => <TextArea {...texts} value="" onChange={nothing} />],
  ['select', () => <Select {...texts} options={options} value="" emptyLabel="–" onChange={nothing} />],
  ['radio group', () => <RadioGroup {...texts} options={options} value={null} onChange={nothing} />],
  ['checkbox group', () => <CheckboxGroup {...texts} options={options} values={[]} onChange={nothing} />],
  ['checkbox', () => <Checkbox {...texts} checked={false} onChange={nothing} />],
]

function describedBy(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? 'nothing there').join(' ')
}

describe.each(controls)('a %s', (_name, control) => {
  it('refers to its error and its hint, and to nothing that is not there', () => {
    const { container } = render(control())
    const described = [...container.querySelectorAll('[aria-describedby]')].map(describedBy).join(' ')
    expect(described).toContain('Bitte antworten Sie.')
    expect(described).toContain('Ein Hinweis')
    expect(described).not.toContain('nothing there')
  })

  it('keeps its ids apart from a second one of its kind', () => {
    const { container } = render(
      <>
        {control()}
        {control()}
      </>,
    )
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is without fault for axe', async () => {
    const { container } = render(control())
    expect(await axe(container)).toHaveNoViolations()
  })
})

describe('a group of answers', () => {
  it('is named by its legend and holds one radio button per answer', () => {
    render(<RadioGroup label="Welche?" options={options} value="b" onChange={nothing} framed />)
    const group = screen.getByRole('radiogroup', { name: 'Welche?' })
    expect(within(group).getAllByRole('radio')).toHaveLength(2)
    expect(within(group).getByRole('radio', { name: 'Zweite' })).toHaveProperty('checked', true)
  })
})
