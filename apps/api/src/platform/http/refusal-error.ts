import type { Refusal } from '@rechenlotse/domain/identity'

/** Carries a refusal of the domain out of a command; the one filter turns it into a problem document. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
    this.name = 'RefusalError'
  }
}
