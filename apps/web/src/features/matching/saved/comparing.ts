/** What the browser fetches of the domain to look again at saved needs. */
export { changeInWords, compareResults, outlinesOf, publicHolidays } from '@rechenlotse/domain/matching'
