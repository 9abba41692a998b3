import { isReadable } from './is-readable'

describe('a text is readable', () => {
  it.each(['a', ' Ä ', '李', '👩🏽‍🚀', 'שלום', 'a\u200bb', 'עברית\u200f!', '-'])('when it says %j', (text) => {
    expect(isReadable(text)).toBe(true)
  })

  it.each(['', '  ', '\u200b\u200d', '\u2800', '\u3164', '\ufeff', '\u00ad', '\u{e0041}', '\t\n'])(
    'never as %j, of which nobody sees anything',
    (text) => {
      expect(isReadable(text)).toBe(false)
    },
  )

  it.each(['invoice\u202efdp.exe', 'a\u2066b\u2069', '\u202dx'])(
    'never as %j, which reads otherwise than it stands',
    (text) => {
      expect(isReadable(text)).toBe(false)
    },
  )
})
