import { placeOf } from './locale'

/** The finder's answers travel in the fragment: never sent, shareable, kept from page to page. */
const answers = /^#(?:.*&)?n=/
/** Here the answers stand in an application or mean nothing: they leave the address. */
const signedIn = /^\/(?:applications(?!\/new(?:[?#]|$))|desk|mailbox)(?:[/?#]|$)/

export const carriesAnswers = (hash: string): boolean => answers.test(hash)

/** Takes the answers along to a place that names no fragment of its own and has use for them. */
export function carryAnswers(place: string, hash: string): string {
  return !place.includes('#') && carriesAnswers(hash) && !signedIn.test(placeOf(place)) ? `${place}${hash}` : place
}
