import { normaliseEmail } from './email-address'

describe('a mail address', () => {
  it.each([
    [' Founder@Startup.Example ', 'founder@startup.example'],
    ['a+b@uni.example', 'a+b@uni.example'],
    ['first.last@sub.mittelstand.example', 'first.last@sub.mittelstand.example'],
    ['jürgen@müller.example', 'jürgen@müller.example'],
    ['ju\u0308rgen@mu\u0308ller.example', 'jürgen@müller.example'],
  ])('%s is stored as %s', (input, stored) => {
    expect(normaliseEmail(input)).toBe(stored)
  })

  it.each([
    '',
    'founder',
    '@startup.example',
    'founder@',
    'a@b',
    'a b@c.example',
    'a@b..example',
    '.a@b.example',
    'a.@b.example',
    'a..b@c.example',
    'a@-b.example',
    'a@b-.example',
    'a@b.example\r\nBcc: x@y.example',
    '<a@b.example>',
    'a@b@c.example',
    `${'x'.repeat(65)}@b.example`,
    `a@${'b'.repeat(64)}.example`,
    `a@${'bcd.'.repeat(80)}example`,
    'a@b.example, c@d.example',
    'a\u0000@b.example',
    'a\u202e@b.example',
    'a\ud800@b.example',
  ])('%j is none', (input) => {
    expect(normaliseEmail(input)).toBeNull()
  })
})
