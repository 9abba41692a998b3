import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

export type MailTokenPurpose = 'mail-confirmation' | 'password-reset' | 'needs-unsubscription'

const idBytes = 16

const toUuid = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * Tokens that travel by mail. Each is derived from the id of its row and the server's key, so that a mail can be
 * written again after a failure and the raw token is stored nowhere; the row holds its digest.
 */
export class MailTokens {
  private readonly key: Buffer

  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'rechenlotse mail tokens', 32))
  }

  confirmationToken(registrationId: string): string {
    return this.derive('mail-confirmation', registrationId)
  }

  passwordResetToken(mailTokenId: string): string {
    return this.derive('password-reset', mailTokenId)
  }

  /** Good for ever: a mail may be old when its reader has had enough. */
  unsubscribeToken(personId: string): string {
    return this.derive('needs-unsubscription', personId)
  }

  digest(token: string): string {
    return createHash('sha256').update(token).digest('hex')
  }

  /** The id inside a token that this server made for this purpose, else null. */
  idIn(purpose: MailTokenPurpose, token: string): string | null {
    const bytes = Buffer.from(token, 'base64url')
    if (bytes.length !== idBytes + 32 || bytes.toString('base64url') !== token) return null
    const id = toUuid(bytes.subarray(0, idBytes))
    return timingSafeEqual(bytes.subarray(idBytes), this.seal(purpose, id)) ? id : null
  }

  private derive(purpose: MailTokenPurpose, id: string): string {
    const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
    return Buffer.concat([bytes, this.seal(purpose, id)]).toString('base64url')
  }

  private seal(purpose: MailTokenPurpose, id: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\n${id.toLowerCase()}`).digest()
  }
}
