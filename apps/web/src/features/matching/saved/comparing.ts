/** What the browser fetches of the domain to look again at saved needs. */
export { changeInWords, compareResults, dayInGermany, optionsAt, outlinesOf } from '@rechenlotse/domain/matching'
