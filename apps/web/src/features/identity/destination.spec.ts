import { doorTo, safePlace } from './destination'

describe('the place after sign-in', () => {
  it.each(['/applications', '/applications/new?programme=kisski-compute', '/desk/cases/1'])(
    '%s is one of ours',
    (next) => {
      expect(safePlace(next)).toBe(next)
    },
  )

  it.each([
    null,
    '',
    'applications',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/ /evil.example',
    '/a\nb',
    'javascript:alert(1)',
  ])('%j is none of ours', (next) => {
    expect(safePlace(next)).toBeNull()
  })

  it('keeps the answers of the finder in the fragment', () => {
    expect(doorTo('/register', '/applications/new?programme=a', '#n=abc')).toBe(
      '/register?next=%2Fapplications%2Fnew%3Fprogramme%3Da#n=abc',
    )
    expect(doorTo('/sign-in', null, '')).toBe('/sign-in')
  })
})
