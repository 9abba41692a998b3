/** Today in Germany, as ISO date: the day that cut-offs are compared with. */
export function todayInBerlin(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
}
