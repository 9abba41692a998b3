const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** The day (ISO) that the catalogue's statuses and cut-offs are read for. */
export const catalogueDay = (now: Date): string => berlin.format(now)
