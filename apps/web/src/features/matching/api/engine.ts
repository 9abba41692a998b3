/** What the browser fetches of the domain to match: nothing else of it comes along. */
export { estimateNeed, matchNeed, publicHolidays, smeTest, verdictsOf } from '@rechenlotse/domain/matching'
