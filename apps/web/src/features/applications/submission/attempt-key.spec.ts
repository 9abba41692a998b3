import { attemptKey, endAttempt } from './attempt-key'

beforeEach(() => sessionStorage.clear())

describe('the key of an attempt', () => {
  it('stays the same for the same body until the attempt is over', () => {
    const first = attemptKey('advice', { message: 'Hilfe' })
    expect(attemptKey('advice', { message: 'Hilfe' })).toBe(first)
    endAttempt('advice')
    expect(attemptKey('advice', { message: 'Hilfe' })).not.toBe(first)
  })

  it('is another one for another body and for another purpose', () => {
    const first = attemptKey('advice', { message: 'Hilfe' })
    expect(attemptKey('submission.a1', { message: 'Hilfe' })).not.toBe(first)
    expect(attemptKey('advice', { message: 'Hilfe!' })).not.toBe(first)
  })

  it('keeps nothing of what somebody wrote', () => {
    attemptKey('advice', { message: 'Vertrauliches Vorhaben' })
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Vertraulich')
  })
})
