/** How many tries are heard within how long. Starting figures: what large public servers use for the same doors. */
export interface AttemptLimit {
  readonly attempts: number
  readonly withinSeconds: number
}

export type LimitedDoor =
  | 'sign-in-by-address'
  | 'sign-in-by-account'
  | 'registration-by-address'
  | 'registration-by-account'
  | 'reset-by-address'
  | 'reset-by-account'
  | 'token-by-address'
  | 'demand-note-by-address'

export const attemptLimits: Readonly<Record<LimitedDoor, AttemptLimit>> = {
  'sign-in-by-address': { attempts: 25, withinSeconds: 300 },
  'sign-in-by-account': { attempts: 25, withinSeconds: 3600 },
  'registration-by-address': { attempts: 20, withinSeconds: 1800 },
  'registration-by-account': { attempts: 5, withinSeconds: 1800 },
  'reset-by-address': { attempts: 20, withinSeconds: 1800 },
  'reset-by-account': { attempts: 5, withinSeconds: 1800 },
  'token-by-address': { attempts: 50, withinSeconds: 1800 },
  'demand-note-by-address': { attempts: 10, withinSeconds: 3600 },
}
