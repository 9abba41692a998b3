import { mailParts } from './mail-parts'

describe('the text of a demo mail', () => {
  it('keeps every sign and makes the product’s own addresses followable', () => {
    const text = 'Bitte bestätigen:\nhttp://localhost:3000/confirm-mail#token=a-b_c\nDanke.'
    const parts = mailParts(text)
    expect(parts.map((part) => part.text).join('')).toBe(text)
    expect(parts).toContainEqual({
      kind: 'link',
      text: 'http://localhost:3000/confirm-mail#token=a-b_c',
      place: '/confirm-mail#token=a-b_c',
    })
  })

  it('leaves the full stop of a sentence outside the address', () => {
    expect(mailParts('Siehe http://localhost:3000/en/applications/1.')).toEqual([
      { kind: 'words', text: 'Siehe ' },
      { kind: 'link', text: 'http://localhost:3000/en/applications/1', place: '/en/applications/1' },
      { kind: 'words', text: '.' },
    ])
  })

  it('makes no link of other sites or strange addresses', () => {
    for (const text of ['https://evil.example/x', 'javascript:alert(1)', 'nothing here'])
      expect(mailParts(text).every(({ kind }) => kind === 'words')).toBe(true)
  })
})
