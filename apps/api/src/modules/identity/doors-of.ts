import { networkOf, type LimitedDoor } from '@rechenlotse/domain/identity'

export interface Door {
  readonly door: LimitedDoor
  /** What is counted there; only its keyed digest is stored. */
  readonly who: string
}

export interface Knocking {
  readonly account: string
  readonly address: string
}

/** The doors that a try on this account passes, in this order: what stops at one is not counted at the next. */
export const doorsOf = (
  what: 'sign-in' | 'reset' | 'registration',
  { account, address }: Knocking,
): readonly [Door, Door, Door] => {
  const network = networkOf(address)
  return [
    { door: `${what}-by-address`, who: network },
    { door: `${what}-by-account-and-network`, who: `${account}\n${network}` },
    { door: `${what}-by-account`, who: account },
  ]
}
