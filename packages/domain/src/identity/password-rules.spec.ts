import { passwordFaults } from './password-rules'

const codes = (password: string, words: readonly string[] = []) =>
  passwordFaults(password, words).map((fault) => `${fault.pointer} ${fault.code}`)

describe('a new password', () => {
  it.each([
    ['eleven signs', 'kurz7Wolke!'],
    ['nothing', ''],
    ['eleven emoji, counted as signs', '🦉'.repeat(11)],
  ])('is too short with %s', (_, password) => {
    expect(codes(password)).toEqual(['/password identity.password-too-short'])
  })

  it('is too long above 128 signs', () => {
    expect(codes('ab cde fgh '.repeat(12))).toEqual(['/password identity.password-too-long'])
  })

  it.each([
    'password1234',
    'Passwort2026!',
    'P@ssw0rd1234',
    'qwertzuiop12',
    'aaaaaaaaaaaa',
    '123456789012',
    '1234567890123456',
    'abcdefghijkl',
    'abcabcabcabc',
    'hallohallohallo',
    'Willkommen!2026',
    'Rechenlotse2026',
    '............',
    'Sommer202666',
    'passwordpassword',
    '2026!!!!!2026',
    'zyxwvutsrqpo',
    'Supercomputer1',
  ])('is too common: %s', (password) => {
    expect(codes(password)).toEqual(['/password identity.password-too-common'])
  })

  it.each([
    'vier blaue Kraniche',
    'Tulpe-Anker-9-Kreide',
    'nur kleine buchstaben',
    '8731 2209 4456 17',
    'köstlicheßpätzle',
    '正しい馬の電池のホチキスです',
  ])('is good without rules about kinds of signs: %s', (password) => {
    expect(codes(password)).toEqual([])
  })

  it('may not be made of the own mail, name or organisation', () => {
    expect(codes('Musterwerke-12', ['Musterwerke'])).toEqual(['/password identity.password-made-of-own-words'])
    expect(codes('gruenderin2026', ['gruenderin'])).toEqual(['/password identity.password-made-of-own-words'])
    expect(codes('Musterwerke sind meine zweite Heimat', ['Musterwerke'])).toEqual([])
  })
})
