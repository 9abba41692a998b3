import { readConfig } from './read-config'

const enough = {
  APP_DATABASE_URL: 'postgresql://app:secret@127.0.0.1/rechenlotse',
  WORKER_DATABASE_URL: 'postgresql://worker:secret@127.0.0.1/rechenlotse',
  SESSION_SECRET: 'a-secret-of-thirty-two-characters!',
}

function faultsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment)
    return ''
  } catch (fault) {
    return String(fault)
  }
}

describe('the configuration', () => {
  it('needs the two database addresses and the secret, all else has a default', () => {
    expect(readConfig(enough)).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      secure: false,
      smtpUrl: null,
      role: 'all',
    })
  })

  it('says all that is wrong at once', () => {
    const faults = faultsOf({ PORT: 'eighty', LOG_LEVEL: 'loud', SMTP_URL: 'mail.example', SESSION_SECRET: 'short' })
    for (const name of ['PORT', 'LOG_LEVEL', 'SMTP_URL', 'SESSION_SECRET', 'APP_DATABASE_URL', 'WORKER_DATABASE_URL'])
      expect(faults).toContain(`- ${name} `)
  })

  it('never repeats a password', () => {
    expect(faultsOf({ ...enough, APP_DATABASE_URL: 'mysql://app:hunter2@host/db' })).not.toContain('hunter2')
  })

  it('takes an empty value for a missing one', () => {
    expect(readConfig({ ...enough, SMTP_URL: ' ' }).smtpUrl).toBeNull()
  })

  it('asks for an address, https and a mail server in production', () => {
    expect(faultsOf({ ...enough, NODE_ENV: 'production' })).toMatch(/PUBLIC_URL[^]*SMTP_URL/)
    expect(
      faultsOf({ ...enough, NODE_ENV: 'production', SMTP_URL: 'smtp://mail', PUBLIC_URL: 'http://lotse.example' }),
    ).toContain('https')
    expect(
      faultsOf({ ...enough, NODE_ENV: 'production', SMTP_URL: 'smtp://mail', PUBLIC_URL: 'https://lotse.example' }),
    ).toBe('')
  })

  it.each(['0.0.0.0', '::', '192.0.2.1', 'lotse.example'])('lets nobody at %s read mails that are not sent', (HOST) => {
    expect(faultsOf({ ...enough, HOST })).toContain('- HOST ')
    expect(faultsOf({ ...enough, HOST, SMTP_URL: 'smtp://mail' })).toBe('')
  })

  it.each(['localhost', '127.0.0.1', '127.0.0.2', '::1'])('keeps the mailbox at %s', (HOST) => {
    expect(faultsOf({ ...enough, HOST })).toBe('')
  })

  it('wants PUBLIC_URL without a path', () => {
    expect(faultsOf({ ...enough, PUBLIC_URL: 'https://lotse.example/de/' })).toContain('origin only')
  })
})
