import { carryAnswers } from './answers-in-address'

const hash = '#n=abc&u=size'

describe('the answers in the fragment', () => {
  it.each(['/results', '/en/offers/kisski-compute', '/applications/new?programme=a', '/advice', '/register'])(
    'come along to %s',
    (place) => expect(carryAnswers(place, hash)).toBe(`${place}${hash}`),
  )

  it.each(['/applications', '/applications/42', '/en/applications/42/submitted', '/desk?view=new', '/mailbox'])(
    'stay behind on the way to %s',
    (place) => expect(carryAnswers(place, hash)).toBe(place),
  )

  it('never replace a fragment of the place, and no other fragment is carried', () => {
    expect(carryAnswers('/results#n=new', hash)).toBe('/results#n=new')
    expect(carryAnswers('/results', '#content')).toBe('/results')
  })
})
