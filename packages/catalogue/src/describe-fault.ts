import type { Fault } from './fault'

/** One line: file, place, what is wrong, what is expected. */
export function describeFault({ file, pointer, problem, expected }: Fault): string {
  return `${file}${pointer && ` ${pointer}`}: ${problem}; expected: ${expected}`
}
