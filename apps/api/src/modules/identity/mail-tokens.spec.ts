import { MailTokens } from './mail-tokens'

const tokens = new MailTokens('one secret of at least thirty-two signs')
const id = '0f8fad5b-d9cb-469f-a165-70867728950e'

describe('a token that travels by mail', () => {
  it('leads back to its row', () => {
    expect(tokens.idIn('mail-confirmation', tokens.confirmationToken(id))).toBe(id)
    expect(tokens.idIn('password-reset', tokens.passwordResetToken(id))).toBe(id)
  })

  it('is the same each time, so that a mail can be sent again', () => {
    expect(tokens.confirmationToken(id)).toBe(tokens.confirmationToken(id))
  })

  it('opens no other door', () => {
    expect(tokens.idIn('password-reset', tokens.confirmationToken(id))).toBeNull()
    expect(tokens.idIn('mail-confirmation', tokens.passwordResetToken(id))).toBeNull()
  })

  it('of another server or with one sign changed is none', () => {
    const other = new MailTokens('another secret of at least thirty-two signs')
    expect(tokens.idIn('password-reset', other.passwordResetToken(id))).toBeNull()
    const token = tokens.passwordResetToken(id)
    for (const at of [0, 10, 30, token.length - 1]) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'Q' : 'A') + token.slice(at + 1)
      expect(tokens.idIn('password-reset', changed)).toBeNull()
    }
  })

  it.each(['', 'x', 'ä'.repeat(64), 'A'.repeat(64), `${'A'.repeat(64)}=`])('%j is none', (text) => {
    expect(tokens.idIn('password-reset', text)).toBeNull()
  })
})
