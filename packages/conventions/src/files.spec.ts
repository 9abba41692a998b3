import { resolve } from 'node:path'
import { codeFiles, house, houseFiles, readHouseFile } from './house-files'

const LONGEST = 300
const NAMELESS = /(^|\/)(utils?|common|helpers?|shared|misc)(\/|\.[a-z]+$)/
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const NAMED_BY_OTHERS = /^(README\.md|Dockerfile|\.[a-z]+)$/

const nameOf = (file: string) => file.split('/').at(-1) ?? ''
const linesOf = (file: string) => readHouseFile(file).trimEnd().split('\n')

describe('the files of the house', () => {
  it('have at most 300 lines', () => {
    const long = codeFiles.map((file) => [file, linesOf(file).length] as const).filter(([, lines]) => lines > LONGEST)
    expect(long).toEqual([])
  })

  it('have a word or a room, never utils, common, helpers, shared or misc', () => {
    expect(houseFiles.filter((file) => NAMELESS.test(file))).toEqual([])
  })

  it('are named in kebab-case', () => {
    expect(houseFiles.filter((file) => !KEBAB.test(nameOf(file)) && !NAMED_BY_OTHERS.test(nameOf(file)))).toEqual([])
  })

  it('leave nothing for later', () => {
    const later = new RegExp(`\\b(TO${'DO'}|FIX${'ME'})\\b`)
    expect(codeFiles.filter((file) => later.test(readHouseFile(file)))).toEqual([])
  })

  it('skip no specification and watch no single one', () => {
    const skipped = /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(|\bf(it|describe)\(/
    expect(codeFiles.filter((file) => /\.(spec|e2e)\./.test(file) && skipped.test(readHouseFile(file)))).toEqual([])
  })

  it('read nothing outside the checkout', () => {
    const outside = ['..', 'shared'].join('/')
    expect(
      codeFiles.filter(
        (file) => readHouseFile(file).includes(`'${outside}`) || readHouseFile(file).includes(resolve(house, outside)),
      ),
    ).toEqual([])
  })
})
