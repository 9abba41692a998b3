/** The finder's answers travel in the fragment: never sent, shareable, kept from page to page. */
const answers = /^#(?:.*&)?n=/

/** Takes the answers along to a place that names no fragment of its own. */
export function carryAnswers(place: string, hash: string): string {
  return !place.includes('#') && answers.test(hash) ? `${place}${hash}` : place
}
