import { spreadPins, type Point } from './spread-pins'

const distanceOf = ([x, y]: Point, [otherX, otherY]: Point) => Math.hypot(otherX - x, otherY - y)

describe('the pins of the map', () => {
  it('stay where they are where nothing is in their way', () => {
    const places: readonly Point[] = [
      [0, 0],
      [100, 0],
    ]
    expect(spreadPins(places, 20)).toEqual(places)
  })

  it('never cover one another, and stay near their places', () => {
    const places = Array.from({ length: 12 }, (_, index): Point => [300 + (index % 4) * 7, 300 + index * 2])
    const pins = spreadPins([...places, places[0]!], 21)
    for (const [index, pin] of pins.entries())
      for (const other of pins.slice(index + 1)) expect(distanceOf(pin, other)).toBeGreaterThan(20.5)
    for (const [index, place] of places.entries()) expect(distanceOf(place, pins[index]!)).toBeLessThan(60)
  })
})
