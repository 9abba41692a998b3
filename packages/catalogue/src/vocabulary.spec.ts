import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import needSchema from '@rechenlotse/domain/need-schema'
import { changedFiles } from './changed-files'
import { checkCatalogue } from './check-catalogue'
import { dataDirectory } from './data-directory'
import { loadCatalogue } from './load-catalogue'

type Table = Readonly<Record<string, { readonly means: readonly string[] | 'explains only' }>>

const { audience, purposes } = JSON.parse(readFileSync(join(dataDirectory(), 'vocabulary.json'), 'utf8')) as Readonly<
  Record<'audience' | 'purposes', Table>
>
const facts = loadCatalogue().programmes.flatMap((programme) => programme.facts)
const wordsIn = (field: string): readonly string[] =>
  facts
    .filter((fact) => fact.field === field)
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]).map(String))
const meanings = (table: Table) => Object.fromEntries(Object.entries(table).map(([word, { means }]) => [word, means]))

describe('the words of the facts', () => {
  it.each([
    ['audience', audience],
    ['purposes', purposes],
  ])('of %s stand in the table, and no other', (field, table) => {
    expect(Object.keys(table).toSorted()).toEqual([...new Set(wordsIn(field))].toSorted())
  })

  it.each([
    ['applicant.kind', audience, needSchema.properties.applicant.properties.kind.enum],
    ['project.purpose', purposes, needSchema.properties.project.properties.purpose.enum],
  ])('mean words that the contract has for %s', (_, table, known) => {
    const meant = Object.values(meanings(table)).flatMap((means) => (means === 'explains only' ? [] : means))
    expect(meant.filter((word) => !known.includes(word))).toEqual([])
  })

  it('mean what the reviewed mapping says', () => {
    expect(meanings(purposes)).toEqual({
      research: ['fundamental_research', 'teaching'],
      'pre-competitive': ['precompetitive_research'],
      innovation: ['precompetitive_research', 'competitive_development'],
      competitive: ['competitive_development'],
      commercial: ['competitive_development', 'production_service'],
    })
  })

  it.each([
    ['a meaning that the contract does not know', '/audience/academia/means/0', 'academia', '"academia" stands here'],
    ['a word without meaning', '/audience/academia/means', [], 'there is no word of the contract'],
    ['a word without note', '/purposes/training/note', undefined, 'the field "note" is missing'],
  ])('are refused with %s', (_, pointer, value, problem) => {
    expect(checkCatalogue(changedFiles('vocabulary.json', pointer, value))).toEqual([
      expect.objectContaining({ file: 'vocabulary.json', pointer, problem: expect.stringContaining(problem) }),
    ])
  })
})
