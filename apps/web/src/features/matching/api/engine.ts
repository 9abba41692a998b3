/** What the browser fetches of the domain to match: nothing else of it comes along. */
export { matchNeed, publicHolidays, smeTest } from '@rechenlotse/domain/matching'
