import { oldestShare, sharedUntil } from './shared-until'

it('a link to a saved need opens it for half a year', () => {
  expect(sharedUntil(new Date('2026-11-27T10:00:00Z'))).toEqual(new Date('2027-05-26T10:00:00Z'))
})

it('the oldest link that is still good was made so that it ends now', () => {
  const now = new Date('2026-11-27T10:00:00Z')
  expect(sharedUntil(oldestShare(now))).toEqual(now)
})
