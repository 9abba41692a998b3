/** What the browser fetches of the domain to match: nothing else of it comes along. */
export {
  estimateNeed,
  matchNeed,
  prepareCatalogue,
  publicHolidays,
  smeTest,
  verdictsOf,
} from '@rechenlotse/domain/matching'
