import { roleFits } from './roles'

describe('roles of an organisation', () => {
  it.each([
    ['applicant', 'owner', true],
    ['applicant', 'editor', true],
    ['applicant', 'desk_officer', false],
    ['provider', 'owner', false],
    ['provider', 'editor', false],
    ['provider', 'desk_officer', true],
  ] as const)('%s gives %s: %s', (kind, role, fits) => {
    expect(roleFits(kind, role)).toBe(fits)
  })
})
