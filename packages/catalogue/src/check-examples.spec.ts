import { changedFiles } from './changed-files'
import { checkCatalogue } from './check-catalogue'

const both = { de: 'Ja', en: 'Yes' }

describe('each planted fault in an example is found once, at its place and in words', () => {
  it.each<[what: string, path: string, pointer: string, value: unknown, problem: string, reportedAt?: string]>([
    [
      'an example on a base that does not exist',
      'programmes/try.json',
      '/examples/0/need/base',
      'nobody',
      'the example need "nobody" does not exist',
    ],
    [
      'an example with a fact that the contract does not know',
      'programmes/try.json',
      '/examples/0/need/changes',
      { 'applicant.mood': null },
      'the contract knows no fact "applicant.mood"',
      '/examples/0/need/changes/applicant.mood',
    ],
    [
      'an example with a word that the contract does not know',
      'programmes/try.json',
      '/examples/0/need/changes',
      { 'applicant.kind': 'SME' },
      '"SME" stands here',
      '/examples/0/need/changes/applicant.kind',
    ],
    [
      'an example with a size of nothing',
      'programmes/try.json',
      '/examples/0/need/changes',
      { 'workload.gpuHours': 0 },
      '0 stands here',
      '/examples/0/need/changes/workload.gpuHours',
    ],
    [
      'an example of no known answer',
      'programmes/try.json',
      '/examples',
      ['eligible', 'check', 'ineligible', 'maybe'].map((verdict) => ({
        title: both,
        asOf: '2026-11-23',
        need: { base: 'start-up', changes: {} },
        verdict,
        because: 'a',
      })),
      '"maybe" stands here',
      '/examples/3/verdict',
    ],
    [
      'a kind of answer without example',
      'programmes/try.json',
      '/examples/1/verdict',
      'eligible',
      'there is no example that is check',
      '/examples',
    ],
    [
      'a closed programme without an example of it',
      'programmes/try.json',
      '/status/0/code',
      'closed',
      'there is no example that is unavailable',
      '/examples',
    ],
    [
      'the reason for a missing example that is there',
      'programmes/try.json',
      '/noExampleFor',
      { check: both },
      'there is an example that is check',
      '/noExampleFor/check',
    ],
    [
      'a base need with an unknown group',
      'example-needs/start-up.json',
      '/need/applicants',
      {},
      'the group "applicants" is unknown',
    ],
    [
      'a base need with a member of a list twice',
      'example-needs/start-up.json',
      '/need/applicant/memberOfProviders',
      ['csc', 'csc'],
      '["csc","csc"] stands here',
    ],
  ])('%s', (_, path, pointer, value, problem, reportedAt = pointer) => {
    const [fault, ...others] = checkCatalogue(changedFiles(path, pointer, value))
    expect(others).toEqual([])
    expect(fault).toMatchObject({ file: path, pointer: reportedAt, problem: expect.stringContaining(problem) })
    expect(fault?.expected).toMatch(/\S/)
  })
})
