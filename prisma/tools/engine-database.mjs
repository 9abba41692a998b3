import pg from 'pg'

async function query(url, ...statements) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

export function canConnect(url) {
  return query(url)
}

export function createDatabase(url) {
  const server = new URL(url)
  const name = decodeURIComponent(server.pathname.slice(1))
  server.pathname = '/postgres'
  return query(server.toString(), `create database ${pg.escapeIdentifier(name)}`)
}

/** Ends whoever is connected to it. */
export function dropDatabase(url, name) {
  const server = new URL(url)
  server.pathname = '/postgres'
  return query(server.toString(), `drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
}
