/** The declaration without which no desk passes anything on. */
export const forwardingConsent = 'declaration-forwarding'
