import { adviceMailTexts } from './advice-mail-texts'
import { composeMail } from './compose-mail'
import { mailKinds, mailTexts } from './mail-texts'

const params = {
  link: 'https://lotse.example/x',
  programme: 'Testzugang',
  desk: 'Zentrum',
  reference: 'RL-2026-000001',
  words: 'Worte der Stelle',
  news: '„Bedarf“\n- Testzugang: passt',
  unsubscribe: 'https://lotse.example/off',
}

const gapsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

const composed = mailKinds.flatMap((kind) =>
  ([false, true] as const)
    .filter((isAdvice) => !isAdvice || kind in adviceMailTexts)
    .map((isAdvice) => [`${kind}${isAdvice ? ' about advice' : ''}`, kind, isAdvice] as const),
)

describe.each(composed)('the mail %s', (_, kind, isAdvice) => {
  it('says the same in both languages', () => {
    const { subject, body } = (isAdvice ? adviceMailTexts[kind] : undefined) ?? mailTexts[kind]
    expect(gapsIn(body.de)).toEqual(gapsIn(body.en))
    expect(gapsIn(subject.de + subject.en)).toEqual([])
  })

  it.each(['de', 'en'] as const)('has no gap and one link in %s', (locale) => {
    const { subject, text } = composeMail({ kind, locale, params, isAdvice })
    expect(subject).not.toBe('')
    expect(text).not.toMatch(/[{}]/)
    expect(text.split(params.link)).toHaveLength(2)
    if (isAdvice) expect(`${subject} ${text}`).not.toMatch(/Antrag|application/i)
  })
})

it('does not leave with a gap', () => {
  expect(() => composeMail({ kind: 'case-taken', locale: 'de', params: {} })).toThrow('needs desk')
})

it('greets by name, and asks for an answer only where one is wanted', () => {
  const taken = composeMail({ kind: 'case-taken', locale: 'de', params, name: 'Frau Beispiel' }).text
  expect(taken).toMatch(/^Guten Tag Frau Beispiel,\n/)
  expect(taken).not.toContain('antworten Sie')
  const asked = composeMail({ kind: 'clarification-asked', locale: 'de', params, name: 'Frau Beispiel' }).text
  expect(asked).toContain('Worte der Stelle')
  expect(asked).toContain('Bitte antworten Sie im Portal.')
})

it('takes what people typed as it is, without filling it again', () => {
  const desk = '{programme} $& Centre'
  expect(composeMail({ kind: 'case-arrived', locale: 'en', params: { ...params, desk } }).text).toContain(desk)
})
