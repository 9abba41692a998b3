/** What the browser fetches of the domain to write a demand note. */
export { demandNoteOf } from '@rechenlotse/domain/matching'
