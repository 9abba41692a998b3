/** JSON pointer to an answer in `{ answers }`. RFC 6901: `~` and `/` of an id are escaped. */
export const pointerTo = (id: string): string => `/answers/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`
