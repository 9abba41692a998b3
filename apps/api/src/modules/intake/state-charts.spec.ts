import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { applicationTransitions, stateChart } from '@rechenlotse/domain/applications'
import { caseTransitions } from '@rechenlotse/domain/intake'

const readmeOf = (word: string) =>
  readFileSync(resolve(__dirname, '../../../../../packages/domain/src', word, 'README.md'), 'utf8')

it.each([
  ['applications', stateChart(applicationTransitions)],
  ['intake', stateChart(caseTransitions)],
])('the state chart in the README of %s is the transition table', (word, chart) => {
  expect(readmeOf(word)).toContain(chart)
})
