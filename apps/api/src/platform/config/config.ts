/** What this process was told at its start, checked; see `readConfig`. */
export class Config {
  readonly production!: boolean
  readonly host!: string
  readonly port!: number
  /** Address under which people reach the product; null = whatever address they used. */
  readonly publicUrl!: string | null
  /** https: `__Host-` cookies and HSTS. */
  readonly secure!: boolean
  /** How many proxies stand in front and may say whose address a request comes from. */
  readonly trustedProxies!: number
  readonly appDatabaseUrl!: string
  readonly workerDatabaseUrl!: string
  readonly sessionSecret!: string
  /** Null = mails are kept for the demo mailbox instead of being sent. */
  readonly smtpUrl!: string | null
  readonly mailFrom!: string
  readonly logLevel!: LogLevel
  /** Folder of the built web; null = this process answers the API only. */
  readonly webFolder!: string | null
  readonly role!: ProcessRole
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** requests = answers HTTP; reactions = background work (and health routes); all = both in one process. */
export const processRoles = ['all', 'requests', 'reactions'] as const
export type ProcessRole = (typeof processRoles)[number]
