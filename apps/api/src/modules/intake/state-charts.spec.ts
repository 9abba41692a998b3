import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { stateChart } from '@rechenlotse/domain/applications'
import { workflow } from '@rechenlotse/domain/intake'

const readmeOf = (word: string) =>
  readFileSync(resolve(__dirname, '../../../../../packages/domain/src', word, 'README.md'), 'utf8')

it.each([
  ['applications', stateChart(workflow.applicant)],
  ['intake', stateChart(workflow.desk)],
])('the state chart in the README of %s is the transition table', (word, chart) => {
  expect(readmeOf(word)).toContain(chart)
})
