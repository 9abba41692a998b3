import { assembleCatalogue } from './assemble-catalogue'
import { canonicalJson } from './canonical-json'
import { catalogueRevision } from './catalogue-revision'
import { soundFiles } from './sound-files'

const catalogue = assembleCatalogue(soundFiles())

it('is a sha256 in hexadecimal', () => {
  expect(catalogueRevision(catalogue)).toMatch(/^[0-9a-f]{64}$/)
})

it('is the same whatever the order of the fields', () => {
  const { gpus, ...rest } = catalogue
  expect(catalogueRevision({ gpus, ...rest })).toBe(catalogueRevision(catalogue))
})

it('differs as soon as one value differs', () => {
  const [gpu, ...others] = catalogue.gpus
  expect(catalogueRevision({ ...catalogue, gpus: [{ ...gpu!, memoryGb: 142 }, ...others] })).not.toBe(
    catalogueRevision(catalogue),
  )
})

it('keeps the order of lists, which carries meaning', () => {
  expect(canonicalJson([2, 1])).toBe('[2,1]')
  expect(canonicalJson({ b: 1, a: [{ d: 1, c: 2 }] })).toBe('{"a":[{"c":2,"d":1}],"b":1}')
})
