/** The number that everybody quotes: RL, the year of submission, a running number that never repeats. */
export const referenceNumber = (year: number, running: number): string =>
  `RL-${year.toString().padStart(4, '0')}-${running.toString().padStart(6, '0')}`
