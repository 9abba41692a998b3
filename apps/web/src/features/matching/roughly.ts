/** An estimate as one says it: two significant digits, one below ten. No more than that is known. */
export function roughly(value: number): number {
  return Number(value.toPrecision(value < 10 ? 1 : 2))
}
