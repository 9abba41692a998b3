import { PasswordHasher } from './password-hasher'

describe('a stored password', () => {
  const hasher = new PasswordHasher()

  it('is an argon2id hash with its own salt', async () => {
    const [one, two] = await Promise.all([hasher.hash('vier blaue Kraniche'), hasher.hash('vier blaue Kraniche')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(one).not.toBe(two)
  })

  it('is recognised, whatever Unicode form it is typed in, and no other is', async () => {
    const hash = await hasher.hash('köstliche Pätzle')
    expect(await hasher.verify('ko\u0308stliche Pa\u0308tzle', hash)).toBe(true)
    expect(await hasher.verify('köstliche Pätzle ', hash)).toBe(false)
  })

  it.each([
    ['nobody', null],
    ['a damaged hash', '$argon2id$nonsense'],
    ['an empty hash', ''],
  ])('costs one computation for %s too, and never fits', async (_, hash) => {
    const before = hasher.computed
    expect(await hasher.verify('vier blaue Kraniche', hash)).toBe(false)
    expect(hasher.computed - before).toBe(1)
  })

  it('is computed at most twice at once, and a flood is turned away', async () => {
    const flooded = new PasswordHasher()
    const results = await Promise.allSettled(Array.from({ length: 110 }, () => flooded.verify('flood', null)))
    expect(results.filter((result) => result.status === 'rejected')).toHaveLength(8)
  })
})
