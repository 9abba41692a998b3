import { applicationStates } from '@rechenlotse/domain/applications'
import { workflow } from '@rechenlotse/domain/intake'
import { codeFiles, readHouseFile } from './house-files'

const commands = codeFiles.filter(
  (file) =>
    /^apps\/api\/src\/modules\/(applications|intake)\/[^/]+\.ts$/.test(file) &&
    !/(\.(spec|query|controller)\.ts|\/test-[^/]+)$/.test(file),
)

const facts = [...Object.values(workflow.applicant), ...Object.values(workflow.desk)].flatMap(
  ({ event }) => event ?? [],
)

/** Words in quotes; the type of a fact's payload may name the fact. */
const quotedIn = (file: string): readonly string[] =>
  [
    ...readHouseFile(file)
      .replace(/Events\['[^']+'\]/g, '')
      .matchAll(/'([^'\n]+)'/g),
  ].map(([, word]) => word ?? '')

describe('the commands of the workflow', () => {
  it.each([
    ['state', applicationStates],
    ['fact', facts],
  ] as const)('name no %s: it comes from the row of the table that allowed the step', (_, names) => {
    const named = commands.flatMap((file) =>
      quotedIn(file)
        .filter((word) => names.some((name) => name === word))
        .map((word) => `${file}: ${word}`),
    )
    expect(named).toEqual([])
    expect(commands).toContain('apps/api/src/modules/intake/forward-case.ts')
  })
})
