import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe, toHaveNoViolations } from 'jest-axe'
import { RadioGroup } from '../forms/radio-group'
import { TextField } from '../forms/text-field'
import { ErrorSummary } from './error-summary'

expect.extend(toHaveNoViolations)

const errors = [
  { fieldId: 'name', message: 'Bitte geben Sie einen Namen ein.' },
  { fieldId: 'kind', message: 'Bitte wählen Sie eine Art.' },
]

function Form({ attempt = 1 }: { readonly attempt?: number }) {
  return (
    <>
      <ErrorSummary title="Bitte prüfen" errors={errors} attempt={attempt} />
      <TextField id="name" label="Name" value="" onChange={() => undefined} error={errors[0]?.message} />
      <RadioGroup
        id="kind"
        label="Art"
        options={[{ value: 'x', label: 'Eine' }]}
        value={null}
        onChange={() => undefined}
        error={errors[1]?.message}
      />
    </>
  )
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

describe('the error summary', () => {
  it('takes the focus, and again after another failed attempt', async () => {
    const { rerender } = render(<Form />)
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    await userEvent.tab()
    rerender(<Form attempt={2} />)
    expect(document.activeElement).toBe(screen.getByRole('alert'))
  })

  it('leads to the faulty field, and to the first answer of a faulty group', async () => {
    render(<Form />)
    await userEvent.click(screen.getByRole('link', { name: errors[0]?.message ?? '' }))
    expect(document.activeElement).toBe(screen.getByLabelText('Name'))
    await userEvent.click(screen.getByRole('link', { name: errors[1]?.message ?? '' }))
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Eine' }))
  })

  it('is not there without errors', () => {
    const { container } = render(<ErrorSummary title="Bitte prüfen" errors={[]} />)
    expect(container.textContent).toBe('')
  })

  it('is without fault for axe', async () => {
    const { container } = render(<Form />)
    expect(await axe(container)).toHaveNoViolations()
  })
})
