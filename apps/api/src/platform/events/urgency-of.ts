const FIRST = 10
const IN_TURN = 0

/** Priority of what follows a fact: who waits for a confirmation or a password link can do nothing else meanwhile. */
export const urgencyOf = (type: string): number => (type.startsWith('identity.') ? FIRST : IN_TURN)
