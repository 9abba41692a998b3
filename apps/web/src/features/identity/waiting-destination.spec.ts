import { forgetOldDestination, keepDestination, waitingDestination } from './waiting-destination'

const day = 24 * 60 * 60 * 1000
const place = '/applications/new?programme=a'

afterEach(() => localStorage.clear())

describe('the way on after registration', () => {
  it('waits in this browser with the answers', () => {
    keepDestination(place, '#n=abc')
    forgetOldDestination(Date.now() + day - 60_000)
    expect(waitingDestination()).toMatchObject({ place, hash: '#n=abc' })
  })

  it('is gone from the browser after a day, answers and all', () => {
    keepDestination(place, '#n=abc')
    forgetOldDestination(Date.now() + day + 1)
    expect(localStorage.length).toBe(0)
    expect(waitingDestination()).toBeNull()
  })

  it('is gone where it cannot be read', () => {
    localStorage.setItem('rechenlotse.destination-after-confirmation', '{')
    forgetOldDestination()
    expect(localStorage.length).toBe(0)
  })
})
