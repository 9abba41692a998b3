import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { createDatabase, dropDatabase } from './engine-database.mjs'

const CHAR_OID = 18
const TEXT_OID = 25

/** pg_catalog is full of "char", which the adapter does not know and the engine expects as a character. */
function readChar(connection) {
  const perform = connection.performIO.bind(connection)
  const queryRaw = connection.queryRaw.bind(connection)
  let characters = []
  connection.performIO = async (query) => {
    const result = await perform(query)
    characters = (result.fields ?? []).map((field) => field.dataTypeID === CHAR_OID)
    for (const field of result.fields ?? []) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID
    return result
  }
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query)
    const columnTypes = result.columnTypes.map((type, index) => (characters[index] ? ColumnTypeEnum.Character : type))
    return { ...result, columnTypes }
  }
}

/** The adapter cuts scripts at every semicolon, also within function bodies: PostgreSQL takes them whole. */
function sendScriptsWhole(connection) {
  connection.executeScript = async (script) => {
    try {
      await connection.underlyingDriver().query(script)
    } catch (fault) {
      connection.onError(fault)
    }
  }
}

/** PrismaPg as the schema engine needs it. */
export class EngineConnections extends PrismaPg {
  constructor(url, shadowUrl) {
    super({ connectionString: url, max: 1 })
    this.url = url
    this.shadowUrl = shadowUrl
  }

  async connect() {
    const connection = await super.connect()
    readChar(connection)
    sendScriptsWhole(connection)
    return connection
  }

  /** The adapter's own would replay migrations into the real database when it is given as an address. */
  async connectToShadowDb() {
    if (this.shadowUrl) return new EngineConnections(this.shadowUrl).connect()
    const name = `prisma_migrate_shadow_db_${randomUUID()}`
    const shadow = new URL(this.url)
    shadow.pathname = `/${name}`
    await createDatabase(shadow.toString())
    const connection = await new EngineConnections(shadow.toString()).connect()
    const close = connection.dispose.bind(connection)
    connection.dispose = async () => {
      await close()
      await dropDatabase(this.url, name)
    }
    return connection
  }
}
