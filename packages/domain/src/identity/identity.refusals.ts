import type { FieldFault, Refusal } from './refusal'

/** Every "no" that identity can say. */
export const identityRefusals = {
  signInNeeded: { kind: 'unauthenticated', code: 'identity.sign-in-needed' },
  /** One answer for unknown mail, wrong password and disabled person: nobody learns which. */
  credentialsWrong: { kind: 'unauthenticated', code: 'identity.credentials-wrong' },
  notPermitted: { kind: 'forbidden', code: 'identity.not-permitted' },
  organisationNotFound: { kind: 'not-found', code: 'identity.organisation-not-found' },
  /** Unknown, used up and expired tokens are told apart for nobody. */
  tokenNotValid: {
    kind: 'unprocessable',
    code: 'identity.token-not-valid',
    errors: [{ pointer: '/token', code: 'identity.token-not-valid' }],
  },
  /** Whoever has the mail, but did not choose the password, did not register. */
  passwordNotChosen: {
    kind: 'unprocessable',
    code: 'identity.password-not-chosen',
    errors: [{ pointer: '/password', code: 'identity.password-not-chosen' }],
  },
} as const satisfies Record<string, Refusal>

/** A password that the rules turn down, at the field that carried it. */
export const passwordRefused = (faults: readonly FieldFault[]): Refusal => ({
  kind: 'unprocessable',
  code: 'identity.password-refused',
  errors: faults,
})

/** Too many tries; `retryAfterSeconds` says when the next one is heard. */
export const tooManyAttempts = (retryAfterSeconds: number): Refusal => ({
  kind: 'too-many',
  code: 'identity.too-many-attempts',
  params: { retryAfterSeconds },
})

/** Too many writes of one person or organisation; `retryAfterSeconds` says when the next one is taken. */
export const tooManyWrites = (retryAfterSeconds: number): Refusal => ({
  kind: 'too-many',
  code: 'identity.too-many-writes',
  params: { retryAfterSeconds },
})
