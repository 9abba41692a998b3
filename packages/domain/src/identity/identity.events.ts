/** Facts of identity, each written to the outbox in the transaction that made it true. They hold ids, never secrets. */
export interface IdentityEvents {
  readonly 'identity.registration-requested': { readonly registrationId: string }
  readonly 'identity.registration-repeated': { readonly personId: string }
  readonly 'identity.mail-confirmed': { readonly personId: string; readonly organisationId: string }
  readonly 'identity.signed-in': { readonly personId: string }
  readonly 'identity.signed-out': { readonly personId: string }
  readonly 'identity.person-updated': { readonly personId: string }
  readonly 'identity.password-reset-requested': { readonly personId: string; readonly mailTokenId: string }
  readonly 'identity.password-reset-for-nobody': Readonly<Record<never, never>>
  readonly 'identity.password-changed': { readonly personId: string }
  readonly 'identity.administrator-created': { readonly personId: string }
}

export type IdentityEventName = keyof IdentityEvents
