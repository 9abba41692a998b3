import { migrate } from './migrate.mjs'
import { ROLES, allowLogin } from './roles.mjs'

const ADDRESSES = { app: 'APP_DATABASE_URL', worker: 'WORKER_DATABASE_URL' }

/** The roles sign in with the passwords that the other processes were given. */
async function allowLogins(ownerUrl) {
  for (const [kind, name] of Object.entries(ADDRESSES)) {
    const { username, password } = new URL(process.env[name] ?? 'postgresql://none')
    if (username === ROLES[kind] && password !== '') await allowLogin(ownerUrl, username, decodeURIComponent(password))
  }
}

async function main() {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is missing: migrations run as the owner of the database.')
  const applied = await migrate(url, process.env.MIGRATIONS_FOLDER)
  process.stdout.write(`${applied.length} migrations applied${applied.map((name) => `\n  ${name}`).join('')}\n`)
  await allowLogins(url)
}

main().catch((fault) => {
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
})
