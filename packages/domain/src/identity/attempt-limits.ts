/** How many tries are heard within how long. Starting figures: what large public servers use for the same doors. */
export interface AttemptLimit {
  readonly attempts: number
  readonly withinSeconds: number
}

export type LimitedDoor =
  | 'sign-in-by-address'
  | 'sign-in-by-account-and-network'
  | 'sign-in-by-account'
  | 'sign-in-by-device'
  | 'registration-by-address'
  | 'registration-by-account-and-network'
  | 'registration-by-account'
  | 'reset-by-address'
  | 'reset-by-account-and-network'
  | 'reset-by-account'
  | 'reset-by-device'
  | 'token-by-address'
  | 'demand-note-by-address'

/**
 * An account is guessed at from one network at the strict rate; over all networks together at most ten times as often,
 * so that a stranger alone cannot shut its owner out. A device on which the owner signed in before has a count of its own.
 */
export const attemptLimits: Readonly<Record<LimitedDoor, AttemptLimit>> = {
  'sign-in-by-address': { attempts: 25, withinSeconds: 300 },
  'sign-in-by-account-and-network': { attempts: 25, withinSeconds: 3600 },
  'sign-in-by-account': { attempts: 250, withinSeconds: 3600 },
  'sign-in-by-device': { attempts: 25, withinSeconds: 3600 },
  'registration-by-address': { attempts: 20, withinSeconds: 1800 },
  'registration-by-account-and-network': { attempts: 5, withinSeconds: 1800 },
  'registration-by-account': { attempts: 25, withinSeconds: 1800 },
  'reset-by-address': { attempts: 20, withinSeconds: 1800 },
  'reset-by-account-and-network': { attempts: 5, withinSeconds: 1800 },
  'reset-by-account': { attempts: 25, withinSeconds: 1800 },
  'reset-by-device': { attempts: 5, withinSeconds: 1800 },
  'token-by-address': { attempts: 50, withinSeconds: 1800 },
  'demand-note-by-address': { attempts: 10, withinSeconds: 3600 },
}

/** How often a signed-in person, and all people of one organisation together, may write within how long. */
export interface WriteLimit {
  readonly byPerson: number
  readonly byOrganisation: number
  readonly withinSeconds: number
}

/** Holds for every write. A form that keeps itself writes about once in three seconds while somebody types. */
export const everyWrite: WriteLimit = { byPerson: 600, byOrganisation: 3000, withinSeconds: 600 }

/** By audit name of the route: what makes rows that stay, or mails to others. */
export const writeLimits: Readonly<Record<string, WriteLimit>> = {
  'identity.update-me': { byPerson: 60, byOrganisation: 600, withinSeconds: 3600 },
  'matching.save-need': { byPerson: 120, byOrganisation: 360, withinSeconds: 3600 },
  'applications.start': { byPerson: 120, byOrganisation: 360, withinSeconds: 3600 },
  'applications.request-advice': { byPerson: 60, byOrganisation: 180, withinSeconds: 3600 },
  'applications.send-message': { byPerson: 120, byOrganisation: 360, withinSeconds: 3600 },
  'intake.write-message': { byPerson: 600, byOrganisation: 3000, withinSeconds: 3600 },
}

/** Writes that are never refused for their number: whoever leaves may leave. */
export const unlimitedWrites: readonly string[] = ['identity.sign-out']
