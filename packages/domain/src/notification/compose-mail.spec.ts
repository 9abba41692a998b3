import { composeMail } from './compose-mail'
import { mailKinds, mailTexts } from './mail-texts'

const params = {
  link: 'https://lotse.example/x',
  programme: 'Testzugang',
  desk: 'Zentrum',
  reference: 'RL-2026-000001',
  news: '„Bedarf“\n- Testzugang: passt',
  unsubscribe: 'https://lotse.example/off',
}

const gapsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

describe.each(mailKinds)('the mail %s', (kind) => {
  it('says the same in both languages', () => {
    const { subject, body } = mailTexts[kind]
    expect(gapsIn(body.de)).toEqual(gapsIn(body.en))
    expect(gapsIn(subject.de + subject.en)).toEqual([])
  })

  it.each(['de', 'en'] as const)('has no gap and one link in %s', (locale) => {
    const { subject, text } = composeMail(kind, locale, params)
    expect(subject).not.toBe('')
    expect(text).not.toMatch(/[{}]/)
    expect(text.split(params.link)).toHaveLength(2)
  })
})

it('does not leave with a gap', () => {
  expect(() => composeMail('case-taken', 'de', {})).toThrow('needs desk')
})

it('takes what people typed as it is, without filling it again', () => {
  expect(composeMail('case-arrived', 'en', { ...params, desk: '{programme} $& Centre' }).text).toContain(
    '{programme} $& Centre',
  )
})
