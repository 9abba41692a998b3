import { migrate } from './migrate.mjs'

async function main() {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is missing: migrations run as the owner of the database.')
  const applied = await migrate(url, process.env.MIGRATIONS_FOLDER)
  process.stdout.write(`${applied.length} migrations applied${applied.map((name) => `\n  ${name}`).join('')}\n`)
}

main().catch((fault) => {
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
})
