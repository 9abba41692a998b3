/** One thing that is wrong with the data, in words that say what to do. */
export interface Fault {
  readonly file: string
  /** JSON pointer into the file, '' = the whole file. */
  readonly pointer: string
  readonly problem: string
  readonly expected: string
}
