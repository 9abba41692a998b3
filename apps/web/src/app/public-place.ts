import { placeOf } from '../platform/locale'

const publicPlace =
  /^\/(?:$|(?:finder|results|calculation|offers|systems|providers|imprint|privacy|accessibility)(?:\/|$))/

/** Whether strangers read this place: everything it needs is there without an account. */
export function isPublicPlace(pathname: string): boolean {
  return publicPlace.test(placeOf(pathname))
}
