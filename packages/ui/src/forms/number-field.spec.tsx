import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { NumberField } from './number-field'
import { readNumber, writeNumber } from './read-number'

function Amount({ locale }: { readonly locale: 'de' | 'en' }) {
  const [value, setValue] = useState<number | null>(null)
  return (
    <>
      <NumberField label="Menge" locale={locale} value={value} onChange={setValue} />
      <output>{String(value)}</output>
    </>
  )
}

describe('a number', () => {
  it.each([
    ['1.234,5', 'de', 1234.5],
    ['1234,5', 'de', 1234.5],
    ['1 000', 'de', 1000],
    ['1,234.5', 'en', 1234.5],
    ['-3', 'de', -3],
  ] as const)('%s is read in %s as %d', (text, locale, value) => {
    expect(readNumber(text, locale)).toBe(value)
  })

  it.each(['', 'viel', '1,2,3', '12 GB', '1.2345'])('"%s" is not read as one', (text) => {
    expect(readNumber(text, 'de')).toBeNull()
  })

  it('is written with the separators of the language', () => {
    expect(writeNumber(24000, 'de')).toBe('24.000')
    expect(writeNumber(24000, 'en')).toBe('24,000')
  })
})

describe('a number field', () => {
  it('leaves what is being typed alone and shows it in order afterwards', async () => {
    render(<Amount locale="de" />)
    const field = screen.getByLabelText('Menge')
    await userEvent.type(field, '24000')
    expect(field).toHaveProperty('value', '24000')
    await userEvent.tab()
    expect(field).toHaveProperty('value', '24.000')
    expect(screen.getByRole('status').textContent).toBe('24000')
  })

  it('keeps an unreadable text for correction and reports no number', async () => {
    render(<Amount locale="de" />)
    const field = screen.getByLabelText('Menge')
    await userEvent.type(field, 'viel')
    await userEvent.tab()
    expect(field).toHaveProperty('value', 'viel')
    expect(screen.getByRole('status').textContent).toBe('null')
  })
})
