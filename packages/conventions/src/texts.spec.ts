import { houseFiles, readHouseFile } from './house-files'

const german = houseFiles.filter((file) => file.endsWith('.texts.de.json'))
const inEnglish = (file: string) => file.replace('.de.json', '.en.json')

function sentencesOf(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]])
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...sentencesOf(inner, path ? `${path}.${key}` : key)]),
  )
}

const sentences = (file: string) => sentencesOf(JSON.parse(readHouseFile(file)))

const placeholders = (text: unknown) =>
  [...String(text).matchAll(/\{\{?\s*([\w.]+)[^}]*\}?\}/g)].map((match) => match[1]).toSorted()

describe('the texts', () => {
  it('exist in German and in English', () => {
    expect(german.map(inEnglish).filter((file) => !houseFiles.includes(file))).toEqual([])
    expect(german.length).toBeGreaterThan(0)
  })

  it.each(german)('%s says every sentence in both languages', (file) => {
    expect([...sentences(inEnglish(file)).keys()].toSorted()).toEqual([...sentences(file).keys()].toSorted())
  })

  it.each(german)('%s fills the same places in both languages', (file) => {
    const english = sentences(inEnglish(file))
    const different = [...sentences(file)].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(english.get(key))),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })

  it.each(german.flatMap((file) => [file, inEnglish(file)]))('%s has no empty sentence', (file) => {
    expect(
      [...sentences(file)].filter(([, text]) => typeof text !== 'string' || text.trim() === '').map(([key]) => key),
    ).toEqual([])
  })
})
