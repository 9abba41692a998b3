import pg from 'pg'

/** The roles that requests and background work connect as; the migration makes them without a login. */
export const ROLES = { app: 'rechenlotse_app', worker: 'rechenlotse_worker' }

/** The same server and database as `url`, another role. */
export function urlOfRole(url, role, password) {
  const own = new URL(url)
  own.username = role
  own.password = encodeURIComponent(password)
  return own.toString()
}

/** Lets a role sign in with the password. @param {string} url of the owner, who may create roles */
export async function allowLogin(url, role, password) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`alter role ${client.escapeIdentifier(role)} login password ${client.escapeLiteral(password)}`)
  } finally {
    await client.end()
  }
}
