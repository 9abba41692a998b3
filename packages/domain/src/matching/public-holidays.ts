import type { Holidays } from './access'
import { addDays } from './days'

const FIXED_DE = ['01-01', '05-01', '10-03', '12-25', '12-26']
const FIXED_LU = ['01-01', '05-01', '05-09', '06-23', '08-15', '11-01', '12-25', '12-26']
/** Days after Easter Sunday. */
const MOVING_DE = [-2, 1, 39, 50]
const MOVING_LU = [1, 39, 50]
const CORPUS_CHRISTI = 60

const LAST_YEAR = 9999

const REFORMATION = '10-31'
const ALL_SAINTS = '11-01'
const EPIPHANY = '01-06'
const WOMEN = '03-08'

/** Further days that the whole Land keeps: fixed days, and whether it keeps Corpus Christi. */
const LAND: Readonly<Record<string, { readonly fixed: readonly string[]; readonly corpus?: true }>> = {
  'DE-BW': { fixed: [EPIPHANY, ALL_SAINTS], corpus: true },
  'DE-BY': { fixed: [EPIPHANY, ALL_SAINTS], corpus: true },
  'DE-BE': { fixed: [WOMEN] },
  'DE-BB': { fixed: [REFORMATION] },
  'DE-HB': { fixed: [REFORMATION] },
  'DE-HH': { fixed: [REFORMATION] },
  'DE-HE': { fixed: [], corpus: true },
  'DE-MV': { fixed: [WOMEN, REFORMATION] },
  'DE-NI': { fixed: [REFORMATION] },
  'DE-NW': { fixed: [ALL_SAINTS], corpus: true },
  'DE-RP': { fixed: [ALL_SAINTS], corpus: true },
  'DE-SL': { fixed: ['08-15', ALL_SAINTS], corpus: true },
  'DE-SN': { fixed: [REFORMATION] },
  'DE-ST': { fixed: [EPIPHANY, REFORMATION] },
  'DE-SH': { fixed: [REFORMATION] },
  'DE-TH': { fixed: ['09-20', REFORMATION] },
}

/**
 * Public holidays of the German Länder and of Luxembourg from the holiday laws in force,
 * for every year from `fromYear` to `toYear` that an ISO date of four digits can name.
 * Days that only some municipalities keep are left out.
 */
export function publicHolidays(fromYear: number, toYear: number): Holidays {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index)
    .filter((year) => year >= 1 && year <= LAST_YEAR)
    .map((year) => String(year).padStart(4, '0'))
  const luxembourg = years.flatMap((year) => days(year, FIXED_LU, MOVING_LU))
  const lands = Object.entries(LAND).map(([land, own]) => [
    land,
    years.flatMap((year) => landHolidays(year, land, own)),
  ])
  return { LU: luxembourg, ...Object.fromEntries(lands) }
}

function landHolidays(
  year: string,
  land: string,
  own: { readonly fixed: readonly string[]; readonly corpus?: true },
): readonly string[] {
  const moving = own.corpus ? [...MOVING_DE, CORPUS_CHRISTI] : MOVING_DE
  const holidays = days(year, [...FIXED_DE, ...own.fixed], moving)
  return land === 'DE-SN' ? [...holidays, repentanceDay(year)] : holidays
}

function days(year: string, fixed: readonly string[], moving: readonly number[]): readonly string[] {
  const easter = easterSunday(year)
  return [...fixed.map((day) => `${year}-${day}`), ...moving.map((offset) => addDays(easter, offset))]
}

/** Wednesday before 23 November (Saxony). */
function repentanceDay(year: string): string {
  const last = `${year}-11-22`
  return addDays(last, -((new Date(last).getUTCDay() + 4) % 7))
}

/** Gregorian Easter Sunday (algorithm of Butcher). */
function easterSunday(isoYear: string): string {
  const year = Number(isoYear)
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  const month = String(Math.floor(sum / 31)).padStart(2, '0')
  return `${isoYear}-${month}-${String((sum % 31) + 1).padStart(2, '0')}`
}
