/** What the browser fetches of the domain to match: nothing else of it comes along. */
export {
  dayInGermany,
  estimateNeed,
  matchSteps,
  prepareSteps,
  publicHolidays,
  smeTest,
  verdictsOf,
} from '@rechenlotse/domain/matching'
