import { Config, logLevels, processRoles } from './config'
import { isLoopback } from './is-loopback'
import { SettingReader, type Environment } from './setting-reader'

const LEAST_SECRET_LENGTH = 32

function checkTogether(reader: SettingReader, config: Config): void {
  const url = config.publicUrl !== null && URL.canParse(config.publicUrl) ? new URL(config.publicUrl) : null
  if (url !== null && config.publicUrl !== url.origin)
    reader.faults.push('PUBLIC_URL is an origin only, like https://lotse.example: no path, no slash at the end')
  if (config.sessionSecret !== '' && config.sessionSecret.length < LEAST_SECRET_LENGTH)
    reader.faults.push(`SESSION_SECRET has fewer than ${LEAST_SECRET_LENGTH} characters`)
  if (config.smtpUrl === null && !isLoopback(config.host))
    reader.faults.push(
      'HOST may be a loopback address only, like 127.0.0.1: without SMTP_URL its mailbox shows all mails',
    )
  if (!config.production) return
  if (config.publicUrl === null) reader.faults.push('PUBLIC_URL is missing: production needs the address people use')
  else if (url !== null && !config.secure && !isLoopback(url.hostname))
    reader.faults.push('PUBLIC_URL must begin with https:// in production')
  if (config.smtpUrl === null) reader.faults.push('SMTP_URL is missing: production sends real mail')
}

/**
 * Checks the whole environment before anything starts.
 * @throws one error that names every fault
 */
export function readConfig(environment: Environment): Config {
  const reader = new SettingReader(environment)
  const publicUrl = reader.optional('PUBLIC_URL')
  const config: Config = Object.assign(new Config(), {
    production: reader.oneOf('NODE_ENV', ['production', 'development', 'test'], 'development') === 'production',
    host: reader.text('HOST', '127.0.0.1'),
    port: reader.integer('PORT', 3000, [0, 65_535]),
    publicUrl,
    secure: publicUrl?.startsWith('https://') ?? false,
    trustedProxies: reader.integer('TRUST_PROXY', 0, [0, 10]),
    appDatabaseUrl: reader.required('APP_DATABASE_URL', 'the database, as the role rechenlotse_app'),
    workerDatabaseUrl: reader.required('WORKER_DATABASE_URL', 'the database, as the role rechenlotse_worker'),
    sessionSecret: reader.required(
      'SESSION_SECRET',
      `at least ${LEAST_SECRET_LENGTH} characters that nobody can guess`,
    ),
    smtpUrl: reader.optional('SMTP_URL'),
    mailFrom: reader.text('MAIL_FROM', 'rechenlotse@localhost'),
    logLevel: reader.oneOf('LOG_LEVEL', logLevels, 'info'),
    webFolder: reader.optional('WEB_FOLDER'),
    role: reader.oneOf('PROCESS_ROLE', processRoles, 'all'),
  })
  reader.address('PUBLIC_URL', config.publicUrl, ['http', 'https'])
  reader.address('APP_DATABASE_URL', config.appDatabaseUrl, ['postgresql', 'postgres'])
  reader.address('WORKER_DATABASE_URL', config.workerDatabaseUrl, ['postgresql', 'postgres'])
  reader.address('SMTP_URL', config.smtpUrl, ['smtp', 'smtps'])
  checkTogether(reader, config)
  if (reader.faults.length > 0)
    throw new Error(`The configuration has faults:\n${reader.faults.map((fault) => `  - ${fault}`).join('\n')}`)
  return Object.freeze(config)
}
