import type { CatalogueFile } from './catalogue-file'
import { changedFiles } from './changed-files'
import { checkCatalogue } from './check-catalogue'
import { describeFault } from './describe-fault'
import { soundFiles } from './sound-files'

function faultsOf(files: readonly CatalogueFile[]): string[] {
  return checkCatalogue(files).map(describeFault)
}

const citation = { source: 'white-paper', chapter: '6 Maßnahmen' }
const both = { de: 'Ja', en: 'Yes' }
const leaf = {
  id: 'a',
  fact: 'applicant.kind',
  in: ['startup'],
  text: { fulfilled: both, violated: both, unknown: both },
  citations: [citation],
}

it('finds no fault in sound files', () => {
  expect(faultsOf(soundFiles())).toEqual([])
})

describe('each planted fault is found once, at its place and in words', () => {
  it.each<[what: string, path: string, pointer: string, value: unknown, problem: string, reportedAt?: string]>([
    ['an unknown field', 'gpus/h200.json', '/colour', 'green', 'the field "colour" is unknown'],
    ['a missing field', 'gpus/h200.json', '/vendor', undefined, 'the field "vendor" is missing'],
    ['a missing translation', 'measures/m-one.json', '/name/en', undefined, 'the English text is missing'],
    ['an empty translation', 'measures/m-one.json', '/name/de', ' ', '" " stands here'],
    ['a third language', 'measures/m-one.json', '/name/fr', 'Une', 'the language "fr" is unknown'],
    [
      'a citation of an unknown source',
      'measures/m-one.json',
      '/facts/0/citation/source',
      'hearsay',
      'the source "hearsay" does not exist',
    ],
    [
      'a fact without citation',
      'measures/m-one.json',
      '/facts/0/citation',
      undefined,
      'the field "citation" is missing',
    ],
    [
      'the white paper without chapter',
      'measures/m-one.json',
      '/facts/0/citation/chapter',
      undefined,
      'nothing stands here',
    ],
    ['a chapter with a word for it', 'measures/m-one.json', '/facts/0/citation/chapter', 'ch.6', '"ch.6" stands here'],
    [
      'a quote that is too long',
      'measures/m-one.json',
      '/facts/0/citation/quote',
      'x'.repeat(121),
      'the quote has 121 characters',
    ],
    ['a field without label', 'measures/m-one.json', '/facts/0/field', 'mood', 'the fact field "mood" does not exist'],
    ['prose without text', 'measures/m-one.json', '/facts/0/text', undefined, 'the value is prose or a structure'],
    [
      'a structure without text',
      'gpus/h200.json',
      '/facts/0/value',
      { low: 1 },
      'the value is prose or a structure',
      '/facts/0/text',
    ],
    ['an unknown provider', 'systems/lumi.json', '/provider', 'nobody', 'the provider "nobody" does not exist'],
    [
      'an unknown provider of a service',
      'services/advice.json',
      '/provider',
      'nobody',
      'the provider "nobody" does not exist',
    ],
    ['an unknown operator', 'programmes/try.json', '/operators/0', 'nobody', 'the provider "nobody" does not exist'],
    ['a programme without operator', 'programmes/try.json', '/operators', [], 'there is no operator'],
    ['an unknown GPU', 'systems/lumi.json', '/partitions/0/gpu', 'abacus', 'the gpu "abacus" does not exist'],
    [
      'an unknown partition',
      'programmes/try.json',
      '/offers/0/partition',
      'lumi-x',
      'the partition "lumi-x" does not exist',
    ],
    [
      'an unknown successor',
      'programmes/try.json',
      '/successors',
      ['gone'],
      'the programme "gone" does not exist',
      '/successors/0',
    ],
    [
      'an unknown shared rule',
      'programmes/try.json',
      '/rules/1',
      { shared: 'gone' },
      'the shared rule "gone" does not exist',
      '/rules/1/shared',
    ],
    [
      'an unknown list',
      'programmes/try.json',
      '/rules/1',
      { ...leaf, id: 'b', in: undefined, inList: ['gone'] },
      'the list "gone" does not exist',
      '/rules/1/inList/0',
    ],
    ['an unknown source of a list', 'lists/eu.json', '/source', 'hearsay', 'the source "hearsay" does not exist'],
    ['a rule without citation', 'programmes/try.json', '/rules/0/citations', [], 'there is no citation'],
    [
      'a rule without English sentence',
      'programmes/try.json',
      '/rules/0/text/unknown/en',
      undefined,
      'the English text is missing',
    ],
    [
      'a rule that compares with nothing',
      'programmes/try.json',
      '/rules/0/in',
      undefined,
      'the rule compares with nothing',
      '/rules/0',
    ],
    [
      'a rule that compares twice',
      'programmes/try.json',
      '/rules/0/is',
      true,
      'the rule compares by in and is',
      '/rules/0',
    ],
    ['a rule of no kind', 'programmes/try.json', '/rules/1', { some: [] }, 'the kind of the rule cannot be told'],
    ['an empty group of rules', 'programmes/try.json', '/rules/1', { all: [] }, 'there is no rule', '/rules/1/all'],
    [
      'a rule id twice',
      'programmes/try.json',
      '/rules/1',
      { any: [leaf] },
      'the rule id "a" stands here a second time',
      '/rules/1/any/0/id',
    ],
    ['a normative rule without fact', 'normative-rules/r-one.json', '/facts', [], 'the rule has no citation'],
    ['an impossible day', 'sources/page.json', '/asOf', '2026-02-30', 'the date "2026-02-30"'],
    ['a date in words', 'sources/page.json', '/asOf', 'May 2026', 'the date "May 2026"'],
    ['an unknown tier', 'sources/page.json', '/tier', 'recalled', '"recalled" stands here'],
    ['an address that is none', 'sources/page.json', '/url', 'unofficial notes', '"unofficial notes" stands here'],
    [
      'cut-offs out of order',
      'programmes/try.json',
      '/calendar/cutoffs',
      ['2026-12-15', '2026-11-30'],
      'the cut-offs are not in order',
    ],
    [
      'an unknown time zone',
      'programmes/try.json',
      '/calendar/timeZone',
      'Europe/Jülich',
      'the time zone "Europe/Jülich" does not exist',
    ],
    [
      'an unknown kind of calendar',
      'programmes/try.json',
      '/calendar',
      { kind: 'often' },
      'the kind of calendar cannot be told',
    ],
    [
      'a pattern of cut-offs in halves of a month',
      'programmes/try.json',
      '/calendar',
      {
        kind: 'interval',
        everyMonths: 0.5,
        first: null,
        timeZone: 'Europe/Berlin',
        closesAt: null,
        citations: [citation],
      },
      '0.5 stands here',
      '/calendar/everyMonths',
    ],
    ['an unknown status', 'programmes/try.json', '/status/0/code', 'maybe', '"maybe" stands here'],
    [
      'a status without day after another',
      'programmes/try.json',
      '/status/1',
      { code: 'partly-open', from: null, text: both, citations: [citation] },
      'the status begins null',
      '/status/1/from',
    ],
    ['a latitude beyond the pole', 'systems/lumi.json', '/approximateCoordinates/lat', 97, '97 stands here'],
    ['a country in words', 'providers/csc.json', '/country', 'Finnland', '"Finnland" stands here'],
    ['a Land in words', 'providers/csc.json', '/land', 'Hessen', '"Hessen" stands here'],
    ['a city that no fact cites', 'providers/csc.json', '/city', 'Kajaani', 'city without citation'],
    ['a Land that no fact cites', 'providers/csc.json', '/land', 'DE-BE', 'land without citation'],
    ['an unknown group', 'references/ref-one.json', '/group', 'misc', '"misc" stands here'],
    [
      'a key that is not the file name',
      'measures/m-one.json',
      '/key',
      'm-two',
      'the key "m-two" and the file name differ',
    ],
    ['a system without partition', 'systems/other.json', '/partitions', [], 'there is no partition'],
    [
      'a partition key of another system',
      'systems/other.json',
      '/partitions/0/key',
      'lumi-g',
      'the partition "lumi-g" exists in systems/lumi.json too',
    ],
    [
      'a run on an unknown GPU',
      'references/run-one.json',
      '/facts/3/value',
      'abacus',
      'the gpu "abacus" does not exist',
    ],
    ['a run of no size', 'references/run-one.json', '/facts/0/value', 0, '0 stands here'],
    [
      'a run that states its hours nowhere',
      'references/run-one.json',
      '/facts/4/field',
      'status',
      'the run states gpuHours 0 times',
      '/facts',
    ],
    ['a label in one language', 'fields.json', '/status/de', undefined, 'the German text is missing'],
  ])('%s', (_, path, pointer, value, problem, reportedAt = pointer) => {
    const [fault, ...others] = checkCatalogue(changedFiles(path, pointer, value))
    expect(others).toEqual([])
    expect(fault).toMatchObject({ file: path, pointer: reportedAt, problem: expect.stringContaining(problem) })
    expect(fault?.expected).toMatch(/\S/)
  })
})

it('names a file that is not JSON', () => {
  const files = soundFiles().map((file) => (file.path === 'measures/m-one.json' ? { ...file, text: '{' } : file))
  expect(faultsOf(files)[0]).toMatch(/^measures\/m-one\.json: the file is not JSON/)
})

it('names a folder that it does not know', () => {
  expect(faultsOf([...soundFiles(), { path: 'misc/one.json', text: '{}' }])).toEqual([
    expect.stringContaining('the folder "misc" is unknown'),
  ])
})

it('names a folder without files', () => {
  const files = soundFiles().filter((file) => !file.path.startsWith('references/'))
  expect(faultsOf(files)).toEqual([expect.stringContaining('references: the folder has no files')])
})
