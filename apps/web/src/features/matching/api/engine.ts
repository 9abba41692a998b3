/** What the browser fetches of the domain to match: nothing else of it comes along. */
export {
  dayInGermany,
  estimateNeed,
  matchSteps,
  optionsAt,
  prepareSteps,
  smeTest,
  verdictsOf,
} from '@rechenlotse/domain/matching'
