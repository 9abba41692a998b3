import { doorsOf, type Door, type Knocking } from './doors-of'

/** A device that the account's owner used before passes one door of its own, whatever others did at the rest. */
export const doorsOfAnyDevice = (
  what: 'sign-in' | 'reset',
  { device, ...knocking }: Knocking & { readonly device: string | null },
): readonly Door[] =>
  device === null ? doorsOf(what, knocking) : [{ door: `${what}-by-device`, who: `${knocking.account}\n${device}` }]
