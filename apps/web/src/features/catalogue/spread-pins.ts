export type Point = readonly [x: number, y: number]

const rounds = 200
/** Share of the way home that a pin goes in each round. */
const pull = 0.05

const add = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy]
const between = ([x, y]: Point, [otherX, otherY]: Point): Point => [otherX - x, otherY - y]

/** Half of the step that parts two pins; those on the very same place part by their number. */
function halfStep(way: Point, distance: number, number: number): Point {
  const gap = Math.hypot(...way)
  const angle = gap > 0 ? Math.atan2(way[1], way[0]) : number
  const half = Math.max(0, distance - gap) / 2
  return [Math.cos(angle) * half, Math.sin(angle) * half]
}

function part(pins: Point[], distance: number): void {
  for (let one = 0; one < pins.length; one += 1)
    for (let other = one + 1; other < pins.length; other += 1) {
      const [x, y] = halfStep(between(pins[one]!, pins[other]!), distance, one)
      pins[one] = add(pins[one]!, [-x, -y])
      pins[other] = add(pins[other]!, [x, y])
    }
}

/** Pins moved apart until none covers another, each as near to its place as that allows. `distance` = between centres. */
export function spreadPins(places: readonly Point[], distance: number): readonly Point[] {
  const pins = [...places]
  for (let round = 0; round < rounds; round += 1) {
    places.forEach((place, index) => {
      const [x, y] = between(pins[index]!, place)
      pins[index] = add(pins[index]!, [x * pull, y * pull])
    })
    part(pins, distance)
  }
  for (let round = 0; round < rounds; round += 1) part(pins, distance)
  return pins
}
